import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const settings = {
  title: '設定',
} satisfies SameWords<Words['settings']>;
