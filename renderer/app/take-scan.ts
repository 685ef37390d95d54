import { navigate } from 'wouter/use-hash-location';
import type { AppError } from '../../shared/app-error';
import { standingOf } from '../../shared/cases/stages/decide-move';
import { isDialogOpen } from '../commands/key-listener';
import { placePiece } from '../db/act-on-piece';
import { boxByNumber } from '../db/boxes';
import { findByNumber } from '../db/cases';
import { resolveScan, type ScanFound } from '../db/places';
import { actingAs } from './acting';
import { bagArrived } from './arrivals';
import type { OpenLedger } from './desk-context';
import { askClaims } from './scan-claims';
import { soundTaken } from './scan-sounds';
import { type ArmedPlace, armPlace, countMoved, refuseScan, useScanState } from './scan-state';
import { askWho } from './staff';

type Shop = Pick<OpenLedger, 'db' | 'shop'>;

/** A dialog that was just answered is still on the screen while it fades. */
const fadingMilliseconds = 250;

async function isDialogStaying(): Promise<boolean> {
  if (!isDialogOpen()) return false;
  await new Promise((resolve) => setTimeout(resolve, fadingMilliseconds));
  return isDialogOpen();
}

let before: Promise<unknown> = Promise.resolve();

/** One scan after another, in the order in which they came. */
export function takeScan(shop: Shop, text: string): void {
  before = before.then(async () => {
    const error = await take(shop, text, await isDialogStaying());
    if (error !== null) refuseScan(text, error);
  });
}

async function take(shop: Shop, text: string, isInDialog: boolean): Promise<AppError | null> {
  const found = await resolveScan(shop.db, text);
  if (!found.ok) return found.error;
  const claimed = await askClaims(found.value, isInDialog);
  if (claimed === 'taken') {
    soundTaken();
    return null;
  }
  if (claimed !== 'passed') return claimed;
  if (isInDialog) return { kind: 'dialog-open' };
  const { armed } = useScanState.getState();
  return armed === null ? open(shop, found.value) : carry(shop, armed, found.value);
}

/** What a code means where no place was scanned before it. */
async function open({ db }: Shop, found: ScanFound): Promise<AppError | null> {
  switch (found.kind) {
    case 'piece':
      navigate(`/pieces/${found.piece.bagNumber}`);
      bagArrived();
      return null;
    case 'case': {
      const caseId = await findByNumber(db, found.caseNumber);
      if (caseId === undefined) return { kind: 'case-unknown' };
      navigate(`/cases/${caseId}`);
      return null;
    }
    case 'box': {
      const box = await boxByNumber(db, found.number);
      if (box === undefined) return { kind: 'box-unknown' };
      navigate(`/boxes/${box.id}`);
      return null;
    }
    case 'place':
    case 'badge':
      return arm(found);
  }
}

/** Who moves the bags is asked once, before the first of them. */
async function arm(
  found: Extract<ScanFound, { readonly kind: 'place' | 'badge' }>,
): Promise<AppError | null> {
  const by = await askWho();
  if (by === 'cancelled') return null;
  if (found.kind === 'badge') armPlace({ kind: 'person', staffId: found.staffId }, by);
  else armPlace({ kind: found.place.kind, code: found.place.code }, by);
  soundTaken();
  return null;
}

async function carry({ db, shop }: Shop, armed: ArmedPlace, found: ScanFound): Promise<AppError | null> {
  if (found.kind === 'place' || found.kind === 'badge') return arm(found);
  if (found.kind !== 'piece') return { kind: 'not-a-bag' };
  const { bagNumber } = found.piece;
  // Read twice by an eager hand: it is there already.
  if (!armed.moved.some((moved) => moved.bagNumber === bagNumber)) {
    const placed = await placePiece(db, bagNumber, armed.place, actingAs(armed.by, shop.station));
    if (!placed.ok) return placed.error;
    const standing = standingOf(placed.value, bagNumber);
    if (standing !== null) countMoved(bagNumber, standing.stage);
  }
  soundTaken();
  return null;
}
