import type { Wording } from '../language';
import type { RingSizeSystem } from './coefficients';
import type { AllowanceBasis, SizeStanding } from './size-allowance';
import type { SizeDoubt } from './size-ledger';
import type { SizeMark } from './size-rows';

export const systemWording: Readonly<Record<RingSizeSystem, Wording>> = {
  jp: { en: 'Japan', ja: '日本（号）' },
  us: { en: 'US', ja: 'US' },
  uk: { en: 'UK', ja: 'UK' },
  iso: { en: 'ISO 8653', ja: 'ISO 8653' },
};

/** Where the figures of each system come from; none was checked against the text of a standard. */
export const systemSourceWording: Readonly<Record<RingSizeSystem, Wording>> = {
  jp: {
    en: 'Japanese gauge as sold: size 1 is 13 mm across, each size 1/3 mm more. Some gauges are not that even.',
    ja: '市販の日本式ゲージ：1号の内径13mm、1号ごとに約0.33mm。ゲージにより刻みが異なるものもあります。',
  },
  us: {
    en: 'As used in the US trade: size 0 is 11.63 mm across, each size 0.8128 mm more.',
    ja: '米国の一般的な表：0が内径11.63mm、1サイズごとに0.8128mm。',
  },
  uk: {
    en: 'Letters of BS 6820: A is 37.8 mm around, each letter 1.25 mm more.',
    ja: 'BS 6820の文字：Aが内周37.8mm、1文字ごとに1.25mm。',
  },
  iso: {
    en: 'ISO 8653: the size is the inner circumference in mm.',
    ja: 'ISO 8653：サイズは内周（mm）そのものです。',
  },
};

/** Said under every table of the four systems. */
export const tablesDifferWording: Wording = {
  en: 'General knowledge of the trade, not checked against the text of the standards. The millimetres are the truth; each system shows its nearest size.',
  ja: '業界で一般に用いられる数値で、規格の原文とは照合していません。基準はミリの値で、各方式は最も近いサイズを示します。',
};

export const standingWording: Readonly<Record<SizeStanding, Wording>> = {
  now: { en: 'size now', ja: '現在のサイズ' },
  open: { en: 'open', ja: '変更可' },
  'beyond-range': { en: 'beyond the range', ja: '範囲外' },
  'not-made': { en: 'not made', ja: '対応サイズ外' },
  unavailable: { en: 'never resized', ja: '変更不可' },
  judged: { en: 'ask the workshop', ja: '工房に確認' },
  'not-stated': { en: 'policy does not say', ja: '規約に定めなし' },
  'not-known': { en: 'not known', ja: '未確認' },
};

export const basisWording: Readonly<Record<AllowanceBasis, Wording>> = {
  range: {
    en: 'The design has a range. It counts from the size at purchase; what was used of it stays used.',
    ja: 'このデザインにはサイズ変更の範囲があります。範囲は購入時のサイズから数え、使った分は戻りません。',
  },
  'made-sizes': {
    en: 'The ring is exchanged, for any size that the design is made in.',
    ja: '交換での対応です。デザインの対応サイズであれば選べます。',
  },
  unavailable: {
    en: 'This design is neither resized nor exchanged.',
    ja: 'このデザインはサイズ直しも交換もできません。',
  },
  judged: {
    en: 'The published policy names no number of sizes: whether a change is large is judged by a person.',
    ja: '公開規約に号数の定めはありません。大幅な変更にあたるかどうかは担当者が判断します。',
  },
  'not-stated': {
    en: 'The published policy does not say how far a ring may be resized.',
    ja: 'サイズ変更の可能な範囲は、公開規約に定めがありません。',
  },
  'not-known': {
    en: 'What the design page says of resizing is not known yet.',
    ja: 'デザインページのサイズ変更区分がまだ確認されていません。',
  },
};

export const markWording: Readonly<Record<SizeMark, Wording>> = {
  bought: { en: 'bought', ja: '購入時' },
  now: { en: 'now', ja: '現在' },
  'asked-for': { en: 'asked for', ja: 'ご希望' },
};

export const doubtWording: Readonly<Record<SizeDoubt, Wording>> = {
  'change-not-counted': {
    en: 'The size now is not the size at purchase, yet no earlier resizing is counted. Ask, and measure again.',
    ja: '現在のサイズが購入時と異なりますが、過去のサイズ直しの記録がありません。お客様にご確認のうえ、再度計測してください。',
  },
  'chain-broken': {
    en: 'A recorded change begins at another size than the one before it left. Measure again.',
    ja: '記録されたサイズ変更の前後のサイズが一致しません。再度計測してください。',
  },
  'outside-range': {
    en: 'The ring is already beyond the range of its design: none is left that way.',
    ja: '現在のサイズがデザインの範囲をすでに超えています。その方向への余裕はありません。',
  },
  'not-made': {
    en: 'The size now is not among the sizes that the design is made in.',
    ja: '現在のサイズはデザインの対応サイズに含まれていません。',
  },
};
