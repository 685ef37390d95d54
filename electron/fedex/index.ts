import { join } from 'node:path';
import type { Ledger } from '../../shared/contract/ledgers';
import type { shippingCalls } from '../../shared/contract/shipping-calls';
import { epochMilliseconds } from '../../shared/time/epoch';
import type { Instant } from '../../shared/time/plain-date';
import type { Documents } from '../documents/documents';
import type { Services } from '../host/services';
import type { FileStore } from '../journal/file-store';
import type { Log } from '../log';
import type { SecretSealer } from '../secrets/secret-file';
import { openAccountKeeper } from './account';
import { createImport, createLabelPictures } from './imports';
import type { FileReader } from './imports/file-reader';
import { createInquiries } from './inquiries';
import { openPurchases } from './purchases';
import { openPurchaseRecords } from './purchases/records';
import { openReplyFiles } from './purchases/reply-files';
import { createClient } from './transport/client';
import { type CarrierPatience, createSend, usualPatience } from './transport/send';
import { holdTokens } from './transport/tokens';

/** The calls of the contract about FedEx. */
export type Carrier = Pick<Services, keyof typeof shippingCalls>;

export type CarrierOptions = {
  /** Of the profile, for this user alone. */
  readonly folder: string;
  readonly sealer: SecretSealer;
  readonly environment: NodeJS.ProcessEnv;
  readonly documents: Pick<Documents, 'draw'>;
  readonly filesOf: (ledger: Ledger) => Pick<FileStore, 'store' | 'load'>;
  readonly fileReader: FileReader;
  readonly newKey: () => string;
  readonly now: () => Instant;
  readonly log: Log;
  readonly patience?: CarrierPatience;
};

/** Opens FedEx for one profile: its account, what was bought, and what the program was buying when it ended. */
export async function openCarrier(options: CarrierOptions): Promise<Carrier> {
  const { folder, documents, filesOf, fileReader, newKey, now, log } = options;
  const account = openAccountKeeper(options);
  const send = createSend(options.patience ?? usualPatience);
  const tokens = holdTokens(send, () => epochMilliseconds(now()));
  const client = createClient(send, tokens);
  const purchaseFolder = join(folder, 'purchases');
  const purchases = await openPurchases({
    records: await openPurchaseRecords(purchaseFolder, log),
    replies: openReplyFiles(purchaseFolder),
    filesOf,
    client,
    access: account.access,
    now,
    log,
  });
  const { readCarrierSettings, configureCarrier } = account;
  return {
    readCarrierSettings,
    configureCarrier,
    ...createInquiries({ account, client, documents, filesOf, newKey }),
    ...purchases,
    importCarrierFile: createImport(filesOf, fileReader),
    pictureLabel: createLabelPictures(filesOf, fileReader),
  };
}
