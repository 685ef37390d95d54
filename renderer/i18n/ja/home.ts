import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const home = {
  title: '最初の画面',
} satisfies SameWords<Words['home']>;
