import { useEffect, useState } from 'react';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import { searchCustomers } from '../db/customers';
import { noFilters, searchCases } from '../db/search-cases';
import { useLedger } from './desk-context';

export type Found =
  | { readonly kind: 'case'; readonly id: CaseId; readonly title: string; readonly detail: string }
  | { readonly kind: 'customer'; readonly id: CustomerId; readonly title: string; readonly detail: string };

export type QuickSearch = {
  /** What was found is for these words. */
  readonly text: string;
  readonly found: readonly Found[];
  readonly hasMoreCases: boolean;
};

const shownOfEach = 6;

/** The first cases and customers for a scrap of text, anew at each keystroke; null while there is nothing to look for. */
export function useQuickSearch(text: string): QuickSearch | null {
  const { db } = useLedger();
  const [result, setResult] = useState<QuickSearch | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') {
      setResult(null);
      return;
    }
    let isCurrent = true;
    void Promise.all([
      searchCases(db, { text: wanted, filters: noFilters, limit: shownOfEach }),
      searchCustomers(db, wanted, shownOfEach),
    ]).then(([cases, customers]) => {
      if (!isCurrent) return;
      setResult({
        text: wanted,
        hasMoreCases: cases.more,
        found: [
          ...cases.rows.map((row) => ({
            kind: 'case' as const,
            id: row.id,
            title: row.number,
            detail: row.customerName,
          })),
          ...customers.map((row) => ({
            kind: 'customer' as const,
            id: row.id,
            title: row.name,
            detail: [row.kana, row.phones[0] ?? ''].filter((part) => part !== '').join(' · '),
          })),
        ],
      });
    });
    return () => {
      isCurrent = false;
    };
  }, [db, wanted]);
  return result;
}
