import type { CallInput, CallName } from '../../shared/contract/calls';
import { caseEvents } from './a-case';
import { aTag } from './a-paper';

const key = '01900000-0000-7000-8000-000000000999';

const tag = aTag();

const mailServer = {
  host: '127.0.0.1',
  port: 587,
  security: 'starttls',
  user: 'shop',
  fromName: '直し処 銀座',
  fromAddress: 'shop@example.com',
} as const;
const message = { to: 'hanako@example.com', subject: '仕上がり', text: '仕上がりました。', attachments: [] };

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
    readMailSettings: {},
    configureMail: { server: mailServer, password: { secret: 'secret', keep: false } },
    testMail: { server: mailServer, secret: null },
    draftMail: { ledger: 'sample', message },
    sendMail: { ledger: 'shop', key, caseId: '01900000-0000-7000-8000-00000000ca5e', message },
    readOutgoingMail: { caseId: null },
    answerUnknownMail: { key, answer: 'gone' },
    setHostLanguage: { language: 'ja' },
  };
}
