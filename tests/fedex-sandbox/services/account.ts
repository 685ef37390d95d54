import { type Answer, refused } from '../answer';
import type { Ledger } from '../ledger';
import { sandboxAccount } from './service';

/** Only the stand-in's own account may be used. */
export function accountRefusal(account: string): Answer | null {
  return account === sandboxAccount
    ? null
    : refused(
        'SHIPMENT.ACCOUNTNUMBER.UNAUTHORIZED',
        `This account may not be used here; the stand-in knows ${sandboxAccount}.`,
        'accountNumber.value',
      );
}

type TradeDocuments =
  | { readonly requestedDocumentTypes: readonly string[] }
  | { readonly attachedDocuments: readonly { readonly documentId: string }[] };

/** A document that is named must have been uploaded before. */
export function documentRefusal(documents: TradeDocuments | undefined, ledger: Ledger): Answer | null {
  if (documents === undefined || !('attachedDocuments' in documents)) return null;
  const unknown = documents.attachedDocuments.find(({ documentId }) => ledger.document(documentId) === null);
  return unknown === undefined
    ? null
    : refused(
        'EDT.DETAILS.MISSING',
        `No document ${unknown.documentId} was uploaded.`,
        'requestedShipment.shipmentSpecialServices.etdDetail.attachedDocuments',
      );
}
