import { useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Purchase } from '../../../shared/shipping/purchase';
import { actingAs } from '../../app/acting';
import { useDesk, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { storeBoughtLabel } from '../../db/shipments';
import { draftKey } from './shipment-draft';

export type Purchases = {
  /** Undefined until the host has answered, or could not. */
  readonly known: readonly Purchase[] | undefined;
  /** Why nobody can say what was bought. */
  readonly refusal: AppError | null;
  readonly look: () => Promise<void>;
};

/**
 * What was bought for a case. A label whose answer was kept while this window was gone is written into the case as soon as
 * it is seen: it was paid for, whoever looks next.
 */
export function usePurchases(state: CaseState): Purchases {
  const desk = useDesk();
  const { db, shop } = useLedger();
  const [known, setKnown] = useState<readonly Purchase[]>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { id: caseId } = state;

  const look = useCallback(async () => {
    const read = await desk.readPurchases({ caseId });
    if (!read.ok) {
      setRefusal(read.error);
      setKnown((before) => before ?? []);
      return;
    }
    const { purchases } = read.value;
    let stored = false;
    for (const purchase of purchases.filter((each) => each.state === 'bought')) {
      const done = await storeBoughtLabel(db, purchase, actingAs(null, shop.station), draftKey(purchase));
      if (done.ok && done.value) stored = true;
    }
    setRefusal(null);
    setKnown(purchases);
    if (stored) await drainNow();
  }, [desk, db, caseId, shop.station]);

  useEffect(() => {
    void look();
  }, [look]);
  return { known, refusal, look };
}
