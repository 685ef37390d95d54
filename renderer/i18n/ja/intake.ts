import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const intake = {
  title: '受付',
} satisfies SameWords<Words['intake']>;
