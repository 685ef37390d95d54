import type { CallName, Ledger } from '../shared/contract/calls';
import { ok } from '../shared/result';
import type { Services } from './host/services';
import type { Journal } from './journal/journal';

type PrintingCall = Extract<
  CallName,
  | 'listPrinters'
  | 'readBindings'
  | 'bindPaper'
  | 'printPapers'
  | 'previewPaper'
  | 'readPrintQueue'
  | 'cancelPrintJob'
  | 'answerUnknownPrintJob'
>;

export type ServiceParts = {
  readonly openDesk: Services['openDesk'];
  readonly setHostLanguage: Services['setHostLanguage'];
  readonly journals: Readonly<Record<Ledger, Journal>>;
  /** Called once the shop's own events are on disk: this host's database is the newest now. */
  readonly recordWork: () => void;
  readonly printing: Pick<Services, PrintingCall>;
};

/** Every call of the contract, put together from the parts of the main side. */
export function createServices(parts: ServiceParts): Services {
  const { openDesk, setHostLanguage, journals, recordWork, printing } = parts;
  return {
    openDesk,
    setHostLanguage,
    ...printing,
    async appendToJournal({ ledger, events }) {
      const written = await journals[ledger].append(events);
      if (written.ok && ledger === 'shop') recordWork();
      return written;
    },
    readJournalState: ({ ledger }) => journals[ledger].state(),
    readJournal: ({ ledger, fromLine, limit }) => journals[ledger].read({ fromLine, limit }),
    findStoredPhotos: async ({ ledger, hashes }) =>
      ok({ stored: [...(await journals[ledger].photos.findStored(hashes))] }),
    storePhoto: (ledger, hash, bytes) => journals[ledger].photos.store(hash, bytes),
    loadPhoto: (ledger, hash) => journals[ledger].photos.load(hash),
  };
}
