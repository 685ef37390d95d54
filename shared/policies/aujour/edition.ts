import type { Wording } from '../../language';
import { type Money, money } from '../../money/money';
import { knownDay, type PlainDate } from '../../time/plain-date';
import type { YearlyPeriod } from '../../time/yearly-period';
import type { Edition } from '../edition';
import type { ServiceCode } from '../request';

/** A service of the fee list. */
export type ListedService = Extract<
  ServiceCode,
  | 'refinish'
  | 'clean'
  | 'chain'
  | 'stone-setting'
  | 'gold-plating'
  | 'rhodium-plating'
  | 'brazing'
  | 'deformation'
>;

export type HolidayPeriod = YearlyPeriod & { readonly name: Wording };

/** A tax rate in whole per cent from a day on; null = from the beginning. */
export type TaxRate = { readonly from: PlainDate | null; readonly percent: number };

export type AujourTerms = {
  /** The least each listed service costs, without tax; stones are counted one by one. */
  readonly fees: Readonly<Record<ListedService, Money>>;
  readonly handlingFee: Money;
  /** Services that are damage by themselves, so that a photo of it is always asked for. */
  readonly damageServices: readonly ServiceCode[];
  /** Services that wear the plating off and may need it renewed. */
  readonly platingWornBy: readonly ServiceCode[];
  /** Our setting: the policy only says that its prices exclude tax. In order of their first day. */
  readonly taxRates: readonly TaxRate[];
  /** Our setting: the policy only names Obon, New Year and Golden Week, which is the order of its clause. */
  readonly holidays: readonly HolidayPeriod[];
};

export type AujourEdition = Edition<AujourTerms>;

export const aujourEditions: readonly AujourEdition[] = [
  {
    version: 'aujour-published-1',
    from: null,
    to: null,
    terms: {
      fees: {
        refinish: yen(700),
        clean: yen(300),
        chain: yen(900),
        'stone-setting': yen(500),
        'gold-plating': yen(1800),
        'rhodium-plating': yen(1500),
        brazing: yen(900),
        deformation: yen(2000),
      },
      handlingFee: yen(900),
      damageServices: ['chain', 'brazing', 'deformation'],
      platingWornBy: ['refinish', 'chain'],
      // Japanese consumption tax, standard rate, since the day it was brought in.
      taxRates: [
        { from: null, percent: 0 },
        { from: knownDay('1989-04-01'), percent: 3 },
        { from: knownDay('1997-04-01'), percent: 5 },
        { from: knownDay('2014-04-01'), percent: 8 },
        { from: knownDay('2019-10-01'), percent: 10 },
      ],
      holidays: [
        { from: '08-13', to: '08-16', name: { en: 'Obon', ja: 'お盆' } },
        { from: '12-29', to: '01-03', name: { en: 'New Year', ja: '年末年始' } },
        { from: '04-29', to: '05-05', name: { en: 'Golden Week', ja: 'ゴールデンウィーク' } },
      ],
    },
  },
];

function yen(amount: number): Money {
  return money(amount, 'JPY');
}
