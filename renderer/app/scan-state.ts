import { create } from 'zustand';
import type { AppError } from '../../shared/app-error';
import type { BagNumber, StaffId } from '../../shared/cases/ids';
import type { Place } from '../../shared/cases/stages/custody';
import type { Stage } from '../../shared/cases/stages/stage';
import { newId } from './new-id';
import { soundRefused } from './scan-sounds';

export type RefusedScan = { readonly id: string; readonly text: string; readonly error: AppError };

/** A place was scanned: the bags scanned next go there. */
export type ArmedPlace = {
  readonly place: Place;
  /** The person who scanned the place, and so moves the bags. */
  readonly by: StaffId | null;
  /** In the order in which they came. */
  readonly moved: readonly { readonly bagNumber: BagNumber; readonly stage: Stage }[];
};

type ScanState = { readonly refused: readonly RefusedScan[]; readonly armed: ArmedPlace | null };

export const useScanState = create<ScanState>(() => ({ refused: [], armed: null }));

/** Heard and read until somebody has seen it. */
export function refuseScan(text: string, error: AppError): void {
  soundRefused();
  useScanState.setState(({ refused }) => ({ refused: [{ id: newId(), text, error }, ...refused] }));
}

export function dismissRefusals(): void {
  useScanState.setState({ refused: [] });
}

export function armPlace(place: Place, by: StaffId | null): void {
  useScanState.setState({ armed: { place, by, moved: [] } });
}

export function endArmed(): void {
  useScanState.setState({ armed: null });
}

export function countMoved(bagNumber: BagNumber, stage: Stage): void {
  useScanState.setState(({ armed }) =>
    armed === null ? {} : { armed: { ...armed, moved: [...armed.moved, { bagNumber, stage }] } },
  );
}

/** The last bag was taken back. */
export function uncountMoved(): void {
  useScanState.setState(({ armed }) =>
    armed === null ? {} : { armed: { ...armed, moved: armed.moved.slice(0, -1) } },
  );
}
