import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AppError } from '../../shared/app-error';
import { type DeskEvent, deskEventSchema } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import type { BackupFile, JobOutcome } from '../../shared/keeping/keeping';
import { diskRefusal } from '../journal/disk-refusal';
import { openFileStore } from '../journal/file-store';
import { PassphraseNeeded, WrongPassphrase } from './container';
import { exportAll } from './export-all';
import { type BackupOrder, makeBackup } from './make-backup';
import type { OnProgress } from './progress';
import { NoSource, readSource } from './read-source';
import { storedFileNamed } from './stored-files';

/** One long piece of work, as plain data: it may be done in another thread. */
export type JobOrder =
  | ({ readonly kind: 'back-up'; readonly before: BackupFile['before'] } & BackupOrder)
  | {
      readonly kind: 'look-through';
      readonly path: string;
      readonly passphrase: string | null;
      readonly journalFolder: string;
    }
  | {
      readonly kind: 'restore';
      readonly path: string;
      readonly passphrase: string | null;
      readonly journalFolder: string;
    }
  | {
      readonly kind: 'export';
      readonly path: string;
      readonly passphrase: string | null;
      readonly target: string;
    };

/** What the work needs of the journal that stands open elsewhere. */
export type JobPorts = {
  readonly onProgress: OnProgress;
  /** Which of these events the journal lacks. */
  readonly lacks: (ids: readonly string[]) => Promise<readonly string[]>;
  /** How many were new; throws a `Refused` where the journal refuses. */
  readonly append: (events: readonly DeskEvent[]) => Promise<number>;
};

/** A refusal of the contract on its way through code that throws. */
export class Refused extends Error {
  constructor(readonly error: AppError) {
    super(error.kind);
  }
}

const eventsAtOnce = 200;

async function lookThrough(
  order: Extract<JobOrder, { kind: 'look-through' }>,
  ports: JobPorts,
): Promise<JobOutcome> {
  const waiting = new Map<string, string>();
  const fresh = { events: 0, cases: 0, customers: 0, files: 0 };
  async function settle(): Promise<void> {
    for (const id of await ports.lacks([...waiting.keys()])) {
      const text = waiting.get(id) ?? '';
      fresh.events += 1;
      if (text.includes('"type":"case-opened"')) fresh.cases += 1;
      if (text.includes('"type":"customer-registered"')) fresh.customers += 1;
    }
    waiting.clear();
  }
  const { survey } = await readSource(
    order.path,
    order.passphrase,
    {
      async onEvent(id, text) {
        waiting.set(id, text);
        if (waiting.size >= eventsAtOnce) await settle();
      },
      async onFile({ name }) {
        const path = join(order.journalFolder, storedFileNamed(name)?.name ?? name);
        await access(path).catch(() => {
          fresh.files += 1;
        });
      },
    },
    ports.onProgress,
  );
  await settle();
  return { kind: 'looked-through', survey: { ...survey, fresh } };
}

async function restore(order: Extract<JobOrder, { kind: 'restore' }>, ports: JobPorts): Promise<JobOutcome> {
  const files = openFileStore(order.journalFolder);
  let waiting: DeskEvent[] = [];
  let writtenEvents = 0;
  let writtenFiles = 0;
  async function settle(): Promise<void> {
    if (waiting.length > 0) writtenEvents += await ports.append(waiting);
    waiting = [];
  }
  const { survey } = await readSource(
    order.path,
    order.passphrase,
    {
      async onEvent(_, text) {
        const event = deskEventSchema.safeParse(JSON.parse(text));
        if (event.success) waiting.push(event.data);
        if (waiting.length >= eventsAtOnce) await settle();
      },
      async onFile({ hash, kind }, bytes) {
        const name = hash as ContentHash; // of the form that its name was read by
        if ((await files.load(name)).ok) return;
        const stored = await files.store(name, bytes, kind);
        if (!stored.ok) throw new Refused(stored.error);
        writtenFiles += 1;
      },
    },
    ports.onProgress,
  );
  await settle();
  return { kind: 'restored', survey, writtenEvents, writtenFiles };
}

async function backUp(order: Extract<JobOrder, { kind: 'back-up' }>, ports: JobPorts): Promise<JobOutcome> {
  const { survey } = await makeBackup(order, ports.onProgress);
  const { madeAt } = order.label;
  const file = { name: basename(order.target), madeAt, bytes: 0, isSealed: order.seal !== null };
  return { kind: 'backed-up', file: { ...file, before: order.before }, survey };
}

/** What long work that failed is refused with. */
export function refusalOf(cause: unknown): AppError {
  if (cause instanceof Refused) return cause.error;
  if (cause instanceof PassphraseNeeded) return { kind: 'passphrase-needed' };
  if (cause instanceof WrongPassphrase) return { kind: 'passphrase-wrong' };
  if (cause instanceof NoSource) return { kind: 'not-a-backup' };
  return diskRefusal(cause, 'backup-failed', 'place-full');
}

/** Does the work where it is called; every failure is an outcome. */
export async function runJob(order: JobOrder, ports: JobPorts): Promise<JobOutcome> {
  try {
    switch (order.kind) {
      case 'back-up':
        return await backUp(order, ports);
      case 'look-through':
        return await lookThrough(order, ports);
      case 'restore':
        return await restore(order, ports);
      case 'export': {
        const done = await exportAll(order, order.target, ports.onProgress);
        return { kind: 'exported', ...done };
      }
    }
  } catch (cause) {
    return { kind: 'refused', error: refusalOf(cause) };
  }
}
