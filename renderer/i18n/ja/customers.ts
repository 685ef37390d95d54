import type { Words } from '../en';
import type { SameWords } from '../same-words';

export const customers = {
  title: 'お客様',
} satisfies SameWords<Words['customers']>;
