import type { LedgerDatabase } from '../../renderer/db/ledger';
import { recordRuling } from '../../renderer/db/rulings';
import type { CaseId } from '../../shared/cases/ids';
import { type Ruling, rulingSchema } from '../../shared/cases/ruling';
import { anActing } from '../builders/a-shop';
import { newId } from './saving';

/** What the workshop said of a refund that CIWAKA's policy does not speak of. */
export function aRuling(changes: object = {}): Ruling {
  return rulingSchema.parse({
    key: 'ciwaka|refund|silent',
    house: 'ciwaka',
    service: 'refund',
    facts: {},
    clauses: [],
    question: 'The published policy of CIWAKA does not speak of this: ask the workshop.',
    decidedBy: { staffId: null, name: '秋山 真' },
    answer: 'Refunded in store credit',
    why: 'The stone was loose on delivery',
    takenFrom: null,
    ...changes,
  });
}

export async function recorded(
  db: LedgerDatabase,
  ruling: Ruling,
  at = '2026-11-22T03:00:00.000Z',
  caseId: CaseId | null = null,
): Promise<void> {
  await recordRuling(db, { ruling, caseId }, anActing({ newId, at }));
}
