import { v7 } from 'uuid';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { saveIntake } from '../../../renderer/db/save-intake';
import type { CaseId } from '../../../shared/cases/ids';
import { aCustomerDraft, aDraft } from '../../builders/a-draft';
import { aShop, moment } from '../../builders/a-shop';
import type { Write } from './recorded-writes';

/** A case a minute, as nobody saves two in the same moment. */
export async function saveOnce(db: LedgerDatabase, run: number): Promise<CaseId> {
  const two = (part: number) => String(part).padStart(2, '0');
  const saved = await saveIntake(db, {
    draft: aDraft({
      // Not saved already, in a shop kept from an earlier run either.
      draftId: v7(),
      customer: { kind: 'new', fields: aCustomerDraft({ name: `試験 ${run}`, phone: `03-0000-${run}` }) },
    }),
    shop: aShop(),
    by: null,
    now: moment(`2026-11-22T${two(Math.floor(run / 60))}:${two(run % 60)}:00.000Z`),
    newId: v7,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  return saved.value.caseId;
}

/**
 * Behind every page of words that a day can have, and still of the year 2000: a search asks every quarter up to the last
 * page, and a profile that is kept has these pages for good.
 */
const pageOfNoDay = -100;

/** The rows of one save with keys of their own, so that writing them again adds rather than overwrites. */
export function renewed(writes: readonly Write[], run: number): readonly Write[] {
  const suffix = `~${run}`;
  return writes.map(({ table, value }) => ({
    table,
    value: Object.fromEntries(
      Object.entries(value).map(([key, part]) => {
        // A key that falls by one for each millisecond.
        if (key === 'order' && typeof part === 'number') return [key, part - run];
        if (key === 'page') return [key, pageOfNoDay + run / 1e6];
        if (renewedKeys.has(key) && typeof part === 'string') return [key, part + suffix];
        return [key, part];
      }),
    ),
  }));
}

const renewedKeys = new Set(['id', 'key', 'eventId', 'bagNumber']);
