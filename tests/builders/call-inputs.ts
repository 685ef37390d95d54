import type { CallInput, CallName } from '../../shared/contract/calls';
import { caseEvents } from './a-case';
import { aTag } from './a-paper';

const key = '01900000-0000-7000-8000-000000000999';

const tag = aTag();

/** One good input of each call. */
export function callInputs(): { readonly [N in CallName]: CallInput<N> } {
  return {
    openDesk: {},
    appendToJournal: { ledger: 'shop', events: [...caseEvents()] },
    readJournalState: { ledger: 'shop' },
    readJournal: { ledger: 'shop', fromLine: 1, limit: 100 },
    findStoredPhotos: { ledger: 'sample', hashes: ['a'.repeat(64)] },
    listPrinters: {},
    readBindings: {},
    bindPaper: { paper: 'job-bag-tag', binding: null },
    printPapers: { ledger: 'shop', requests: [{ key, caseId: null, paper: tag, boundPaper: 'job-bag-tag' }] },
    previewPaper: { paper: tag, boundPaper: 'job-bag-tag' },
    readPrintQueue: {},
    cancelPrintJob: { key },
    answerUnknownPrintJob: { key, answer: 'came-out' },
    setHostLanguage: { language: 'ja' },
  };
}
