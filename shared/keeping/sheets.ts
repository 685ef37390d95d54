import type { CaseState } from '../cases/case-state';
import type { CustomerAlias } from '../cases/customer-state';
import type { DeskEvent } from '../cases/events';

/** One line of a table that any spreadsheet reads: plain text in the order of the columns. */
export type Line = readonly string[];

/** Names of columns are part of what other programs read: they do not change with the language. */
export const caseColumns = [
  'case_number',
  'bag_number',
  'case_id',
  'customer_id',
  'received_on',
  'opened_at',
  'station',
  'house',
  'kind',
  'metal',
  'serial',
  'order_number',
  'design_name',
  'engraving',
  'current_size',
  'declared_value_minor',
  'declared_value_currency',
  'services',
  'outcome',
  'stage',
  'promised_on',
  'photos',
  'notes',
] as const;

function text(value: string | number | boolean | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}

/** One line for each piece. */
export function linesOfCase(state: CaseState): readonly Line[] {
  return state.pieces.map((piece, index) => [
    state.number,
    piece.bagNumber,
    state.id,
    state.customerId,
    state.receivedOn,
    state.openedAt,
    state.station,
    piece.house,
    piece.kind,
    piece.metal,
    piece.serial,
    piece.orderNumber,
    piece.designName,
    piece.engraving,
    text(piece.currentSize),
    text(piece.declaredValue.minor),
    piece.declaredValue.currency,
    piece.services.map(({ code, quantity }) => (quantity > 1 ? `${code} x${quantity}` : code)).join(' '),
    text(state.decisions[index]?.decision?.outcome),
    text(state.standings[index]?.stage),
    text(piece.promisedOn),
    piece.photos.map(({ hash }) => hash).join(' '),
    state.notes.map((note) => note.text).join('\n'),
  ]);
}

export const photoColumns = ['file', 'case_number', 'bag_number', 'subject', 'taken_at'] as const;

export function linesOfPhotos(state: CaseState): readonly Line[] {
  return state.pieces.flatMap((piece) =>
    piece.photos.map(({ hash, subject, takenAt }) => [
      `photos/${hash}.jpg`,
      state.number,
      piece.bagNumber,
      subject,
      takenAt,
    ]),
  );
}

export const customerColumns = [
  'customer_id',
  'registered_at',
  'name',
  'kana',
  'romaji',
  'phones',
  'emails',
  'country',
  'postal_code',
  'address',
  'language',
  'note',
  'merged_into',
] as const;

export function lineOfCustomer(known: CustomerAlias, mergedInto: string | null): Line {
  const { id, customer, registeredAt } = known;
  return [
    id,
    registeredAt,
    customer.name,
    customer.kana,
    customer.romaji,
    customer.phones.join(' / '),
    customer.emails.join(' / '),
    text(customer.country),
    customer.postalCode,
    customer.address,
    customer.language,
    customer.note,
    text(mergedInto),
  ];
}

export const eventColumns = [
  'id',
  'at',
  'station',
  'by',
  'type',
  'subject_kind',
  'subject_id',
  'data',
] as const;

export function lineOfEvent(event: DeskEvent): Line {
  return [
    event.id,
    event.at,
    event.station,
    text(event.by),
    event.type,
    event.subject.kind,
    text(event.subject.id),
    JSON.stringify(event.data),
  ];
}
