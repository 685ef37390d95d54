import { err, ok, type Result } from '../result';
import type { PlainDate } from '../time/plain-date';
import type { Customer } from './customer';
import type { Arrival, Signature } from './events';
import { type CodedFault, FieldReading } from './field-reading';
import { type ContentHash, type CustomerId, contentHashSchema } from './ids';
import { arrivalOf, type IntakeDraft } from './intake-draft';
import type { Visit } from './piece';
import { readCustomerFields } from './read-customer';
import { type PieceIntake, readPiece } from './read-piece';
import { typedDay, typedYesNo } from './typed-values';

/** An intake in which everything can be read and nothing that must be there is missing. */
export type Intake = {
  readonly arrival: Arrival;
  readonly customer:
    | { readonly kind: 'known'; readonly customerId: CustomerId }
    | { readonly kind: 'new'; readonly customer: Customer };
  readonly visit: Visit;
  readonly pieces: readonly PieceIntake[];
  readonly signature: Signature | null;
  readonly unsignedReason: string;
};

const piecesPerCase = 99;

/** Reads the whole form. Refuses with every fault at its field, in the order of the form; the draft itself stays as it is. */
export function readIntake(
  draft: IntakeDraft,
  { today }: { readonly today: PlainDate },
): Result<Intake, readonly CodedFault[]> {
  const reading = new FieldReading();
  const arrival = arrivalOf(draft);
  const customer = readIntakeCustomer(draft, reading);
  const visit = readVisit(draft, today, reading);
  const pieces = draft.pieces.flatMap(
    (piece, index) => readPiece(piece, { path: `pieces.${index}`, today, arrival, reading }) ?? [],
  );
  if (draft.pieces.length === 0) reading.fault('pieces', 'piece-required');
  if (draft.pieces.length > piecesPerCase) reading.fault('pieces', 'piece-count-limit');
  const { signature, unsignedReason } =
    arrival === 'here' ? readSigning(draft, reading) : { signature: null, unsignedReason: '' };
  if (customer === null || reading.faults.length > 0) return err(reading.faults);
  return ok({
    arrival,
    customer,
    visit,
    pieces,
    signature,
    unsignedReason,
  });
}

function readIntakeCustomer(draft: IntakeDraft, reading: FieldReading): Intake['customer'] | null {
  switch (draft.customer.kind) {
    case 'none':
      return reading.fault('customer.scrap', 'customer-required');
    case 'known':
      return draft.customer;
    case 'new':
      return {
        kind: 'new',
        customer: readCustomerFields(draft.customer.fields, 'customer.fields', reading),
      };
  }
}

function readVisit(draft: IntakeDraft, today: PlainDate, reading: FieldReading): Visit {
  const pastDay = (path: 'contactOn' | 'emailOn') => {
    const day = reading.known(path, typedDay(draft[path]));
    return day !== null && day > today ? reading.fault(path, 'day-in-future') : day;
  };
  const contactOn = pastDay('contactOn');
  const arrival = arrivalOf(draft);
  // Whoever asks first does not come unannounced, and what came unannounced came as a parcel.
  if (arrival === 'inquiry' && draft.contactBy === 'none') reading.fault('contactBy', 'not-a-choice');
  if (arrival === 'unannounced' && draft.handover === 'counter') reading.fault('handover', 'not-a-choice');
  return {
    reason: draft.reason,
    contactOn,
    contactBy: draft.contactBy,
    emailOn: pastDay('emailOn') ?? (draft.contactBy === 'email' ? contactOn : null),
    handover: draft.handover,
    giveBack: draft.giveBack,
    localJeweller: typedYesNo(draft.localJeweller),
    customerPaysTransport: typedYesNo(draft.customerPaysTransport),
  };
}

/** Whoever hands a piece over signs for it, or it is said why she did not. */
function readSigning(
  draft: IntakeDraft,
  reading: FieldReading,
): Pick<Intake, 'signature' | 'unsignedReason'> {
  const signature = readSignature(draft, reading);
  const unsignedReason = reading.text('unsignedReason', draft.unsignedReason, 500);
  if (draft.signature === null && unsignedReason === '') reading.fault('signature', 'signature-or-reason');
  return { signature, unsignedReason: signature === null ? unsignedReason : '' };
}

/** Whether it still stands for the text on the screen is asked where that text is known, when the case is saved. */
function readSignature({ signature }: IntakeDraft, reading: FieldReading): Signature | null {
  if (signature === null) return null;
  const textHash = contentHashSchema.safeParse(signature.textHash);
  if (!textHash.success) return reading.fault('signature', 'signature-outdated');
  const hash: ContentHash = textHash.data;
  return { ...signature, textHash: hash };
}
