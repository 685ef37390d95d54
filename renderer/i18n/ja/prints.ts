import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const prints = {
  title: '印刷',
} satisfies SameWords<Words['prints']>;
