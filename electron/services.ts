import type { CallOutput, Ledger } from '../shared/contract/calls';
import type { PrintJob } from '../shared/printing/queue';
import { ok, type Result } from '../shared/result';
import type { KeepingCalls } from './backup/keeping';
import type { Documents } from './documents/documents';
import type { Carrier } from './fedex';
import type { Services } from './host/services';
import type { Journal } from './journal/journal';
import type { Mail } from './mail';
import { createPaperCalls } from './print-papers';
import type { Printing, UnknownAnswer } from './printing';

export type ServiceParts = {
  readonly openDesk: Services['openDesk'];
  readonly setHostLanguage: Services['setHostLanguage'];
  readonly journals: Readonly<Record<Ledger, Journal>>;
  /** Called once the shop's own events are on disk: this host's database is the newest now. */
  readonly recordWork: () => void;
  readonly printing: Printing;
  readonly documents: Documents;
  readonly mail: Mail;
  readonly carrier: Carrier;
  readonly keeping: KeepingCalls;
};

/** The queue could also send it again; the desk prints anew as a copy instead, which says so on its face. */
const personsWord = {
  'came-out': 'printed',
  'give-up': 'given-up',
} as const satisfies Record<string, UnknownAnswer>;

function jobOutput(job: Result<PrintJob>): Result<CallOutput<'cancelPrintJob'>> {
  return job.ok ? ok({ job: job.value }) : job;
}

/** Every call of the contract, put together from the parts of the main side. */
export function createServices(parts: ServiceParts): Services {
  const { openDesk, setHostLanguage, journals, recordWork, printing, documents, mail, carrier, keeping } =
    parts;
  return {
    openDesk,
    setHostLanguage,

    async appendToJournal({ ledger, events }) {
      const written = await journals[ledger].append(events);
      if (written.ok && ledger === 'shop') recordWork();
      return written;
    },
    readJournalState: ({ ledger }) => journals[ledger].state(),
    readJournal: ({ ledger, fromLine, limit }) => journals[ledger].read({ fromLine, limit }),
    findStoredPhotos: async ({ ledger, hashes }) =>
      ok({ stored: [...(await journals[ledger].files.findStored(hashes))] }),
    async findLackedEvents({ ledger, ids }) {
      const lacked = await journals[ledger].lacks(ids);
      return lacked.ok ? ok({ lacked: [...lacked.value] }) : lacked;
    },
    storePhoto: (ledger, hash, bytes) => journals[ledger].files.store(hash, bytes, 'jpg'),
    loadStoredFile: (ledger, hash) => journals[ledger].files.load(hash),

    async listPrinters() {
      const found = await printing.printers();
      return found.ok ? ok({ printers: [...found.value] }) : found;
    },
    readBindings: async () => ok(printing.bindings()),
    bindPaper: ({ paper, binding }) => printing.bind(paper, binding),
    ...createPaperCalls(documents, printing, (ledger) => journals[ledger].files),
    ...mail,
    ...carrier,
    ...keeping,
    readPrintQueue: async () => ok({ jobs: [...printing.queue()] }),
    cancelPrintJob: async ({ key }) => jobOutput(await printing.cancel(key)),
    answerUnknownPrintJob: async ({ key, answer }) =>
      jobOutput(await printing.resolveUnknown(key, personsWord[answer])),
  };
}
