import type { AppError } from '../../shared/app-error';
import type { PrintRequest } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import type { LedgerDatabase, WaitingPrint } from './ledger';
import { settlePrint } from './settle-outbox';

/** A person may have given it up while the ones before it were handed over. */
async function isStillWanted(db: LedgerDatabase, { key }: PrintRequest): Promise<boolean> {
  return (await db.printOutbox.where('key').equals(key).count()) > 0;
}

/** In the order in which they were laid in; those that belong together in one. */
function bundlesOf(rows: readonly WaitingPrint[]): readonly (readonly PrintRequest[])[] {
  const bundles = new Map<string, PrintRequest[]>();
  for (const { key, request, together } of rows) {
    const sign = together ?? key;
    const bundle = bundles.get(sign);
    if (bundle === undefined) bundles.set(sign, [request]);
    else bundle.push(request);
  }
  return [...bundles.values()];
}

async function stillWanted(
  db: LedgerDatabase,
  bundle: readonly PrintRequest[],
): Promise<readonly PrintRequest[]> {
  const wanted = await Promise.all(bundle.map((request) => isStillWanted(db, request)));
  return bundle.filter((_, index) => wanted[index]);
}

/**
 * One paper at a time, or those that belong together in one call: one that cannot be drawn does not hold up the others.
 * Where no printer is bound for a kind of paper, the rest of that kind is not tried.
 */
export async function drainPrints(db: LedgerDatabase, desk: Desk): Promise<AppError | null> {
  let refusal: AppError | null = null;
  const unbound = new Set<PrintRequest['boundPaper']>();
  for (const bundle of bundlesOf(await db.printOutbox.toArray())) {
    if (bundle.some(({ boundPaper }) => unbound.has(boundPaper))) continue;
    const requests = await stillWanted(db, bundle);
    if (requests.length === 0) continue;
    const reply = await desk.printPapers({ ledger: db.ledger, requests: [...requests] });
    if (reply.ok) {
      for (const request of requests) await settlePrint(db, request);
      continue;
    }
    refusal ??= reply.error;
    if (reply.error.kind === 'host-unreachable') break;
    const { kind, detail } = reply.error;
    const lacking = requests.find(({ boundPaper }) => boundPaper === detail) ?? requests[0];
    if (kind === 'no-printer-bound' && lacking !== undefined) unbound.add(lacking.boundPaper);
  }
  return refusal;
}
