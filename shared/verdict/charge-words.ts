import { chargeRows, type MoneyRow, totalRows } from '../documents/decision-text';
import type { Language, Wording } from '../language';
import type { Decision } from '../policies/decision';

/** A charge or a total: what it is for, and what it comes to. */
export type MoneyWords = { readonly name: Wording; readonly amount: Wording };

/** Every charge of a decision as it stands on paper, those of its services first. */
export function chargeWords(decision: Decision): readonly MoneyWords[] {
  return inBothLanguages((language) => chargeRows(decision, language));
}

/** Net, tax and total; empty where no charge has an amount. */
export function totalWords(decision: Decision): readonly MoneyWords[] {
  return inBothLanguages((language) => totalRows(decision, language));
}

function inBothLanguages(rows: (language: Language) => readonly MoneyRow[]): readonly MoneyWords[] {
  const ja = rows('ja');
  return rows('en').map(({ name, amount }, place) => ({
    name: { en: name, ja: ja[place]?.name ?? name },
    amount: { en: amount, ja: ja[place]?.amount ?? amount },
  }));
}
