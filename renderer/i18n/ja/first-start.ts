import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const firstStart = {
  title: 'はじめに',
} satisfies SameWords<Words['firstStart']>;
