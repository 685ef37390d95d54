import Dexie from 'dexie';
import type { LedgerDatabase } from '../../../renderer/db/ledger';
import { noFilters, searchCases } from '../../../renderer/db/search-cases';
import { type Times, timesOf } from '../measure';
import { type CaseDocument, type Peer, stageOf } from './peer';
import { openPouch } from './pouch-peer';
import { saveOnce } from './repeated-saves';
import { openRx } from './rx-peer';
import { rowsShown } from './store-workload';

export const peerNames = ['PouchDB', 'RxDB on Dexie'] as const;
export type PeerName = (typeof peerNames)[number];
export type Compared = { readonly ours: Times } & Readonly<Record<PeerName, Times>>;

/** The work that stores of documents can do as well: a document for each case, two indexes. */
export type PeersWorkload = {
  /** Copies the row of every case of the ledger into each. @returns seconds, the making of the indexes among them */
  readonly fill: () => Promise<Readonly<Record<PeerName, number>>>;
  /** The desk saves the whole of a case, in all its tables and strictly; the peers one document. */
  readonly save: (runs: number) => Promise<Compared>;
  /** One document in one table of Dexie's with the same indexes, beside the same of the peers. */
  readonly saveDocument: (runs: number) => Promise<Compared>;
  readonly search: (kana: readonly string[], runs: number) => Promise<Compared>;
  readonly stage: (runs: number) => Promise<Compared>;
};

/** RxDB keeps the answer to a question that it was asked before, so none is asked twice. */
const anew = (run: number) => rowsShown + run;
const documentsPerStep = 500;
const stagesAsked = ['ready', 'at-bench', 'collected', 'received'] as const;

export function peersWorkload(db: LedgerDatabase): PeersWorkload {
  const opened = new Map<PeerName, Peer>();
  const plain = new Dexie('bench-dexie', { chromeTransactionDurability: 'strict' });
  plain.version(1).stores({ documents: 'id, customerKana, [stage+receivedOn]' });

  /** One after the other at each run, so that a machine that slows down slows all. */
  async function compare(
    runs: number,
    ours: (run: number) => Promise<unknown>,
    theirs: (peer: Peer, run: number) => Promise<unknown>,
    warmUp = 3,
  ): Promise<Compared> {
    const sides: readonly (readonly ['ours' | PeerName, (run: number) => Promise<unknown>])[] = [
      ['ours', ours],
      ...[...opened].map(([name, peer]) => [name, (run: number) => theirs(peer, run)] as const),
    ];
    const taken = new Map(sides.map(([name]): [string, number[]] => [name, []]));
    for (let run = 0; run < runs + warmUp; run += 1) {
      for (const [name, work] of sides) {
        const startedAt = performance.now();
        await work(run);
        if (run >= warmUp) taken.get(name)?.push(performance.now() - startedAt);
      }
    }
    const of = (name: string) => timesOf(taken.get(name) ?? []);
    return { ours: of('ours'), PouchDB: of('PouchDB'), 'RxDB on Dexie': of('RxDB on Dexie') };
  }

  async function someDocument(run: number): Promise<CaseDocument> {
    const [row] = await db.cases.limit(1).toArray();
    if (row === undefined) throw new Error('There is no case.');
    return { ...row, id: `bench-document-${run}`, stage: stageOf(row) };
  }

  return {
    async fill() {
      opened.set('PouchDB', await openPouch());
      opened.set('RxDB on Dexie', await openRx());
      const seconds = { PouchDB: 0, 'RxDB on Dexie': 0 };
      const keys = await db.cases.toCollection().primaryKeys();
      for (let from = 0; from < keys.length; from += documentsPerStep) {
        const rows = await db.cases.bulkGet(keys.slice(from, from + documentsPerStep));
        const documents = rows.flatMap((row) => (row === undefined ? [] : [{ ...row, stage: stageOf(row) }]));
        for (const [name, peer] of opened) {
          const startedAt = performance.now();
          await peer.fill(documents);
          seconds[name] += (performance.now() - startedAt) / 1000;
        }
        await plain.table<CaseDocument>('documents').bulkPut(documents);
      }
      for (const [name, peer] of opened) {
        const startedAt = performance.now();
        await peer.index();
        seconds[name] += (performance.now() - startedAt) / 1000;
      }
      return seconds;
    },

    save: async (runs) => {
      const document = await someDocument(0);
      return compare(
        runs,
        (run) => saveOnce(db, 300 + run),
        (peer, run) => peer.save({ ...document, id: `bench-save-${run}` }),
      );
    },

    saveDocument: async (runs) => {
      const document = await someDocument(0);
      const documents = plain.table<CaseDocument>('documents');
      return compare(
        runs,
        (run) => documents.put({ ...document, id: `bench-alone-${run}` }),
        (peer, run) => peer.save({ ...document, id: `bench-alone-${run}` }),
      );
    },

    search: (kana, runs) => {
      const text = (run: number) => kana[run % kana.length] ?? '';
      return compare(
        runs,
        (run) => searchCases(db, { text: text(run), filters: noFilters, limit: anew(run) }),
        (peer, run) => peer.byKana(text(run), anew(run)),
      );
    },

    stage: (runs) => {
      const stage = (run: number) => stagesAsked[run % stagesAsked.length] ?? 'ready';
      return compare(
        runs,
        (run) =>
          searchCases(db, { text: '', filters: { ...noFilters, stage: stage(run) }, limit: anew(run) }),
        (peer, run) => peer.atStage(stage(run), anew(run)),
      );
    },
  };
}
