import { type Acting, stamp } from '../../shared/cases/acting';
import type { DeskEvent } from '../../shared/cases/events';
import type { StaffId } from '../../shared/cases/ids';
import type { ShopProfile, Staff } from '../../shared/cases/shop';
import { inTransaction } from './in-transaction';
import type { LedgerDatabase, StoredStaff } from './ledger';
import { eventTables, recordEvents } from './record-events';

/** Undefined before the first start is through. */
export async function readShop(db: LedgerDatabase): Promise<ShopProfile | undefined> {
  const [row] = await db.shop.bulkGet(['shop']);
  return row?.profile;
}

export async function configureShop(
  db: LedgerDatabase,
  profile: ShopProfile,
  acting: Omit<Acting, 'station'>,
): Promise<void> {
  await record(db, {
    ...stamp({ ...acting, station: profile.station }),
    type: 'shop-configured',
    subject: { kind: 'shop', id: null },
    data: profile,
  });
  const signatures = profile.shipping?.signers?.flatMap(({ signature }) => signature?.hash ?? []) ?? [];
  // What invoices are signed with lies beside the journal, as the photos of pieces do.
  await db.photos.where('hash').anyOf(signatures).modify({ pending: 1 });
}

/** Those who work here, by name; with `alsoLeft`, everyone who ever did. */
export async function listStaff(
  db: LedgerDatabase,
  who: 'working' | 'everyone' = 'working',
): Promise<readonly StoredStaff[]> {
  const rows = await db.staff.toArray();
  const reading = ({ kana, name }: StoredStaff) => kana || name;
  return rows
    .filter(({ leftAt }) => who === 'everyone' || leftAt === null)
    .sort((first, second) => reading(first).localeCompare(reading(second), 'ja'));
}

export async function addStaff(db: LedgerDatabase, staff: Staff, acting: Acting): Promise<StaffId> {
  const id = acting.newId() as StaffId; // from the program's one generator of UUIDs
  await record(db, { ...stamp(acting), type: 'staff-joined', subject: { kind: 'staff', id }, data: staff });
  return id;
}

export async function changeStaff(
  db: LedgerDatabase,
  id: StaffId,
  staff: Staff,
  acting: Acting,
): Promise<void> {
  await record(db, { ...stamp(acting), type: 'staff-changed', subject: { kind: 'staff', id }, data: staff });
}

/** What they did keeps their name; they can no longer be chosen. */
export async function retireStaff(db: LedgerDatabase, id: StaffId, acting: Acting): Promise<void> {
  await record(db, { ...stamp(acting), type: 'staff-left', subject: { kind: 'staff', id }, data: {} });
}

async function record(db: LedgerDatabase, event: DeskEvent): Promise<void> {
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, [event], 'here'));
}
