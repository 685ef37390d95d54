import type { Metal, PieceKind, StoneColour } from '../cases/piece';
import type { Wording } from '../language';
import type { House, Plating } from '../policies/request';
import { houseWording } from './houses';

/** The maker of a piece, where no house of ours made it too. */
export const makerWording: Readonly<Record<House | 'other', Wording>> = {
  ...houseWording,
  other: { en: 'Another maker', ja: '他社製品' },
};

export const pieceKindWording: Readonly<Record<PieceKind, Wording>> = {
  ring: { en: 'Ring', ja: '指輪' },
  necklace: { en: 'Necklace', ja: 'ネックレス' },
  pendant: { en: 'Pendant', ja: 'ペンダント' },
  bracelet: { en: 'Bracelet', ja: 'ブレスレット' },
  earrings: { en: 'Earrings', ja: 'ピアス・イヤリング' },
  'ear-cuff': { en: 'Ear cuff', ja: 'イヤーカフ' },
  brooch: { en: 'Brooch', ja: 'ブローチ' },
  chain: { en: 'Chain', ja: 'チェーン' },
  'watch-strap': { en: 'Watch strap', ja: '時計ベルト' },
  other: { en: 'Other piece', ja: 'その他の品' },
};

export const metalWording: Readonly<Record<Metal, Wording>> = {
  platinum: { en: 'Platinum', ja: 'プラチナ' },
  'gold-18k-yellow': { en: '18K yellow gold', ja: 'K18イエローゴールド' },
  'gold-18k-pink': { en: '18K pink gold', ja: 'K18ピンクゴールド' },
  'gold-18k-white': { en: '18K white gold', ja: 'K18ホワイトゴールド' },
  'gold-14k': { en: '14K gold', ja: 'K14ゴールド' },
  'gold-10k': { en: '10K gold', ja: 'K10ゴールド' },
  silver: { en: 'Silver', ja: 'シルバー' },
  titanium: { en: 'Titanium', ja: 'チタン' },
  brass: { en: 'Brass', ja: '真鍮' },
  other: { en: 'Other metal', ja: 'その他の素材' },
  unknown: { en: 'Metal not known yet', ja: '素材未確認' },
};

/** As a bench writes it, where a tag has no room for more. */
export const metalMarkWording: Readonly<Record<Metal, Wording>> = {
  platinum: { en: 'Pt', ja: 'Pt' },
  'gold-18k-yellow': { en: 'K18YG', ja: 'K18YG' },
  'gold-18k-pink': { en: 'K18PG', ja: 'K18PG' },
  'gold-18k-white': { en: 'K18WG', ja: 'K18WG' },
  'gold-14k': { en: 'K14', ja: 'K14' },
  'gold-10k': { en: 'K10', ja: 'K10' },
  silver: { en: 'Silver', ja: 'SV' },
  titanium: { en: 'Ti', ja: 'Ti' },
  brass: { en: 'Brass', ja: '真鍮' },
  other: { en: 'Other metal', ja: 'その他素材' },
  unknown: { en: 'Metal?', ja: '素材?' },
};

export const platingWording: Readonly<Record<Plating, Wording>> = {
  none: { en: 'Not plated', ja: 'メッキなし' },
  '18k-gold': { en: '18K gold plated', ja: '18金メッキ' },
  rhodium: { en: 'Rhodium plated', ja: 'ロジウムメッキ' },
};

/** As a bench writes it; a piece without plating needs no mark. */
export const platingMarkWording: Readonly<Record<Plating, Wording>> = {
  none: { en: '', ja: '' },
  '18k-gold': { en: '18K plated', ja: 'K18GP' },
  rhodium: { en: 'rhodium', ja: 'ロジウム' },
};

export const stoneColourWording: Readonly<Record<StoneColour, Wording>> = {
  colourless: { en: 'colourless', ja: '無色' },
  white: { en: 'white', ja: '白' },
  red: { en: 'red', ja: '赤' },
  pink: { en: 'pink', ja: 'ピンク' },
  orange: { en: 'orange', ja: 'オレンジ' },
  yellow: { en: 'yellow', ja: '黄' },
  green: { en: 'green', ja: '緑' },
  blue: { en: 'blue', ja: '青' },
  purple: { en: 'purple', ja: '紫' },
  brown: { en: 'brown', ja: '茶' },
  grey: { en: 'grey', ja: '灰' },
  black: { en: 'black', ja: '黒' },
  multicolour: { en: 'multicolour', ja: '多色' },
};
