import type { DeskEvent } from '../../shared/cases/events';
import type { CallOutput } from '../../shared/contract/calls';
import { err, ok, type Result } from '../../shared/result';
import { diskRefusal } from './disk-refusal';
import { type FileStore, openFileStore } from './file-store';
import { freeBytesAt } from './free-bytes';
import { readEventPage } from './read-page';
import type { Damage } from './segment-reading';
import { type Verified, verifyFinished } from './verify';
import { openWriter, type Writer } from './writer';

export type JournalLog = {
  readonly warn: (fields: Record<string, unknown>, message: string) => void;
};

/** What of a journal is whole lines on disk at one moment; what lies before it never changes. */
export type Extent = {
  readonly folder: string;
  readonly segments: readonly { readonly path: string; readonly bytes: number }[];
  readonly lineCount: number;
  readonly eventCount: number;
  readonly lastSum: string;
};

/** Of all its lines. */
export function bytesOf({ segments }: Extent): number {
  return segments.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The append-only log of one ledger on disk: the copy that outlives the database. */
export type Journal = {
  /** Resolves when every line is on disk; events whose id is already there are passed over. All or none. */
  readonly append: (events: readonly DeskEvent[]) => Promise<Result<CallOutput<'appendToJournal'>>>;
  readonly state: () => Promise<Result<CallOutput<'readJournalState'>>>;
  readonly read: (page: { fromLine: number; limit: number }) => Promise<Result<CallOutput<'readJournal'>>>;
  readonly extent: () => Promise<Result<Extent>>;
  /** Which of these events it does not have. */
  readonly lacks: <Id extends string>(ids: readonly Id[]) => Promise<Result<readonly Id[]>>;
  /** Resolves when the check of all finished segments is through, or was stopped. */
  readonly verified: () => Promise<void>;
  /** Photos and labels by content hash. */
  readonly files: FileStore;
  readonly close: () => Promise<void>;
};

export type JournalOptions = {
  readonly folder: string;
  readonly log: JournalLog;
  /** A segment is finished once it has grown to this. */
  readonly segmentBytes?: number;
  /** The disk is never filled further than this: the window's database needs the last of it (0 = to the brim). */
  readonly reserveBytes?: number;
  /** New lines are on disk. */
  readonly onChange?: () => void;
  /** The check behind has come to an end. */
  readonly onChecked?: () => void;
  readonly onStored?: (name: string) => void;
};

const nothingShown: Verified = { damage: null, breaks: 0 };
const usualSegmentBytes = 16_000_000;

/** Opens, or makes, the journal in a folder. Reading it through happens behind; every call waits for that. */
export function openJournal(options: JournalOptions): Journal {
  const { folder, log, segmentBytes = usualSegmentBytes, reserveBytes = 0 } = options;
  const tellChange = options.onChange ?? (() => undefined);
  let opening: Promise<Writer> | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  let isClosed = false;
  let check: { readonly done: Promise<void>; shown: Verified; isThrough: boolean } | null = null;

  /** One try at a time; a failed one (disk away, folder not writable) is tried anew by the next call. */
  function opened(): Promise<Writer> {
    opening ??= openWriter(folder, segmentBytes).then(
      (writer) => {
        const { damage, isTailCut } = writer.found;
        if (damage !== null || isTailCut) log.warn({ folder, damage, isTailCut }, 'journal was not whole');
        checkBehind(writer);
        return writer;
      },
      (cause: unknown) => {
        opening = null;
        throw cause;
      },
    );
    return opening;
  }

  function checkBehind(writer: Writer): void {
    if (check !== null) return;
    const done = verifyFinished(writer.found, () => isClosed).then(
      (shown) => {
        const { damage } = shown;
        started.shown = shown;
        started.isThrough = !isClosed;
        if (damage !== null) log.warn({ folder, damage }, 'an old segment of the journal is damaged');
        options.onChecked?.();
      },
      (cause: unknown) => log.warn({ folder, cause: String(cause) }, 'the journal could not be checked'),
    );
    const started = { done, shown: nothingShown, isThrough: false }; // filled when the check ends
    check = started;
  }

  /** Writes follow one another, so that lines stand in one order and a failed write can be taken back. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = tail.then(work, work);
    tail = turn.catch(() => undefined);
    return turn;
  }

  return {
    files: openFileStore(folder, { reserveBytes, onStored: options.onStored ?? (() => undefined) }),

    append: (events) =>
      inTurn(async () => {
        try {
          const free = reserveBytes === 0 ? null : await freeBytesAt(folder);
          if (free !== null && free < reserveBytes)
            return err({ kind: 'disk-full', detail: `${free} bytes` });
          const writer = await opened();
          const written = await writer.write(events);
          if (written.length > 0) tellChange();
          return ok({ written: [...written], lastHash: writer.end().sum });
        } catch (cause) {
          // A handle whose segment could not be put right again is not trusted with the next write.
          await (await opening?.catch(() => null))?.close().catch(() => undefined);
          opening = null;
          log.warn({ folder, cause: String(cause) }, 'journal was not written');
          return err(diskRefusal(cause, 'journal-not-written'));
        }
      }),

    async state() {
      try {
        const writer = await opened();
        const end = writer.end();
        const shown = check?.shown ?? nothingShown;
        const damage = firstOf(writer.found.damage, shown.damage);
        const openGap = writer.found.gap === null ? 0 : 1;
        return ok({
          folder,
          eventCount: writer.found.eventIds.count(),
          lastHash: end.lines === 0 ? null : end.sum,
          condition: damage !== null ? 'damaged' : writer.found.isTailCut ? 'tail-cut' : 'sound',
          damagedLine: damage?.line ?? null,
          missingLines: damage?.missing ?? 0,
          damageCount: Math.max(writer.breaks(), shown.breaks + openGap),
          isFullyChecked: check?.isThrough ?? false,
        });
      } catch (cause) {
        return err(diskRefusal(cause, 'journal-not-written'));
      }
    },

    async read({ fromLine, limit }) {
      try {
        return await readEventPage((await opened()).readable(), fromLine, limit);
      } catch (cause) {
        return err(diskRefusal(cause, 'journal-damaged'));
      }
    },

    extent: () =>
      inTurn(async () => {
        try {
          const writer = await opened();
          const { lines, sum } = writer.end();
          const eventCount = writer.found.eventIds.count();
          return ok({ folder, segments: await writer.extent(), lineCount: lines, eventCount, lastSum: sum });
        } catch (cause) {
          return err(diskRefusal(cause, 'journal-not-written'));
        }
      }),

    async lacks(ids) {
      try {
        const { eventIds } = (await opened()).found;
        const has = await Promise.all(ids.map((id) => eventIds.has(id)));
        return ok(ids.filter((_, index) => has[index] === false));
      } catch (cause) {
        return err(diskRefusal(cause, 'journal-damaged'));
      }
    },

    async verified() {
      await opened();
      await check?.done;
    },

    close: () =>
      inTurn(async () => {
        isClosed = true;
        await (await opening?.catch(() => null))?.close();
        opening = null;
      }),
  };
}

function firstOf(one: Damage | null, other: Damage | null): Damage | null {
  if (one === null || other === null) return one ?? other;
  return one.line <= other.line ? one : other;
}
