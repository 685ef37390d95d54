import type { Wording } from '../../language';
import { formatAmount, type Money } from '../../money/money';
import type { AujourTerms, ListedService } from '../../policies/aujour/edition';
import type { CiwakaTerms } from '../../policies/ciwaka/edition';
import type { ClauseId } from '../../policies/decision';
import type { KunoTerms } from '../../policies/kuno/edition';

/** How a term is typed, and what it becomes. */
export type TypedTerm =
  | { readonly kind: 'days' | 'times'; readonly value: number }
  | { readonly kind: 'sizes'; readonly value: number | null }
  | { readonly kind: 'inches' | 'pounds'; readonly value: number }
  | { readonly kind: 'country'; readonly value: string }
  | { readonly kind: 'money'; readonly value: Money };

/** One figure of a house's terms, with the clause it belongs to. */
export type EditionField<Terms> = {
  readonly name: string;
  readonly label: Wording;
  readonly clause: ClauseId;
  /** The shop's own opinion: shown beside the question, and never part of an answer. */
  readonly isHint?: true;
  readonly show: (terms: Terms) => TypedTerm;
  /** The terms with the value, which is of the kind that `show` gives. */
  readonly put: (terms: Terms, typed: TypedTerm) => Terms;
};

const kunoFields: readonly EditionField<KunoTerms>[] = [
  {
    name: 'noticeDays',
    label: {
      en: 'Days after delivery to report a wrong delivery by email',
      ja: '不良・誤配送をメールで連絡できる日数（お届け後）',
    },
    clause: 'kuno/notify-within-week',
    show: ({ noticeDays }) => ({ kind: 'days', value: noticeDays }),
    put: (terms, typed) => ({ ...terms, noticeDays: numberIn(typed) }),
  },
  {
    name: 'largeChangeSizes',
    label: {
      en: 'From how many sizes on this shop calls a change large',
      ja: '当店で「大幅なサイズ変更」と呼ぶ号数の差',
    },
    clause: 'kuno/free-resize-same-finger',
    isHint: true,
    show: ({ shopHints }) => ({ kind: 'sizes', value: shopHints.largeChangeSizes }),
    put: (terms, typed) => ({
      ...terms,
      shopHints: { ...terms.shopHints, largeChangeSizes: typed.kind === 'sizes' ? typed.value : null },
    }),
  },
];

const ciwakaFields: readonly EditionField<CiwakaTerms>[] = [
  {
    name: 'complimentaryDays',
    label: {
      en: 'Days after delivery in which the complimentary service is open',
      ja: '無料サービスの期間（お届け後の日数）',
    },
    clause: 'ciwaka/free-window-30-days',
    show: ({ complimentaryDays }) => ({ kind: 'days', value: complimentaryDays }),
    put: (terms, typed) => ({ ...terms, complimentaryDays: numberIn(typed) }),
  },
  {
    name: 'complimentaryTimes',
    label: { en: 'Complimentary resizings in the life of a ring', ja: '1点あたりの無料サイズ直しの回数' },
    clause: 'ciwaka/free-resize-once',
    show: ({ complimentaryTimes }) => ({ kind: 'times', value: complimentaryTimes }),
    put: (terms, typed) => ({ ...terms, complimentaryTimes: numberIn(typed) }),
  },
  {
    name: 'freeReturnCountry',
    label: {
      en: 'Country to which paid work goes back at the house’s cost',
      ja: '有料作業の返送料を当店が負担する国',
    },
    clause: 'ciwaka/paid-return-included',
    show: ({ freeReturnCountry }) => ({ kind: 'country', value: freeReturnCountry }),
    put: (terms, typed) => ({ ...terms, freeReturnCountry: textIn(typed) }),
  },
  {
    name: 'exportCountry',
    label: {
      en: 'Country whose shipments may need an export filing',
      ja: '輸出申告が必要となることがある発送国',
    },
    clause: 'ciwaka/eei-2500',
    show: ({ exportFiling }) => ({ kind: 'country', value: exportFiling.country }),
    put: (terms, typed) => ({ ...terms, exportFiling: { ...terms.exportFiling, country: textIn(typed) } }),
  },
  {
    name: 'exportFrom',
    label: { en: 'Total price from which it may be needed', ja: '輸出申告が必要となることがある合計額' },
    clause: 'ciwaka/eei-2500',
    show: ({ exportFiling }) => ({ kind: 'money', value: exportFiling.from }),
    put: (terms, typed) => ({ ...terms, exportFiling: { ...terms.exportFiling, from: moneyIn(typed) } }),
  },
  {
    name: 'sideInches',
    label: { en: 'Longest side of a package', ja: '荷物の一辺の上限' },
    clause: 'ciwaka/package-limits',
    show: ({ parcelLimits }) => ({ kind: 'inches', value: parcelLimits.sideInches }),
    put: (terms, typed) => ({
      ...terms,
      parcelLimits: { ...terms.parcelLimits, sideInches: numberIn(typed) },
    }),
  },
  {
    name: 'weightPounds',
    label: { en: 'Greatest weight of a package', ja: '荷物の重さの上限' },
    clause: 'ciwaka/package-limits',
    show: ({ parcelLimits }) => ({ kind: 'pounds', value: parcelLimits.weightPounds }),
    put: (terms, typed) => ({
      ...terms,
      parcelLimits: { ...terms.parcelLimits, weightPounds: numberIn(typed) },
    }),
  },
  {
    name: 'resizingLeast',
    label: { en: 'A resized ring goes back after at least', ja: 'サイズ直しの返送まで（最短）' },
    clause: 'ciwaka/resize-7-9-weeks',
    show: ({ resizingDays }) => ({ kind: 'days', value: resizingDays.least }),
    put: (terms, typed) => ({ ...terms, resizingDays: { ...terms.resizingDays, least: numberIn(typed) } }),
  },
  {
    name: 'resizingMost',
    label: { en: 'and after at most', ja: 'サイズ直しの返送まで（最長）' },
    clause: 'ciwaka/resize-7-9-weeks',
    show: ({ resizingDays }) => ({ kind: 'days', value: resizingDays.most }),
    put: (terms, typed) => ({ ...terms, resizingDays: { ...terms.resizingDays, most: numberIn(typed) } }),
  },
];

