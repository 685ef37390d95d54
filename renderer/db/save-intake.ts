import type { AppError } from '../../shared/app-error';
import type { Acting } from '../../shared/cases/acting';
import { caseNumber } from '../../shared/cases/case-number';
import type { Customer } from '../../shared/cases/customer';
import { decideIntake, termsOfIntake } from '../../shared/cases/decide-intake';
import type { Signature } from '../../shared/cases/events';
import type { CodedFault } from '../../shared/cases/field-reading';
import type { CaseId, CaseNumber, CustomerId, StaffId } from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import { openCase } from '../../shared/cases/open-case';
import { papersOfNewCase, queuePaper } from '../../shared/cases/papers-of-case';
import { type Intake, readIntake } from '../../shared/cases/read-intake';
import { reduce } from '../../shared/cases/reduce';
import type { ShopProfile } from '../../shared/cases/shop';
import type { Ledger } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import { dayInZone } from '../../shared/time/day-in-zone';
import type { Instant, PlainDate } from '../../shared/time/plain-date';
import { lastSequence } from './counters';
import { readCustomerState } from './customer-events';
import { databaseRefusal } from './database-refusal';
import { readEditions } from './editions';
import { inTransaction, type Tables } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { eventTables, recordEvents } from './record-events';
import { sha256 } from './sha256';

export type Saving = {
  readonly draft: IntakeDraft;
  readonly shop: ShopProfile;
  readonly by: StaffId | null;
  readonly now: Instant;
  /** UUIDs of version 7. */
  readonly newId: () => string;
};

export type SavedCase = { readonly caseId: CaseId; readonly number: CaseNumber };

export type SaveRefusal =
  /** Something on the form is to be mended first. */
  | { readonly kind: 'faulty'; readonly faults: readonly CodedFault[] }
  /** The form is in order but could not be kept; the draft is. */
  | { readonly kind: 'not-saved'; readonly error: AppError };

/**
 * Makes a case of a draft, all of it or nothing: number, events, rows, papers to print, lines for the journal. Saving
 * the same draft again answers with the case that it became.
 */
export async function saveIntake(
  db: LedgerDatabase,
  saving: Saving,
): Promise<Result<SavedCase, SaveRefusal>> {
  const { draft, shop, now } = saving;
  const today = dayInZone(now, shop.timeZone);
  const read = readIntake(draft, { today });
  if (!read.ok) return err({ kind: 'faulty', faults: read.error });
  if (!(await isSignatureWhole(read.value.signature))) return err(outdatedSignature);
  try {
    return await inTransaction(db, 'rw', tablesOfSaving, (tables) =>
      saveWithin(tables, db.ledger, saving, read.value, today),
    );
  } catch (cause) {
    return err({ kind: 'not-saved', error: databaseRefusal(cause) });
  }
}

const tablesOfSaving = [...eventTables, 'drafts', 'photos', 'printOutbox'] as const;

async function saveWithin(
  db: Tables<(typeof tablesOfSaving)[number]>,
  ledger: Ledger,
  { draft, shop, by, now, newId }: Saving,
  intake: Intake,
  today: PlainDate,
): Promise<Result<SavedCase, SaveRefusal>> {
  // Asked for at once: a transaction answers one after the other, and each answer waited for by itself takes a turn.
  const [[kept], photoFaults, customer, editions, sequence] = await Promise.all([
    db.drafts.bulkGet([draft.draftId]),
    missingPhotos(db, draft),
    customerOf(db, intake, newId),
    readEditions(db),
    lastSequence(db, shop.station, today),
  ]);
  const earlier = kept?.caseId == null ? undefined : await db.cases.where('id').equals(kept.caseId).first();
  if (earlier !== undefined) return ok({ caseId: earlier.id, number: earlier.number });
  if (photoFaults.length > 0) return err({ kind: 'faulty', faults: photoFaults });
  if (customer === null) {
    return err({ kind: 'faulty', faults: [{ path: 'customer', code: 'customer-required' }] });
  }
  const deciding = { today, shop, customerCountry: customer.customer.country, editions };
  const decided = decideIntake(draft, intake.pieces, deciding);
  const { signature } = intake;
  if (signature !== null && signature.text !== termsOfIntake(decided, deciding, signature.language)) {
    return err(outdatedSignature);
  }
  const acting: Acting = { at: now, station: shop.station, by, newId };
  const caseId = newId() as CaseId; // from the program's one generator of UUIDs
  const number = caseNumber(shop.station, today, sequence + 1);
  const { id: customerId } = customer;
  const opening = { intake, decided, caseId, number, customerId, customer: customer.customer, today };
  const opened = openCase(opening, acting);
  const state = reduce(opened);
  if (state === null) throw new Error('An intake that could be read opened no case.');
  const queueing = { state, customer: customer.customer, shop, sample: ledger === 'sample', editions };
  const papers = papersOfNewCase(state).map((paper) => queuePaper(queueing, paper, acting));
  const hashes = state.pieces.flatMap(({ photos }) => photos.map(({ hash }) => hash));
  await Promise.all([
    recordEvents(db, [...opened, ...papers.map(({ event }) => event)], 'here'),
    db.printOutbox.bulkAdd(papers.map(({ request }) => ({ key: request.key, request }))),
    ...(hashes.length === 0 ? [] : [db.photos.where('hash').anyOf(hashes).modify({ pending: 1 })]),
    db.drafts.put({ id: draft.draftId, state: 'saved', draft, caseId }),
  ]);
  return ok({ caseId, number });
}

const outdatedSignature: SaveRefusal = {
  kind: 'faulty',
  faults: [{ path: 'signature', code: 'signature-outdated' }],
};

/** The hash that binds the signature is that of its text. */
async function isSignatureWhole(signature: Signature | null): Promise<boolean> {
  if (signature === null) return true;
  return (await sha256(new TextEncoder().encode(signature.text))) === signature.textHash;
}

/** The customer chosen, or whoever she was merged into meanwhile, or the one typed under a new id. */
async function customerOf(
  db: Tables<'events'>,
  { customer }: Intake,
  newId: () => string,
): Promise<{ readonly id: CustomerId; readonly customer: Customer } | null> {
  if (customer.kind === 'new') {
    return { id: newId() as CustomerId, customer: customer.customer }; // from the program's one generator of UUIDs
  }
  return readCustomerState(db, customer.customerId);
}

async function missingPhotos(db: Tables<'photos'>, draft: IntakeDraft): Promise<readonly CodedFault[]> {
  const photos = draft.pieces.flatMap((piece, index) =>
    piece.photos.map(({ hash }) => ({ hash, path: `pieces.${index}.photos` })),
  );
  const rows = await db.photos.bulkGet(photos.map(({ hash }) => hash));
  const paths = photos.filter((_, index) => rows[index] === undefined).map(({ path }) => path);
  return [...new Set(paths)].map((path) => ({ path, code: 'photo-missing' }));
}
