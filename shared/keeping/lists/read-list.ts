import { bagNumber } from '../../cases/case-number';
import type { PlainDate } from '../../time/plain-date';
import { plainCell } from './cell-text';
import { isOwnMark } from './guess-columns';
import type { CaseEntry, CustomerEntry, ListEntry, ListReading, RefusedRow } from './list-entry';
import type { ListPlan } from './list-plan';
import { readCaseRow } from './read-case-row';
import { readCustomerRow } from './read-customer-row';
import { type ListFault, type ListRow, RowReading } from './row-reading';

const piecesPerCase = 99;

/** A line in which nothing stands is no row. */
export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => plainCell(cell) === '');
}

/** Reads a list row by row, so that whoever hands in the rows may pause between any two of them. */
export class ListReader {
  readonly #customers = new Map<string, CustomerEntry>();
  readonly #cases = new Map<string, CaseEntry>();
  readonly #refused: RefusedRow[] = [];
  /** Of numbers at the other desk: the case that has it, and those whose case is refused. */
  readonly #casesByNumber = new Map<string, string>();
  readonly #refusedCases = new Set<string>();
  #repeated = 0;

  constructor(
    readonly plan: ListPlan,
    readonly today: PlainDate,
  ) {}

  take(row: ListRow): void {
    if (isBlank(row.cells.filter((_, index) => !isOwnMark(this.plan.header[index] ?? '')))) return;
    const reading = new RowReading(row, this.plan);
    if (this.plan.kind === 'customers') this.#takeCustomer(reading);
    else this.#takeCase(reading);
  }

  finish(): ListReading {
    const cases = [...this.#cases.values()].map(withNumbersInOrder);
    const entries: readonly ListEntry[] = [...this.#customers.values(), ...cases];
    const refused = this.#refused.toSorted((one, other) => one.row.line - other.row.line);
    return { entries, refused, repeated: this.#repeated };
  }

  #takeCustomer(reading: RowReading): void {
    const entry = readCustomerRow(reading);
    if (entry === null) {
      this.#refuse(reading.row, reading.faults);
      return;
    }
    const before = this.#customers.get(entry.id);
    if (before === undefined) this.#customers.set(entry.id, entry);
    else if (JSON.stringify(before.customer) === JSON.stringify(entry.customer)) this.#repeated += 1;
    else
      this.#refuseWhole(reading.row, {
        field: 'customerNumber',
        code: 'number-twice',
        value: entry.origin.number,
      });
  }

  #takeCase(reading: RowReading): void {
    const { row } = reading;
    const entry = readCaseRow(reading, this.today);
    const number = reading.text('caseNumber', 200);
    if (entry === null) {
      if (number !== '') this.#refuseCase(number);
      this.#refuse(row, reading.faults);
      return;
    }
    if (this.#refusedCases.has(number)) {
      this.#refuseWhole(row, { field: 'caseNumber', code: 'row-of-refused-case', value: number });
      return;
    }
    const before = this.#cases.get(entry.id);
    if (before === undefined) {
      this.#cases.set(entry.id, entry);
      this.#casesByNumber.set(number, entry.id);
      return;
    }
    if (number === '' || before.rows.some(({ cells }) => cells.join('\n') === row.cells.join('\n'))) {
      this.#repeated += 1;
      return;
    }
    const misfit = misfitOf(before, entry);
    if (misfit === null) this.#cases.set(entry.id, together(before, entry));
    else {
      this.#refuseCase(number);
      this.#refuseWhole(row, misfit);
    }
  }

  /** All of a case or nothing: its other rows are refused with the one that has the fault. */
  #refuseCase(number: string): void {
    this.#refusedCases.add(number);
    const id = this.#casesByNumber.get(number) ?? '';
    for (const row of this.#cases.get(id)?.rows ?? []) {
      this.#refuseWhole(row, { field: 'caseNumber', code: 'row-of-refused-case', value: number });
    }
    this.#cases.delete(id);
  }

  #refuseWhole(row: ListRow, fault: ListFault): void {
    this.#refuse(row, [fault]);
  }

  #refuse(row: ListRow, faults: readonly ListFault[]): void {
    this.#refused.push({ row, faults });
  }
}

/** Why a row cannot be another piece of the case whose number it has; null where it can. */
function misfitOf(before: CaseEntry, entry: CaseEntry): ListFault | null {
  const value = entry.origin.number;
  if (before.pieces.length >= piecesPerCase) return { field: 'caseNumber', code: 'too-many-pieces', value };
  const isSame = before.receivedOn === entry.receivedOn && before.customerId === entry.customerId;
  return isSame ? null : { field: 'caseNumber', code: 'cases-differ', value };
}

function together(before: CaseEntry, entry: CaseEntry): CaseEntry {
  const known = new Set(before.text.split('\n'));
  const added = entry.text.split('\n').filter((line) => line !== '' && !known.has(line));
  return {
    ...before,
    rows: [...before.rows, ...entry.rows],
    pieces: [...before.pieces, ...entry.pieces],
    text: [before.text, ...added]
      .filter((part) => part !== '')
      .join('\n')
      .slice(0, 20_000),
  };
}

/** A number of ours is kept only where each piece stands at the place that its bag says. */
function withNumbersInOrder(entry: CaseEntry): CaseEntry {
  const { ownNumber } = entry;
  if (ownNumber === null) return entry;
  const isInOrder = entry.pieces.every(
    ({ before }, index) => before.number === bagNumber(ownNumber, index + 1),
  );
  return isInOrder ? entry : { ...entry, ownNumber: null };
}
