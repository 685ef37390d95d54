import type { AppError } from '../../shared/app-error';
import type { DeskEvent } from '../../shared/cases/events';
import { deskEventSchema } from '../../shared/cases/events';
import type { ContentHash } from '../../shared/cases/ids';
import { type PrintRequest, printRequestSchema } from '../../shared/contract/calls';
import type { Desk } from '../../shared/contract/desk';
import { err, ok } from '../../shared/result';

type Part = Pick<
  Desk,
  | 'appendToJournal'
  | 'readJournalState'
  | 'readJournal'
  | 'findStoredPhotos'
  | 'storePhoto'
  | 'loadStoredFile'
  | 'printPapers'
>;

/** Stands in for the main process: keeps what it is given as the real one does, and refuses on demand. */
export class DeskStandIn implements Part {
  readonly journal: DeskEvent[] = [];
  readonly photos = new Map<ContentHash, Uint8Array<ArrayBuffer>>();
  readonly prints: PrintRequest[] = [];
  readonly calls: string[] = [];
  /** Called before each call does anything; what it returns is the reply. */
  refuse: (call: string) => AppError | null = () => null;
  /** Called after a call did its work and before the window hears of it. */
  beforeReply: (call: string) => void = () => undefined;

  /** The whole contract, of which the store uses this part. */
  get desk(): Desk {
    return this as Partial<Desk> as Desk;
  }

  appendToJournal: Desk['appendToJournal'] = async ({ events }) =>
    this.#answer('appendToJournal', () => {
      const written = events.map((event) => deskEventSchema.parse(event));
      const known = new Set(this.journal.map(({ id }) => id));
      const fresh = written.filter(({ id }) => !known.has(id));
      this.journal.push(...fresh);
      return { written: written.map(({ id }) => id), lastHash: String(this.journal.length) };
    });

  readJournalState: Desk['readJournalState'] = async () =>
    this.#answer('readJournalState', () => ({
      folder: '/journal',
      eventCount: this.journal.length,
      lastHash: null,
      condition: 'sound' as const,
      damagedLine: null,
      missingLines: 0,
      damageCount: 0,
      isFullyChecked: true,
    }));

  readJournal: Desk['readJournal'] = async ({ fromLine, limit }) =>
    this.#answer('readJournal', () => {
      const events = this.journal.slice(fromLine - 1, fromLine - 1 + limit);
      const next = fromLine + events.length;
      return { events, next: next > this.journal.length ? null : next };
    });

  findStoredPhotos: Desk['findStoredPhotos'] = async ({ hashes }) =>
    this.#answer('findStoredPhotos', () => ({
      stored: (hashes as ContentHash[]).filter((hash) => this.photos.has(hash)), // parsed as such by the contract
    }));

  storePhoto: Desk['storePhoto'] = async (_, hash, bytes) =>
    this.#answer('storePhoto', () => {
      this.photos.set(hash, bytes);
      return { hash };
    });

  loadStoredFile: Desk['loadStoredFile'] = async (_, hash) => {
    const bytes = this.photos.get(hash);
    return bytes === undefined ? err({ kind: 'not-found' }) : ok(bytes);
  };

  printPapers: Desk['printPapers'] = async ({ requests }) =>
    this.#answer('printPapers', () => {
      const parsed = requests.map((request) => printRequestSchema.parse(request));
      const known = new Set(this.prints.map(({ key }) => key));
      this.prints.push(...parsed.filter(({ key }) => !known.has(key)));
      return { jobs: [] };
    });

  #answer<T>(call: string, work: () => T) {
    this.calls.push(call);
    const refusal = this.refuse(call);
    if (refusal !== null) return err(refusal);
    const value = work();
    this.beforeReply(call);
    return ok(value);
  }
}

/** The browser's lock manager as far as it is used: one holder of a name at a time, the others in the order they asked. */
export class LocksStandIn {
  readonly #queues = new Map<string, Promise<unknown>>();

  request = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = this.#queues.get(name) ?? Promise.resolve();
    const held = before.then(work, work);
    this.#queues.set(name, held);
    return held;
  };

  get locks(): Pick<LockManager, 'request'> {
    return this as unknown as Pick<LockManager, 'request'>; // the overload without options is all that is asked for
  }
}
