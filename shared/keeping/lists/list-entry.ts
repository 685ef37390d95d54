import type { BroughtIn, Origin } from '../../cases/brought-in';
import type { Customer } from '../../cases/customer';
import type { CaseId, CaseNumber, CustomerId } from '../../cases/ids';
import type { PieceIntake } from '../../cases/read-piece';
import type { Money } from '../../money/money';
import type { PlainDate } from '../../time/plain-date';
import type { ListFault, ListRow } from './row-reading';

/** A person of a list. */
export type CustomerEntry = {
  readonly kind: 'customer';
  readonly rows: readonly ListRow[];
  readonly id: CustomerId;
  readonly customer: Customer;
  readonly origin: Origin;
  /** Who answers for her, where our own table says so. */
  readonly mergedInto: CustomerId | null;
};

export type ListedPiece = {
  readonly piece: PieceIntake;
  readonly before: BroughtIn['pieces'][number];
  /** What the customer agreed to pay in all, and what of it she has paid, of a piece that is still open. */
  readonly price: Money | null;
  readonly paid: Money | null;
};

/** A case of a list, with a row for each of its pieces. */
export type CaseEntry = {
  readonly kind: 'case';
  readonly rows: readonly ListRow[];
  readonly id: CaseId;
  readonly origin: Origin;
  /** A number of ours that it had already; it is kept where no other case has it. */
  readonly ownNumber: CaseNumber | null;
  readonly receivedOn: PlainDate;
  readonly customerId: CustomerId;
  readonly customerOrigin: Origin;
  /** Null = the list gives her number alone, and she must be here already. */
  readonly customer: Customer | null;
  readonly pieces: readonly ListedPiece[];
  readonly text: string;
};

export type ListEntry = CustomerEntry | CaseEntry;

export type RefusedRow = { readonly row: ListRow; readonly faults: readonly ListFault[] };

/** A whole list as it was read. */
export type ListReading = {
  readonly entries: readonly ListEntry[];
  readonly refused: readonly RefusedRow[];
  /** Rows that say once more what an earlier one said. */
  readonly repeated: number;
};
