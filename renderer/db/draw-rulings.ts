import type { DeskEvent } from '../../shared/cases/events';
import { rulingOf } from '../../shared/cases/ruling';
import { groundToken, rulingTokens } from '../../shared/cases/search/ruling-tokens';
import type { Tables } from './in-transaction';
import { freeKeys } from './row-order';

/** A ruling never changes: each that is new becomes a row. */
export async function drawRulings(db: Tables<'rulings'>, fresh: readonly DeskEvent[]): Promise<void> {
  const rulings = fresh.flatMap((event) => rulingOf(event) ?? []);
  if (rulings.length === 0) return;
  const orders = await freeKeys(
    db.rulings,
    rulings.map(({ at }) => at),
  );
  await db.rulings.bulkAdd(
    rulings.map((ruling, index) => ({
      order: orders[index] ?? 0,
      id: ruling.id,
      key: ruling.key,
      tokens: [...rulingTokens(ruling), ...(ruling.otherKeys ?? []).map(groundToken)],
      ruling,
    })),
  );
}
