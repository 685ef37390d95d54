import { create } from 'zustand';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import type { PlainDate } from '../../../shared/time/plain-date';
import type { LedgerDatabase } from '../../db/ledger';
import { keepRemark } from '../../db/remarks';
import { type Keeper, type KeepingState, keepLatest } from '../intake/draft-keeper';
import { readAt, writeAt } from '../intake/draft-path';
import { draftKey, type ShipmentDraft } from './shipment-draft';

export type ShipmentInHand = {
  readonly draft: ShipmentDraft | null;
  /** The field that is being typed into: it is not judged before it is left. */
  readonly writing: FieldPath | null;
  /** From the first try on, what was left empty counts as a fault too. */
  readonly isTried: boolean;
  readonly keeping: KeepingState;
  readonly today: PlainDate;
};

export const useShipment = create<ShipmentInHand>(() => ({
  draft: null,
  writing: null,
  isTried: false,
  keeping: 'kept',
  // Set before the first field is drawn.
  today: '0001-01-01' as PlainDate,
}));

let keeper: Keeper<ShipmentDraft> | null = null;

/** Takes a draft up: every change of it is on its way to disk from now on. */
export function takeUpShipment(db: LedgerDatabase, draft: ShipmentDraft, today: PlainDate): void {
  const key = draftKey(draft);
  keeper = keepLatest<ShipmentDraft>(
    (latest) => keepRemark(db, key, latest),
    (keeping) => useShipment.setState({ keeping }),
  );
  useShipment.setState({ draft, today, writing: null, isTried: false, keeping: 'kept' });
}

/** Lets go of it; what was typed stays on disk until it has become a shipment with its papers. */
export function layDownShipment(): void {
  keeper?.settled().catch(() => undefined);
  keeper = null;
  useShipment.setState({ draft: null, writing: null, isTried: false });
}

export function changeShipment(changed: (draft: ShipmentDraft) => ShipmentDraft): void {
  const { draft } = useShipment.getState();
  if (draft === null) return;
  const next = changed(draft);
  if (next === draft) return;
  useShipment.setState({ draft: next });
  keeper?.keep(next);
}

export function writeShipment(path: FieldPath, text: string): void {
  const value = text === '' && path.endsWith('.bagNumber') ? null : text;
  changeShipment((draft) => (readAt(draft, path) === undefined ? draft : writeAt(draft, path, value)));
}

export function writingAt(path: FieldPath | null): void {
  useShipment.setState({ writing: path });
}

export function tryShipment(): void {
  useShipment.setState({ isTried: true, writing: null });
}

/** Resolves when the newest state of the draft in hand is on disk; rejects with why it is not. */
export function shipmentOnDisk(): Promise<void> {
  return keeper?.settled() ?? Promise.resolve();
}
