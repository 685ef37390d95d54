import { err, ok, type Result } from '../../result';
import type { CaseState } from '../case-state';
import type { EventData } from '../events';
import type { BagNumber } from '../ids';
import type { Signature } from '../signature';
import { decideMove, standingOf } from '../stages/decide-move';
import { movesFrom } from '../stages/moves';
import type { PieceFact } from '../stages/piece-event';
import type { boxEventData } from './box-event-data';
import { type BoxState, declaredTotals } from './box-state';

/** What is to be written down about a box, before it has its moment, station and person. */
export type BoxFact = {
  readonly [T in keyof typeof boxEventData]: { readonly type: T; readonly data: EventData[T] };
}[keyof typeof boxEventData];

/** What is written down of the box, and of each piece in the events of its own case. */
export type Boxing = {
  readonly box: readonly BoxFact[];
  readonly pieces: readonly { readonly caseId: CaseState['id']; readonly facts: readonly PieceFact[] }[];
};

/** A bag is scanned into an open box: the piece lies in the box from now on, still in the house. */
export function packBag(box: BoxState, state: CaseState, bagNumber: BagNumber): Result<Boxing> {
  if (box.closed !== null) return err({ kind: 'box-closed' });
  const piece = state.pieces.find((candidate) => candidate.bagNumber === bagNumber);
  const standing = standingOf(state, bagNumber);
  if (piece === undefined || standing === null) return err({ kind: 'bag-unknown' });
  if (box.bags.some((packed) => packed.bagNumber === bagNumber)) return err({ kind: 'bag-already-in-box' });
  if (standing.custody.place.kind === 'box') return err({ kind: 'bag-already-in-box' });
  const leaves = movesFrom(standing).find(({ command }) => command === 'send-to-workshop');
  if (leaves === undefined) return err({ kind: 'bag-not-waiting', detail: standing.stage });
  if (leaves.unmet.length > 0) return err({ kind: 'needs-approval', detail: leaves.unmet.join(', ') });
  const custody = { place: { kind: 'box', number: box.number }, holder: { kind: 'house' } } as const;
  const { declaredValue } = piece;
  return ok({
    box: [{ type: 'box-packed', data: { bagNumber, caseId: state.id, declaredValue } }],
    pieces: [{ caseId: state.id, facts: [{ type: 'custody-moved', data: { bagNumber, custody } }] }],
  });
}

/** A bag is taken out before the box leaves, back to the counter. */
export function unpackBag(box: BoxState, bagNumber: BagNumber, reason: string): Result<Boxing> {
  if (box.closed !== null) return err({ kind: 'box-closed' });
  const packed = box.bags.find((candidate) => candidate.bagNumber === bagNumber);
  if (packed === undefined) return err({ kind: 'bag-not-in-box' });
  const custody = { place: { kind: 'counter', code: null }, holder: { kind: 'house' } } as const;
  return ok({
    box: [{ type: 'box-unpacked', data: { bagNumber, reason } }],
    pieces: [{ caseId: packed.caseId, facts: [{ type: 'custody-moved', data: { bagNumber, custody } }] }],
  });
}

/**
 * The box leaves: counted, summed up and signed for. Every piece in it is with the outside workshop from now on.
 * @param states the cases of the bags in it
 */
export function closeBox(
  box: BoxState,
  states: readonly CaseState[],
  signed: { readonly signature: Signature | null; readonly unsignedReason: string },
): Result<Boxing> {
  if (box.closed !== null) return err({ kind: 'box-closed' });
  if (box.bags.length === 0) return err({ kind: 'box-empty' });
  if (signed.signature === null && signed.unsignedReason.trim() === '')
    return err({ kind: 'needs-signature' });
  const byId = new Map(states.map((state) => [state.id, state]));
  const place = { kind: 'outside-workshop', code: box.destination } as const;
  const custody = { place, holder: { kind: 'workshop', code: box.destination } } as const;
  const pieces: Boxing['pieces'][number][] = [];
  for (const { bagNumber, caseId } of box.bags) {
    const state = byId.get(caseId);
    const lies = state && standingOf(state, bagNumber)?.custody.place;
    if (state === undefined || lies === undefined) return err({ kind: 'bag-unknown', detail: bagNumber });
    // Somebody carried it off after it was packed: a manifest may only tell what is in the box.
    if (lies.kind !== 'box' || lies.number !== box.number) {
      return err({ kind: 'bag-not-in-box', detail: bagNumber });
    }
    const sent = decideMove(state, { bagNumber, command: 'send-to-workshop', custody }, null);
    if (!sent.ok) return err({ ...sent.error, detail: `${bagNumber} ${sent.error.detail ?? ''}`.trim() });
    pieces.push({ caseId, facts: sent.value });
  }
  const data = {
    count: box.bags.length,
    declaredTotals: [...declaredTotals(box.bags.map(({ declaredValue }) => declaredValue))],
    ...signed,
  };
  return ok({ box: [{ type: 'box-closed', data }], pieces });
}

/** A bag is scanned out of what came back; without `finished` the piece comes back as it went. */
export function returnBag(
  box: BoxState,
  state: CaseState,
  bagNumber: BagNumber,
  { finished, note }: { readonly finished: boolean; readonly note: string },
): Result<Boxing> {
  if (box.closed === null) return err({ kind: 'box-not-closed' });
  const packed = box.bags.find((candidate) => candidate.bagNumber === bagNumber);
  if (packed === undefined || packed.returned !== null) return err({ kind: 'bag-not-in-box' });
  const command = finished ? 'return-from-workshop' : 'return-unfinished';
  const back = decideMove(state, { bagNumber, command, note }, null);
  if (!back.ok) return back;
  return ok({
    box: [{ type: 'box-returned', data: { bagNumber, note } }],
    pieces: [{ caseId: state.id, facts: back.value }],
  });
}
