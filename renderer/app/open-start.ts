import type { AppError } from '../../shared/app-error';
import type { ShopProfile } from '../../shared/cases/shop';
import type { Ledger } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import type { Editions } from '../../shared/policies/published';
import { versionToUpgrade } from '../db/before-upgrade';
import { databaseRefusal } from '../db/database-refusal';
import { readEditions } from '../db/editions';
import { isNewerThanProgram, type LedgerDatabase, onTakenByNewer, openLedger } from '../db/ledger';
import { readShop } from '../db/shop';
import { connectDesk } from '../desk/connect-desk';
import { chosenPlace, holdPlace } from './chosen-place';
import type { HostFacts } from './desk-context';
import type { JournalState } from './journal-check';

/** What stands open once the host has answered. */
export type OpenDesk = {
  readonly desk: Desk;
  readonly host: HostFacts;
  readonly ledger: Ledger;
  readonly db: LedgerDatabase;
};

/** The shop as it stands in the store, with the editions of the policies that it works by. */
export type StoredShop = { readonly profile: ShopProfile; readonly editions: Editions };

/** Where the start has come to; everything but `opening` and `shop` waits for a person. */
export type Phase =
  | { readonly kind: 'opening' }
  /** `open` where it is the store that does not open: another one can take its place. */
  | { readonly kind: 'refused'; readonly refusal: AppError; readonly open: OpenDesk | null }
  /** The database is of an older program, and this one would change it. */
  | { readonly kind: 'upgrade'; readonly open: OpenDesk; readonly from: number }
  | { readonly kind: 'other-host'; readonly open: OpenDesk; readonly journal: JournalState }
  /** The store is empty, or `isBehind`: it lacks some of what the journal has. */
  | {
      readonly kind: 'rebuild';
      readonly open: OpenDesk;
      readonly journal: JournalState;
      readonly isBehind: boolean;
    }
  | { readonly kind: 'empty-sample'; readonly open: OpenDesk }
  | { readonly kind: 'first-start'; readonly open: OpenDesk; readonly wasRebuilt: boolean }
  | { readonly kind: 'shop'; readonly open: OpenDesk; readonly stored: StoredShop };

async function storedShop(db: LedgerDatabase): Promise<StoredShop | undefined | AppError> {
  try {
    if (await isNewerThanProgram(db)) {
      db.close();
      return { kind: 'database-newer', detail: `${db.name} ${db.verno}` };
    }
    const [profile, editions] = await Promise.all([readShop(db), readEditions(db)]);
    return profile && { profile, editions };
  } catch (cause) {
    // A full disk or a damaged profile shows here, where the database is first opened.
    return databaseRefusal(cause);
  }
}

/** Looks at host, store and journal, in this order. */
export async function openStart(ledger: Ledger): Promise<Phase> {
  const desk = connectDesk();
  const opened = await desk.openDesk({});
  if (!opened.ok) return { kind: 'refused', refusal: opened.error, open: null };
  const host = opened.value;
  await holdPlace(ledger);
  const db = openLedger(ledger, chosenPlace(ledger));
  // Every keystroke is kept: whatever this window was doing can be gone on with once the newer program shows it.
  onTakenByNewer(db, () => window.location.reload());
  const open = { desk, host, ledger, db };
  // The sample shop is invented; there is nothing in it to back up.
  const from = ledger === 'shop' ? await versionToUpgrade(db) : null;
  return from === null ? openStore(open) : { kind: 'upgrade', open, from };
}

/** Opens the store, which upgrades one of an older program, and says what the screen has to show. */
export async function openStore(open: OpenDesk): Promise<Phase> {
  const { desk, host, ledger, db } = open;
  const shop = await storedShop(db);
  if (shop !== undefined && 'kind' in shop) return storeRefused(shop, open);
  if (shop !== undefined) return { kind: 'shop', open, stored: shop };
  const journal = await desk.readJournalState({ ledger });
  if (!journal.ok) return { kind: 'refused', refusal: journal.error, open: null };
  const isFromOtherHost = host.usedBefore !== null && host.usedBefore !== host.host;
  if (isFromOtherHost && ledger === 'shop') return { kind: 'other-host', open, journal: journal.value };
  if (journal.value.eventCount > 0 || journal.value.condition === 'damaged')
    return { kind: 'rebuild', open, journal: journal.value, isBehind: false };
  if (ledger === 'sample') return { kind: 'empty-sample', open };
  return { kind: 'first-start', open, wasRebuilt: false };
}

function storeRefused(refusal: AppError, open: OpenDesk): Phase {
  const canBeReplaced = refusal.kind === 'database-failed' && open.ledger === 'shop';
  return { kind: 'refused', refusal, open: canBeReplaced ? open : null };
}

/** After a rebuild or a set-up: the shop is known now, or it has to be asked for. */
export async function goOnFrom(open: OpenDesk): Promise<Phase> {
  const shop = await storedShop(open.db);
  if (shop === undefined) return { kind: 'first-start', open, wasRebuilt: true };
  if ('kind' in shop) return storeRefused(shop, open);
  return { kind: 'shop', open, stored: shop };
}
