import { useEffect, useState } from 'react';
import type { CaseId } from '../../../shared/cases/ids';
import { today } from '../../app/clock';
import { useLedger } from '../../app/desk-context';
import { draftOfShipment } from './begin-shipment';
import type { ShipmentEntry } from './shipment-entries';
import { layDownShipment, takeUpShipment } from './shipment-store';

/**
 * Holds a shipment for this window while its form is on the screen, so that two windows never write over each other's
 * typing, and takes up what was typed of it; a window that is closed or killed holds nothing.
 */
export function useShipmentSession(entry: ShipmentEntry, caseId: CaseId): 'asking' | 'here' | 'elsewhere' {
  const { db, ledger, shop } = useLedger();
  const [session, setSession] = useState<'asking' | 'here' | 'elsewhere'>('asking');
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken up once, with what was on disk then; from then on the screen has what is newer.
  useEffect(() => {
    let letGo: (() => void) | null = null;
    let isGone = false;
    void navigator.locks.request(`naoshi-shipment-${ledger}-${entry.id}`, { ifAvailable: true }, (lock) => {
      if (isGone) return undefined;
      if (lock === null) {
        setSession('elsewhere');
        return undefined;
      }
      const draft = entry.draft ?? draftOfShipment(entry, caseId);
      if (draft === null) return undefined;
      takeUpShipment(db, draft, today(shop.timeZone));
      setSession('here');
      return new Promise<void>((release) => {
        letGo = release;
      });
    });
    return () => {
      isGone = true;
      layDownShipment();
      letGo?.();
    };
  }, [db, ledger, entry.id]);
  return session;
}
