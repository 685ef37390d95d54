import { join } from 'node:path';
import { openAccountKeeper } from '../../../electron/fedex/account';
import { openPurchases, type Purchases } from '../../../electron/fedex/purchases';
import type { BuyingParts } from '../../../electron/fedex/purchases/buy-label';
import { openPurchaseRecords } from '../../../electron/fedex/purchases/records';
import { openReplyFiles } from '../../../electron/fedex/purchases/reply-files';
import { createClient } from '../../../electron/fedex/transport/client';
import { createSend } from '../../../electron/fedex/transport/send';
import { holdTokens } from '../../../electron/fedex/transport/tokens';
import { openFileStore } from '../../../electron/journal/file-store';
import { noSealer } from '../../../electron/secrets/secret-file';
import { err } from '../../../shared/result';
import { moment } from '../../builders/a-shop';
import { sandboxClient } from '../../fedex-sandbox/tokens';
import { keptLog } from '../contract/silent-services';
import { quickPatience } from './carrier-desk';

/** What a step touches: the record, FedEx's answer on disk, the label's files, or FedEx itself. */
type Touched = 'disk' | 'fedex' | 'account';

/** Stands around each thing that the purchases wait for. */
export type Fate = <Answer>(touched: Touched, name: string, act: () => Promise<Answer>) => Promise<Answer>;

const never = new Promise<never>(() => undefined);

/** Ends the program at its n-th step, before or after what the step does; from then on nothing goes on. */
export function deathAt(step: number): {
  readonly fate: Fate;
  readonly died: Promise<string>;
  readonly steps: () => number;
} {
  let steps = 0;
  let isDead = false;
  let tell: (name: string) => void = () => undefined;
  const died = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const point = (name: string): boolean => {
    if (!isDead && steps++ === step) {
      isDead = true;
      tell(name);
    }
    return isDead;
  };
  return {
    died,
    steps: () => steps,
    async fate(_, name, act) {
      if (point(`before ${name}`)) return never;
      const answer = await act();
      return point(`after ${name}`) ? never : answer;
    },
  };
}

/** Fills the disk for its n-th touch alone. */
export function fullDiskAt(touch: number): { readonly fate: Fate; readonly touches: () => number } {
  let touches = 0;
  return {
    touches: () => touches,
    fate(touched, name, act) {
      if (touched !== 'disk' || touches++ !== touch) return act();
      if (name !== 'store') return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      // The store says so as a refusal; its answer is a Result in each case.
      return Promise.resolve(err({ kind: 'disk-full' as const })) as ReturnType<typeof act>;
    },
  };
}

export const unharmed: Fate = (_, __, act) => act();

/** The purchases of a folder, as a start of the program opens them, with a fate around each of their steps. */
export async function mortalPurchases(folder: string, fate: Fate) {
  const { log } = keptLog();
  const files = openFileStore(join(folder, 'journal'));
  const account = openAccountKeeper({
    folder: join(folder, 'fedex'),
    sealer: noSealer,
    environment: { NAOSHI_FEDEX_SECRET: sandboxClient.secret },
    log,
  });
  const send = createSend(quickPatience);
  const client = createClient(
    send,
    holdTokens(send, () => 0),
  );
  const purchaseFolder = join(folder, 'fedex/purchases');
  const records = await openPurchaseRecords(purchaseFolder, log);
  const replies = openReplyFiles(purchaseFolder);
  const parts: BuyingParts = {
    records: { ...records, put: (record) => fate('disk', `put ${record.state}`, () => records.put(record)) },
    replies: {
      ...replies,
      keep: (key, text) => fate('disk', 'keep', () => replies.keep(key, text)),
      read: (key) => fate('disk', 'read', () => replies.read(key)),
      forget: (key) => fate('disk', 'forget', () => replies.forget(key)),
    },
    filesOf: () => ({
      store: (hash, bytes, kind) => fate('disk', 'store', () => files.store(hash, bytes, kind)),
    }),
    client: {
      logIn: (access) => fate('fedex', 'log in', () => client.logIn(access)),
      ask: (access, question) => fate('fedex', 'ask', () => client.ask(access, question)),
    },
    access: () => fate('account', 'access', account.access),
    now: () => moment('2026-11-22T03:00:00.000Z'),
    log,
  };
  const opening = openPurchases(parts);
  return { opening, files, configure: account.configureCarrier };
}

export async function livingPurchases(folder: string): Promise<Purchases> {
  return (await mortalPurchases(folder, unharmed)).opening;
}