function fee(service: ListedService, clause: ClauseId, en: string, ja: string): EditionField<AujourTerms> {
  return {
    name: `fee-${service}`,
    label: { en, ja },
    clause,
    show: ({ fees }) => ({ kind: 'money', value: fees[service] }),
    put: (terms, typed) => ({ ...terms, fees: { ...terms.fees, [service]: moneyIn(typed) } }),
  };
}

const aujourFields: readonly EditionField<AujourTerms>[] = [
  fee('refinish', 'aujour/fee-refinish', 'Refinishing, from', '新品仕上げ（〜から）'),
  fee('clean', 'aujour/fee-clean', 'Cleaning, from', 'クリーニング（〜から）'),
  fee('chain', 'aujour/fee-chain', 'Chain repair, from', 'チェーン切れ修理（〜から）'),
  fee('stone-setting', 'aujour/fee-stone', 'Stone setting, each from', '石留め（1石〜から）'),
  fee('gold-plating', 'aujour/fee-gold-plating', '18K gold plating, from', '18金メッキ（〜から）'),
  fee('rhodium-plating', 'aujour/fee-rhodium', 'Rhodium plating, from', 'ロジウムメッキ（〜から）'),
  fee('brazing', 'aujour/fee-brazing', 'Brazing, from', 'ロウ付け（〜から）'),
  fee('deformation', 'aujour/fee-deformation', 'Straightening, from', '変形直し（〜から）'),
  {
    name: 'handlingFee',
    label: { en: 'Handling fee of a request', ja: '手数料（ご依頼1件につき）' },
    clause: 'aujour/handling-fee',
    show: ({ handlingFee }) => ({ kind: 'money', value: handlingFee }),
    put: (terms, typed) => ({ ...terms, handlingFee: moneyIn(typed) }),
  },
];

/** Every figure of each house that an edition may change, in the order of its policy. */
export const editionFields = { kuno: kunoFields, ciwaka: ciwakaFields, aujour: aujourFields } as const;

/** A term as it stands in its field. */
export function termText(term: TypedTerm): string {
  if (term.value === null) return '';
  return term.kind === 'money' ? formatAmount(term.value) : String(term.value);
}

function numberIn(typed: TypedTerm): number {
  if (typeof typed.value !== 'number') throw new Error(`${typed.kind} is no number.`);
  return typed.value;
}

function textIn(typed: TypedTerm): string {
  if (typed.kind !== 'country') throw new Error(`${typed.kind} is no country.`);
  return typed.value;
}

function moneyIn(typed: TypedTerm): Money {
  if (typed.kind !== 'money') throw new Error(`${typed.kind} is no amount.`);
  return typed.value;
}
