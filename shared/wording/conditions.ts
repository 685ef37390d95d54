import type { Condition, degrees, PhotoSubject, soundnesses } from '../cases/piece';
import type { Wording } from '../language';

export const soundnessWording: Readonly<Record<(typeof soundnesses)[number], Wording>> = {
  sound: { en: 'sound', ja: '良好' },
  worn: { en: 'worn', ja: '摩耗あり' },
  damaged: { en: 'damaged', ja: '破損あり' },
  'not-applicable': { en: 'not applicable', ja: '該当なし' },
};

export const degreeWording: Readonly<Record<(typeof degrees)[number], Wording>> = {
  none: { en: 'none', ja: 'なし' },
  light: { en: 'light', ja: '軽度' },
  heavy: { en: 'heavy', ja: '重度' },
};

/** What is looked at under the loupe, in the order of the checklist. */
export const conditionWording: Readonly<Record<keyof Condition, Wording>> = {
  claws: { en: 'Claws', ja: '爪' },
  shank: { en: 'Shank', ja: '腕' },
  stonesPresent: { en: 'Stones present', ja: '石の数' },
  stonesLoose: { en: 'Stones loose', ja: '石のゆるみ' },
  stonesChipped: { en: 'Stones chipped', ja: '石の欠け' },
  hallmark: { en: 'Hallmark', ja: '品位刻印' },
  scratches: { en: 'Scratches', ja: '傷' },
  bends: { en: 'Bends', ja: '変形' },
  note: { en: 'Remarks', ja: '備考' },
};

export const photoSubjectWording: Readonly<Record<PhotoSubject, Wording>> = {
  piece: { en: 'Piece', ja: '全体' },
  damage: { en: 'Damage', ja: '損傷箇所' },
  certificate: { en: 'Certificate', ja: '証明書' },
  other: { en: 'Other', ja: 'その他' },
};
