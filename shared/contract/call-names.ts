import type { CallName } from './calls';

// Without zod, so that the sandboxed preload and the first paint need not load every schema.
const named: Readonly<Record<CallName, true>> = {
  openDesk: true,
  appendToJournal: true,
  readJournalState: true,
  readJournal: true,
  findStoredPhotos: true,
  listPrinters: true,
  readBindings: true,
  bindPaper: true,
  printPapers: true,
  previewPaper: true,
  readPrintQueue: true,
  cancelPrintJob: true,
  answerUnknownPrintJob: true,
  readMailSettings: true,
  configureMail: true,
  testMail: true,
  draftMail: true,
  sendMail: true,
  readOutgoingMail: true,
  answerUnknownMail: true,
  readCarrierSettings: true,
  configureCarrier: true,
  testCarrier: true,
  validateShipment: true,
  resolveAddress: true,
  quoteRates: true,
  buyLabel: true,
  readPurchases: true,
  answerUnknownPurchase: true,
  voidLabel: true,
  trackShipments: true,
  importCarrierFile: true,
  storeTradeDocument: true,
  setHostLanguage: true,
};

/** The name of every call, complete by type: a call added to `calls` is an error here until it is named. */
// The keys of a record over CallName are call names; Object.keys only says string.
export const callNames = Object.keys(named) as readonly CallName[];
