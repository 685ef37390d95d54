import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const cases = {
  title: 'お預かり一覧',
} satisfies SameWords<Words['cases']>;
