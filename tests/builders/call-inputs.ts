import type { CallInput, CallName } from '../../shared/contract/calls';
import { caseEvents } from './a-case';
import { aTag } from './a-paper';
import { aCustomer, anInboundOrder, anOutboundOrder } from './a-shipment-order';
import { aCommercialInvoice } from './a-shipping-paper';

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

const caseId = '01900000-0000-7000-8000-00000000ca5e';
const account = {
  environment: 'custom',
  address: 'http://127.0.0.1:8790',
  clientId: 'client',
  accountNumber: '123456789',
} as const;

/** One good input of each call. */
export function callInputs(): { readonly [N in CallName]: CallInput<N> } {
  return {
    openDesk: {},
    appendToJournal: { ledger: 'shop', events: [...caseEvents()] },
    readJournalState: { ledger: 'shop' },
    readJournal: { ledger: 'shop', fromLine: 1, limit: 100 },
    findStoredPhotos: { ledger: 'sample', hashes: ['a'.repeat(64)] },
    findLackedEvents: { ledger: 'shop', ids: [key] },
    listPrinters: {},
    readBindings: {},
    bindPaper: { paper: 'job-bag-tag', binding: null },
    printPapers: { ledger: 'shop', requests: [{ key, caseId: null, paper: tag, boundPaper: 'job-bag-tag' }] },
    previewPaper: { ledger: 'shop', paper: tag, boundPaper: 'job-bag-tag' },
    readPrintQueue: {},
    cancelPrintJob: { key },
    answerUnknownPrintJob: { key, answer: 'came-out' },
    readMailSettings: {},
    configureMail: { server: mailServer, password: { secret: 'secret', keep: false } },
    testMail: { server: mailServer, secret: null },
    draftMail: { ledger: 'sample', message },
    sendMail: { ledger: 'shop', key, caseId, message },
    readOutgoingMail: { caseId: null },
    answerUnknownMail: { key, answer: 'gone' },
    readCarrierSettings: {},
    configureCarrier: { account, secret: { secret: 'secret', keep: false } },
    testCarrier: { account, secret: null },
    validateShipment: { ledger: 'shop', order: anOutboundOrder() },
    resolveAddress: { party: aCustomer },
    quoteRates: { order: anOutboundOrder() },
    buyLabel: { ledger: 'shop', key, caseId, shipmentId: key, order: anInboundOrder(), documentId: null },
    readPurchases: { caseId: null },
    answerUnknownPurchase: { key, answer: { was: 'found', trackingNumber: '794953555571' } },
    voidLabel: { key, how: 'cancelled' },
    trackShipments: { trackingNumbers: ['794953555571'] },
    importCarrierFile: { ledger: 'sample', pdfBase64: 'JVBERi0xLjcK' },
    pictureLabel: { ledger: 'sample', hash: 'a'.repeat(64) },
    storeTradeDocument: { ledger: 'shop', paper: aCommercialInvoice() },
    readKeeping: {},
    configureKeeping: { secondCopy: '/media/second', backupFolder: null },
    sealBackups: { passphrase: 'さくら ring 42', keep: false },
    startBackup: { before: 'upgrade' },
    lookThrough: { source: { kind: 'path', path: '/media/backup.tar' }, passphrase: null },
    restoreFrom: { source: { kind: 'backup', name: 'naoshi-20261122T030405Z.tar' }, passphrase: null },
    exportAll: { folder: null },
    setHostLanguage: { language: 'ja' },
  };
}
