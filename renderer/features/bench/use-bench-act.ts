import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber, StaffId } from '../../../shared/cases/ids';
import { actingAs } from '../../app/acting';
import { useLedger } from '../../app/desk-context';
import { type Deciding, recordInTurn } from '../../db/act-on-piece';

export type BenchAct = {
  readonly isBusy: boolean;
  readonly refusal: AppError | null;
  /** Does all of it under that name, or nothing; null where it was refused. `remark` = what was typed for it. */
  readonly act: (by: StaffId, decisions: readonly Deciding[], remark?: string) => Promise<CaseState | null>;
  readonly refuse: (refusal: AppError | null) => void;
};

export function useBenchAct(bagNumber: BagNumber): BenchAct {
  const { db, shop } = useLedger();
  const busy = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  return {
    isBusy,
    refusal,
    refuse: setRefusal,
    act: async (by, decisions, remark) => {
      // A second press before the first has been answered is a slip of the hand.
      if (busy.current) return null;
      busy.current = true;
      setBusy(true);
      const asked = { decisions, ...(remark === undefined ? {} : { remark }) };
      const done = await recordInTurn(db, bagNumber, asked, actingAs(by, shop.station));
      busy.current = false;
      setBusy(false);
      setRefusal(done.ok ? null : done.error);
      return done.ok ? done.value : null;
    },
  };
}
