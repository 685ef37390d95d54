import type { FrozenDecision } from '../cases/frozen-decision';
import type { Language } from '../language';
import { multiply, parseAmount } from '../money/money';
import { chargeKindWording, chargeWording, conditionalChargeWording } from '../wording/charges';
import { moneyText } from './piece-text';
import { listed, remark, wordsFor } from './words/joined-words';
import { paperLabels } from './words/paper-words';

export type Decided = NonNullable<FrozenDecision['decision']>;
type Charge = Omit<Decided['charges'][number], 'clauses'>;

/** What a paper reads of the prices of a decision, kept or just made. */
export type Priced = Readonly<Pick<Decided, 'totals'>> & {
  readonly lines: readonly { readonly charges: readonly Charge[] }[];
  readonly charges: readonly Charge[];
};

/** A charge or a total as it stands on paper. */
export type MoneyRow = { readonly name: string; readonly amount: string };

/** Every charge of a piece, its services' first. */
export function chargesOf(decision: Priced): readonly Charge[] {
  return [...decision.lines.flatMap((line) => line.charges), ...decision.charges];
}

/** What each charge is for, with the price of one where there are several, and what it comes to. */
export function chargeRows(decision: Priced, language: Language): readonly MoneyRow[] {
  return chargesOf(decision).map((charge) => ({
    name:
      wordsFor(chargeWording, charge.code, language) +
      remark(
        listed(
          [
            severalOf(charge, language),
            charge.conditional ? conditionalChargeWording[language] : '',
            charge.payer === 'house' ? housePays[language] : '',
          ],
          language,
        ),
        language,
      ),
    amount: chargeAmount(charge, language),
  }));
}

/** Net, tax and total; the total alone where there is no tax. A minimum says so. */
export function totalRows(decision: Pick<Priced, 'totals'>, language: Language): readonly MoneyRow[] {
  const { totals } = decision;
  if (totals === null) return [];
  const words = (amount: string) => amountText({ currency: totals.currency, amount }, language);
  const total = {
    name: (totals.isMinimum ? paperLabels.leastTotal : paperLabels.total)[language],
    amount: words(totals.gross),
  };
  if (totals.net === totals.gross) return [total];
  return [
    { name: paperLabels.net[language], amount: words(totals.net) },
    { name: paperLabels.tax[language], amount: words(totals.tax) },
    total,
  ];
}

function severalOf(charge: Charge, language: Language): string {
  if (charge.quantity === 1) return '';
  const each = charge.amount === null ? '' : `${amountText(charge.amount, language)} `;
  return `${each}× ${charge.quantity}`;
}

function chargeAmount({ amount, kind, quantity }: Charge, language: Language): string {
  const firmness = chargeKindWording[kind][language];
  if (amount === null) return firmness;
  const one = parseAmount(amount.amount, amount.currency);
  const isCountable = one !== null && Number.isSafeInteger(one.minor * quantity);
  const all = isCountable ? moneyText(multiply(one, quantity), language) : amountText(amount, language);
  if (kind === 'fixed') return all;
  return language === 'ja' ? `${all}${firmness}` : `${all} ${firmness}`;
}

function amountText({ currency, amount }: NonNullable<Charge['amount']>, language: Language): string {
  const money = parseAmount(amount, currency);
  return money === null ? `${amount} ${currency}` : moneyText(money, language);
}

const housePays = { en: 'paid by the house', ja: '当店負担' } as const;
