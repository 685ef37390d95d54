import { type Metal, metals, type PieceKind, pieceKinds } from '../../cases/piece';
import { plainWriting } from '../../cases/search/plain-writing';
import { type Stage, stages } from '../../cases/stages/stage';
import type { Wording } from '../../language';
import { type House, houses, type ServiceCode, serviceCodes } from '../../policies/request';
import { makerWording, metalMarkWording, metalWording, pieceKindWording } from '../../wording/pieces';
import { serviceWording } from '../../wording/services';
import { stageWording } from '../../wording/stages';
import type { ChoiceField } from './list-field';

export type Choices = {
  readonly stage: Stage;
  readonly house: House | 'other';
  readonly kind: PieceKind;
  readonly services: ServiceCode;
  readonly metal: Metal;
};

export const choicesOf: { readonly [F in ChoiceField]: readonly Choices[F][] } = {
  stage: stages,
  house: [...houses, 'other'],
  kind: pieceKinds,
  services: serviceCodes,
  metal: metals,
};

/** How our screens name each of them. */
export const choiceWording: { readonly [F in ChoiceField]: Readonly<Record<Choices[F], Wording>> } = {
  stage: stageWording,
  house: makerWording,
  kind: pieceKindWording,
  services: serviceWording,
  metal: metalWording,
};

/** What other desks write for them, beside the words of our screens and the codes of our own tables. */
const otherWords: { readonly [F in ChoiceField]: Readonly<Partial<Record<Choices[F], string>>> } = {
  stage: {
    inquiry: '問い合わせ 問合せ 相談',
    'awaiting-photos': '写真待ち',
    quoted: 'estimate estimated 見積 見積中 見積もり 見積り',
    received: 'new open intake booked-in 受付 受付済 預り 預かり お預かり 新規 未着手',
    inspected: 'checked 検品 検品済 点検済',
    'awaiting-approval': 'waiting-for-approval approval 見積承認待ち 承認待ち 見積回答待ち',
    'awaiting-customer': 'on-hold waiting 保留 連絡待ち 返事待ち お客様待ち',
    'at-outside-workshop': 'sent-out outsourced at-workshop 外注 外注中 工房 工房へ 外部工房 メーカー修理中',
    'at-bench': 'in-progress in-repair working bench 修理中 作業中 加工中 進行中',
    'awaiting-parts': 'waiting-for-parts parts 部品待ち 部材待ち 石待ち',
    'quality-check': 'qc 検査 検査中 仕上がり検査',
    ready:
      'ready-for-pickup ready-for-collection done finished completed 完了 修理完了 完成 仕上がり 仕上り 引渡待ち 引き渡し待ち お渡し待ち',
    'on-its-way-back': 'shipped sent 発送済 発送済み 返送中',
    collected:
      'closed picked-up delivered returned handed-over 引渡済 引渡し済 引き渡し済み 渡し済 渡済 お渡し済 納品済 返却済',
    'not-repairable-returned': 'not-repairable unrepaired 修理不可 修理不能',
    declined: 'refused rejected 断り お断り済',
    cancelled: 'canceled cancel 取消 取消し キャンセル済',
  },
  house: { kuno: 'ケイウノ K.ウノ', ciwaka: 'シワカ', aujour: 'オージュール', other: '他社 他店 他社品' },
  kind: {
    ring: 'リング 結婚指輪 婚約指輪 wedding-ring engagement-ring',
    necklace: 'ネックレス 首飾り',
    pendant: 'トップ ペンダントトップ',
    bracelet: 'バングル bangle',
    earrings: 'ピアス イヤリング earring',
    'ear-cuff': 'ear-cuff',
    brooch: 'ブローチ 帯留',
    chain: '鎖',
    'watch-strap': '時計バンド 時計ベルト',
    other: 'その他',
  },
  services: {
    resize: 'resize resizing size サイズ直し サイズ変更 サイズアップ サイズダウン',
    exchange: '交換',
    repair: 'fix 修理 直し 修復',
    repolish: 'polish polishing 研磨 磨き 磨き直し',
    refinish: 'refinish 新品仕上 仕上げ直し',
    clean: 'cleaning 洗浄 クリーニング',
    inspect: 'inspection check 点検',
    engrave: 'engraving 刻印 彫刻 文字入れ',
    chain: 'chain-repair チェーン修理 チェーン切れ',
    'stone-setting': 'stone-setting 石留 石留め 石止め 石取れ',
    'gold-plating': '金メッキ',
    'rhodium-plating': 'rhodium ロジウム ロジウムメッキ',
    brazing: 'soldering welding ロー付け ロウ付け ろう付け',
    deformation: 'straightening 変形直し 歪み直し',
    'design-change': 'リフォーム デザイン変更 remodel',
    cancel: 'キャンセル',
    refund: '返金',
  },
  metal: {
    platinum: 'Pt Pt900 Pt950 Pt1000 白金',
    'gold-18k-yellow': 'K18YG 18KYG 18金イエローゴールド',
    'gold-18k-pink': 'K18PG 18KPG 18金ピンクゴールド',
    'gold-18k-white': 'K18WG 18KWG 18金ホワイトゴールド',
    'gold-14k': 'K14 14K 14金',
    'gold-10k': 'K10 10K 10金',
    silver: 'SV SV925 SV950 Ag 銀 925',
    titanium: 'Ti',
    other: 'その他',
    unknown: '不明',
  },
};

/** One form for a word however it is spaced, marked and cased. */
export function wordKey(word: string): string {
  return plainWriting(word).replace(/[\s・･.,_\-‐-―()（）「」『』]/g, '');
}

type Marks = Readonly<Record<string, Wording | undefined>>;

function keysOf<F extends ChoiceField>(field: F): ReadonlyMap<string, Choices[F]> {
  const codes: readonly Choices[F][] = choicesOf[field];
  const marks: Marks = field === 'metal' ? metalMarkWording : {};
  const entries = codes.flatMap((code) => {
    const shown = [choiceWording[field][code], marks[code]].flatMap((wording) =>
      wording === undefined ? [] : [wording.en, wording.ja],
    );
    const others = (otherWords[field][code] ?? '').split(' ');
    return [code, ...shown, ...others].map((word) => [wordKey(word), code] as const);
  });
  // A word that two of them go by means neither.
  const meanings = new Map<string, Set<Choices[F]>>();
  for (const [key, code] of entries) meanings.set(key, (meanings.get(key) ?? new Set()).add(code));
  return new Map(
    [...meanings].flatMap(([key, found]) => {
      const [only] = found;
      return found.size === 1 && only !== undefined && key !== '' ? [[key, only] as const] : [];
    }),
  );
}

const codesByKey: { readonly [F in ChoiceField]: ReadonlyMap<string, Choices[F]> } = {
  stage: keysOf('stage'),
  house: keysOf('house'),
  kind: keysOf('kind'),
  services: keysOf('services'),
  metal: keysOf('metal'),
};

/** What a word is taken for until a person says otherwise; null where nobody can know. */
export function guessChoice<F extends ChoiceField>(field: F, word: string): Choices[F] | null {
  return codesByKey[field].get(wordKey(word)) ?? null;
}
