import type { AppError } from '../../shared/app-error';
import { type Acting, stamp } from '../../shared/cases/acting';
import type { BoxNumber } from '../../shared/cases/boxes/box-number';
import type { CaseNumber, StaffId, Station } from '../../shared/cases/ids';
import type { ConfiguredPlace } from '../../shared/cases/places/place-code';
import { readScan, type ScanContext } from '../../shared/cases/places/read-scan';
import { err, ok, type Result } from '../../shared/result';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase } from './ledger';
import { type PieceRow, pieceByBag } from './pieces';
import { eventTables, recordEvents } from './record-events';

/** Sets a place up or changes it; one of the same code is the same place. */
export async function configurePlace(
  db: LedgerDatabase,
  place: ConfiguredPlace,
  acting: Acting,
): Promise<void> {
  const event = {
    ...stamp(acting),
    type: 'place-configured',
    subject: { kind: 'shop', id: null },
    data: place,
  } as const;
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}

/** By code; with `alsoRetired`, those too that are no longer used. */
export async function listPlaces(
  db: LedgerDatabase,
  which: 'in-use' | 'alsoRetired' = 'in-use',
): Promise<readonly ConfiguredPlace[]> {
  const places = await db.places.toArray();
  return places.filter(({ retired }) => which === 'alsoRetired' || !retired);
}

/** What the shop knows of its codes: places, people who work here, stations that ever gave out a number. */
export async function readScanContext(db: LedgerDatabase): Promise<ScanContext> {
  const prefix = 'cases:station:';
  const [places, staff, counted, profiles] = await Promise.all([
    db.places.toArray(),
    db.staff.toArray(),
    db.counters.where('key').startsWith(prefix).toArray(),
    db.shop.toArray(),
  ]);
  const stations = [
    ...profiles.map(({ profile }) => profile.station),
    ...counted.map(({ key }) => key.slice(prefix.length) as Station), // written from a station
  ];
  return {
    places,
    staff: staff.filter(({ leftAt }) => leftAt === null).map(({ id }) => id),
    stations: [...new Set(stations)],
  };
}

export type ScanFound =
  | { readonly kind: 'piece'; readonly piece: PieceRow }
  | { readonly kind: 'case'; readonly caseNumber: CaseNumber }
  | { readonly kind: 'place'; readonly place: ConfiguredPlace }
  | { readonly kind: 'badge'; readonly staffId: StaffId }
  | { readonly kind: 'box'; readonly number: BoxNumber };

/**
 * What a scan means here and now. A piece already given back is refused with `bag-given-back`; a screen that only shows
 * it asks `pieceByBag`.
 */
export async function resolveScan(db: LedgerDatabase, text: string): Promise<Result<ScanFound, AppError>> {
  const read = readScan(text, await readScanContext(db));
  switch (read.kind) {
    case 'refused':
      return err({ kind: read.code, ...(read.expected === null ? {} : { detail: read.expected }) });
    case 'bag': {
      const piece = await pieceByBag(db, read.bagNumber);
      if (piece === undefined) return err({ kind: 'bag-unknown', detail: read.bagNumber });
      return piece.isOpen
        ? ok({ kind: 'piece', piece })
        : err({ kind: 'bag-given-back', detail: read.bagNumber });
    }
    case 'case':
    case 'place':
    case 'badge':
    case 'box':
      return ok(read);
  }
}
