import type { Outcome } from '../../policies/decision';
import type { House, Plating, Reason, ServiceCode } from '../../policies/request';
import type { Metal, PieceKind, StoneColour } from '../piece';
import { proseTokens } from './tokens';

type Coded = {
  readonly house: House | 'other';
  readonly kind: PieceKind;
  readonly metal: Metal;
  readonly plating: Plating;
  readonly stone: StoneColour;
  readonly service: ServiceCode;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly station: string;
};

/** A token that no word can be: what a record is, whatever language it is looked for in. */
export function codeToken<K extends keyof Coded>(field: K, code: Coded[K]): string {
  return `=${field}:${code.toLowerCase()}`;
}

/** What people call each code, in either language, beside the words that the screen shows. */
const words: { readonly [K in Exclude<keyof Coded, 'station'>]: Readonly<Record<Coded[K], string>> } = {
  house: {
    kuno: 'K.UNO KUNO ケイウノ',
    ciwaka: 'CIWAKA シワカ',
    aujour: 'Aujour オージュール',
    other: '他社 他店',
  },
  kind: {
    ring: 'ring リング 指輪',
    necklace: 'necklace ネックレス',
    pendant: 'pendant ペンダント',
    bracelet: 'bracelet ブレスレット',
    earrings: 'earrings ピアス イヤリング 耳飾り',
    'ear-cuff': 'ear-cuff ear cuff イヤーカフ',
    brooch: 'brooch ブローチ',
    chain: 'chain チェーン 鎖',
    'watch-strap': 'watch strap 時計ベルト',
    other: '',
  },
  metal: {
    platinum: 'platinum プラチナ 白金 Pt',
    'gold-18k-yellow': 'gold yellow 18k K18 18金 ゴールド イエローゴールド',
    'gold-18k-pink': 'gold pink rose 18k K18 18金 ゴールド ピンクゴールド',
    'gold-18k-white': 'gold white 18k K18 18金 ゴールド ホワイトゴールド',
    'gold-14k': 'gold 14k K14 14金 ゴールド',
    'gold-10k': 'gold 10k K10 10金 ゴールド',
    silver: 'silver シルバー 銀 SV925',
    titanium: 'titanium チタン',
    brass: 'brass 真鍮',
    other: '',
    unknown: '',
  },
  plating: {
    none: '',
    '18k-gold': 'plated gold-plated plating 金メッキ',
    rhodium: 'plated rhodium plating ロジウムメッキ',
  },
  stone: {
    colourless: 'colourless colorless clear stone 無色 透明 石',
    white: 'white stone 白 石',
    red: 'red stone 赤 石',
    pink: 'pink stone ピンク 石',
    orange: 'orange stone オレンジ 石',
    yellow: 'yellow stone 黄 石',
    green: 'green stone 緑 石',
    blue: 'blue stone 青 石',
    purple: 'purple violet stone 紫 石',
    brown: 'brown stone 茶 石',
    grey: 'grey gray stone 灰色 グレー 石',
    black: 'black stone 黒 石',
    multicolour: 'multicolour multicolor stone 多色 石',
  },
  service: {
    resize: 'resize resizing size サイズ直し',
    exchange: 'exchange swap 交換',
    repair: 'repair fix 修理',
    repolish: 'polish polishing repolish 磨き直し 研磨',
    refinish: 'refinish refinishing 新品仕上げ',
    clean: 'clean cleaning クリーニング 洗浄',
    inspect: 'inspect inspection check 点検',
    engrave: 'engrave engraving 刻印 彫刻',
    'erase-engraving': 'erase engraving 刻印消し',
    're-engrave': 're-engrave engraving 刻印の入れ直し',
    chain: 'chain broken チェーン切れ',
    'stone-setting': 'stone setting 石留め 石止め',
    'gold-plating': 'gold plating 金メッキ',
    'rhodium-plating': 'rhodium plating ロジウムメッキ',
    brazing: 'brazing welding soldering ロウ付け',
    deformation: 'deformation straightening bent 変形直し 歪み',
    'design-change': 'design change デザイン変更 仕様変更',
    cancel: 'cancel cancellation 取消 キャンセル',
    refund: 'refund 返金',
  },
  outcome: {
    free: 'free complimentary 無料',
    charged: 'charged paid 有料',
    consult: 'consult ask 要相談',
    incomplete: 'incomplete missing 確認待ち',
    declined: 'declined refused お受けできません',
  },
  reason: {
    service: '',
    faulty: 'faulty defect 不良 初期不良',
    'wrong-item': 'wrong item 品違い',
    'changed-mind': 'changed mind お客様都合',
  },
};

const codesByWord: readonly (readonly [word: string, token: string])[] = Object.entries(words).flatMap(
  ([field, codes]) =>
    Object.entries(codes).flatMap(([code, phrases]) =>
      proseTokens(phrases).map((word) => [word, `=${field}:${code}`] as const),
    ),
);

/** Codes that a word, or the beginning of one, may mean; a single letter or kana means nothing yet. */
export function codesNamed(word: string): readonly string[] {
  if ([...word].length < 2 && !/\p{sc=Han}/u.test(word)) return [];
  return [...new Set(codesByWord.flatMap(([name, token]) => (name.startsWith(word) ? [token] : [])))];
}
