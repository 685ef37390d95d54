import type { Wording } from '../language';
import type { House } from '../policies/request';

export const houseWording: Readonly<Record<House, Wording>> = {
  kuno: { en: 'K.UNO', ja: 'K.UNO' },
  ciwaka: { en: 'CIWAKA', ja: 'CIWAKA' },
  aujour: { en: 'Aujour', ja: 'Aujour' },
};
