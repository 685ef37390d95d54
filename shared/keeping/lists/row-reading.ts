import { typedAmount } from '../../cases/typed-values';
import { currencyPlaces } from '../../money/currencies';
import { type Money, money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import { amountText, plainCell } from './cell-text';
import { readDay } from './day-forms';
import { isOwnMark } from './guess-columns';
import type { ListField } from './list-field';
import type { ListPlan } from './list-plan';

/** Why a row of a list is refused; the words, with what to do, stand under `lists.fault.<code>` in both languages. */
export const listFaultCodes = [
  'required',
  'too-long',
  'not-a-day',
  'day-form-unknown',
  'day-in-future',
  'day-too-early',
  'day-before-received',
  'returned-but-open',
  'not-a-phone',
  'not-an-email',
  'country-unknown',
  'not-an-amount',
  'currency-unknown',
  'currency-differs',
  'not-a-size',
  'word-unknown',
  'stage-of-other-house',
  'customer-unknown',
  'cases-differ',
  'number-twice',
  'too-many-pieces',
  'too-many-cases',
  'too-many-cells',
  'quotes-malformed',
  'row-of-refused-case',
] as const;
export type ListFaultCode = (typeof listFaultCodes)[number];

export type ListFault = {
  /** Null = the row as a whole. */
  readonly field: ListField | null;
  readonly code: ListFaultCode;
  /** What stands there. */
  readonly value: string;
};

/** One row of a list as it was found. */
export type ListRow = {
  /** Its line as a spreadsheet counts it, the names of the columns included. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly flaw: 'too-many-cells' | 'quotes-malformed' | null;
};

/** An amount that says its own currency is never taken for one in another. */
function namesOther(text: string, currency: string): boolean {
  const plain = text.normalize('NFKC').toUpperCase();
  const signs = { JPY: /円|¥|JPY/, USD: /US\$|USD/, EUR: /€|EUR/, GBP: /£|GBP/ } as const;
  return Object.entries(signs).some(([code, sign]) => code !== currency && sign.test(plain));
}

/** Reads the fields of one row and remembers every fault on the way. */
export class RowReading {
  readonly faults: ListFault[] = [];
  readonly #remarks: string[] = [];

  constructor(
    readonly row: ListRow,
    readonly plan: ListPlan,
  ) {
    if (row.flaw !== null) this.fault(null, row.flaw, '');
  }

  fault(field: ListField | null, code: ListFaultCode, value: string): null {
    this.faults.push({ field, code, value: value.slice(0, 200) });
    return null;
  }

  /** What stands in the columns of a field, empty cells left out. */
  cells(field: ListField): readonly string[] {
    return this.plan.columns.flatMap((held, index) => {
      const cell = held === field ? plainCell(this.row.cells[index] ?? '') : '';
      return cell === '' ? [] : [cell];
    });
  }

  text(field: ListField, longest: number, between = ' '): string {
    const text = this.cells(field).join(between);
    if (text.length > longest) this.fault(field, 'too-long', text);
    return text;
  }

  day(field: ListField): PlainDate | null {
    const text = this.text(field, 100);
    if (text === '') return null;
    const { dayForm } = this.plan;
    if (dayForm === null) return this.fault(field, 'day-form-unknown', text);
    return readDay(text, dayForm) ?? this.fault(field, 'not-a-day', text);
  }

  /** Null where nothing stands there, or nothing that is more than nothing. */
  amount(field: ListField): Money | null {
    const text = this.text(field, 100);
    if (text === '') return null;
    const currency = this.currency();
    if (currency === null) return null;
    if (namesOther(text, currency)) return this.fault(field, 'currency-differs', text);
    const { value } = typedAmount(amountText(text), currency);
    if (value === null) return this.fault(field, 'not-an-amount', text);
    return value.minor === 0 ? null : value;
  }

  /** An amount in the smallest unit, as our own tables write it. */
  minorAmount(field: ListField): Money | null {
    const text = this.text(field, 100);
    if (text === '') return null;
    const currency = this.currency();
    if (currency === null) return null;
    const minor = /^\d{1,15}$/.test(text) ? Number(text) : null;
    if (minor === null) return this.fault(field, 'not-an-amount', text);
    return minor === 0 ? null : money(minor, currency);
  }

  currency(): string | null {
    const said = this.text('currency', 100).toUpperCase();
    if (said === '') return this.plan.currency;
    return currencyPlaces(said) === null ? this.fault('currency', 'currency-unknown', said) : said;
  }

  /** Keeps a field's columns as they stand, since what was read of them says less. */
  keepAsRemark(field: ListField): void {
    this.plan.columns.forEach((held, index) => {
      if (held === field) this.#remark(index);
    });
  }

  /** What stands in columns without a field here, and what was kept, each under the name of its column. */
  remarks(): string {
    this.plan.columns.forEach((held, index) => {
      if (held === null && !isOwnMark(this.plan.header[index] ?? '')) this.#remark(index);
    });
    return this.#remarks.join('\n');
  }

  #remark(index: number): void {
    const cell = plainCell(this.row.cells[index] ?? '');
    const name = (this.plan.header[index] ?? '').trim();
    if (cell !== '') this.#remarks.push(name === '' ? cell : `${name}: ${cell}`);
  }
}
