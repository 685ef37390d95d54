import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { Acting } from '../../../shared/cases/acting';
import type { BoxId } from '../../../shared/cases/boxes/box-number';
import type { BoxState } from '../../../shared/cases/boxes/box-state';
import type { BagNumber } from '../../../shared/cases/ids';
import type { Signature } from '../../../shared/cases/signature';
import type { Result } from '../../../shared/result';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { packIntoBox, returnFromBox, sendBox, unpackFromBox } from '../../db/boxes';
import type { LedgerDatabase } from '../../db/ledger';

type Wanted = (db: LedgerDatabase, acting: Acting) => Promise<Result<BoxState>>;

/** Null = done, or whoever was asked for a name went away. */
type Refused = Promise<AppError | null>;

export type BoxActions = {
  /** The bag that was done last; null = none was yet. */
  readonly last: BagNumber | null;
  readonly pack: (bagNumber: BagNumber) => Refused;
  readonly takeOut: (bagNumber: BagNumber, reason: string) => Refused;
  readonly close: (signed: {
    readonly signature: Signature | null;
    readonly unsignedReason: string;
  }) => Refused;
  readonly bringBack: (
    bagNumber: BagNumber,
    back: { readonly finished: boolean; readonly note: string },
  ) => Refused;
};

/** What is done with one box, one thing after the other; whoever acts is asked first. */
export function useBoxActions(id: BoxId): BoxActions {
  const { db, shop } = useLedger();
  const [last, setLast] = useState<BagNumber | null>(null);
  const before = useRef<Promise<unknown>>(Promise.resolve());

  function run(wanted: Wanted, bagNumber: BagNumber | null): Refused {
    const done = before.current.then(async () => {
      const by = await askWho();
      if (by === 'cancelled') return null;
      const answer = await wanted(db, actingAs(by, shop.station));
      if (!answer.ok) return answer.error;
      setLast(bagNumber);
      return null;
    });
    before.current = done;
    return done;
  }

  return {
    last,
    pack: (bagNumber) => run((store, acting) => packIntoBox(store, id, bagNumber, acting), bagNumber),
    takeOut: (bagNumber, reason) =>
      run((store, acting) => unpackFromBox(store, id, { bagNumber, reason }, acting), null),
    close: (signed) => run((store, acting) => sendBox(store, id, signed, acting), null),
    bringBack: (bagNumber, back) =>
      run((store, acting) => returnFromBox(store, id, { bagNumber, ...back }, acting), bagNumber),
  };
}
