import type { Log } from '../../log';
import type { OutboxDisk } from './outbox-disk';
import { isFinished, type OutboxRow, outboxRowSchema } from './outbox-row';

/** All rows in memory, each no newer than its file: a change shows only once it is on disk. */
export type RowStore = {
  readonly all: () => readonly OutboxRow[];
  readonly get: (key: string) => OutboxRow | undefined;
  readonly insert: (row: Omit<OutboxRow, 'sequence'>) => Promise<OutboxRow>;
  /**
   * Changes the row as it is when its turn comes; changes to one row never overlap. A change that leaves it equal is not
   * written.
   */
  readonly update: (key: string, change: (row: OutboxRow) => OutboxRow) => Promise<OutboxRow>;
  /** Drops the oldest finished rows beyond this many, and documents that no row names. */
  readonly rotate: (finishedKept: number) => Promise<void>;
  /** Calls back after every change until the returned function is called. */
  readonly onChange: (listener: (row: OutboxRow) => void) => () => void;
};

export type RowStoreOptions = {
  readonly disk: OutboxDisk;
  readonly now: () => string;
  readonly log: Log;
};

function parseRow(text: string): OutboxRow | null {
  try {
    const parsed = outboxRowSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch (cause) {
    if (cause instanceof SyntaxError) return null;
    throw cause;
  }
}

async function readAll(disk: OutboxDisk, log: Log): Promise<Map<string, OutboxRow>> {
  const rows = new Map<string, OutboxRow>();
  for (const { file, text } of await disk.readRows()) {
    const row = parseRow(text);
    if (row === null) {
      await disk.setRowAside(file);
      log.error({ file }, 'a row of the print queue cannot be read and was set aside');
    } else rows.set(row.key, row);
  }
  return rows;
}

function isEqual(one: OutboxRow, other: OutboxRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export async function openRowStore(options: RowStoreOptions): Promise<RowStore> {
  const { disk } = options;
  const rows = await readAll(disk, options.log);
  const listeners = new Set<(row: OutboxRow) => void>();
  const turns = new Map<string, Promise<unknown>>();
  let lastSequence = Math.max(0, ...[...rows.values()].map((row) => row.sequence));

  /** The change is on disk: a listener that fails must not make it look as if it were not. */
  function tell(row: OutboxRow): void {
    for (const listener of [...listeners]) {
      try {
        listener(row);
      } catch (cause) {
        options.log.error({ key: row.key, cause: String(cause) }, 'a listener to the print queue failed');
      }
    }
  }

  async function write(row: OutboxRow): Promise<OutboxRow> {
    await disk.writeRow(row.key, JSON.stringify(row));
    rows.set(row.key, row);
    tell(row);
    return row;
  }

  async function applyChange(key: string, change: (row: OutboxRow) => OutboxRow): Promise<OutboxRow> {
    const row = rows.get(key);
    if (row === undefined) throw new Error(`No print job ${key}`);
    const next = change(row);
    return isEqual(row, next) ? row : write({ ...next, changedAt: options.now() });
  }

  return {
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    all: () => [...rows.values()].sort((one, other) => one.sequence - other.sequence),
    get: (key) => rows.get(key),
    insert(row) {
      lastSequence += 1;
      return write({ ...row, sequence: lastSequence });
    },
    update(key, change) {
      const before = turns.get(key) ?? Promise.resolve();
      const turn = before.then(
        () => applyChange(key, change),
        () => applyChange(key, change),
      );
      turns.set(key, turn);
      return turn;
    },
    async rotate(finishedKept) {
      const finished = [...rows.values()]
        .filter(isFinished)
        .sort((one, other) => other.sequence - one.sequence);
      const dropped = finished.slice(finishedKept).map((row) => row.key);
      await disk.removeRows(dropped);
      for (const key of dropped) {
        rows.delete(key);
        turns.delete(key);
      }
      const named = new Set([...rows.values()].map((row) => row.sha256));
      await disk.removeDocuments((await disk.listDocuments()).filter((sha256) => !named.has(sha256)));
    },
  };
}
