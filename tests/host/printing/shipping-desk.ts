import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDocuments } from '../../../electron/documents/documents';
import { openCarrier } from '../../../electron/fedex';
import type { Services } from '../../../electron/host/services';
import { openFileStore } from '../../../electron/journal/file-store';
import { createPaperCalls } from '../../../electron/print-papers';
import { createPrinting, openOutboxClock, type Printing } from '../../../electron/printing';
import { openTcp9100Port } from '../../../electron/printing/tcp-9100/tcp-9100-port';
import { noSealer } from '../../../electron/secrets/secret-file';
import type { StoredFiles } from '../../../electron/stored-files';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { type Purchase, purchaseSchema } from '../../../shared/shipping/purchase';
import { moment } from '../../builders/a-shop';
import { fileReaderForTests } from '../../builders/file-reader';
import { sandboxClient } from '../../fedex-sandbox/tokens';
import { fontFolderForTests } from '../documents/font-folder';
import { cupsPortTo, silentLog } from './print-desk';

const documents = createDocuments({ fontFolder: fontFolderForTests() });
const fileReader = fileReaderForTests();

/** What a desk needs to send parcels: real printers, and a FedEx that answers. */
export type ShippingDesk = {
  readonly printPapers: Services['printPapers'];
  readonly printing: Printing;
  readonly files: StoredFiles;
  /** Buys a label for the order, as a clerk does. */
  readonly buy: (order: ShipmentOrder) => Promise<Purchase>;
  readonly close: () => Promise<void>;
};

/** @param cups socket of the CUPS; @param fedex address of the stand-in */
export async function openShippingDesk(cups: string, fedex: string): Promise<ShippingDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-shipping-'));
  const log = silentLog;
  const files = openFileStore(join(folder, 'shop'));
  const now = () => moment('2026-12-20T03:00:00.000Z');
  const patience = { connectMilliseconds: 500, answerMilliseconds: 100, stallMilliseconds: 500 };
  const printing = await createPrinting({
    folder: join(folder, 'printing'),
    ports: [cupsPortTo(cups), openTcp9100Port(patience)],
    clock: openOutboxClock(now),
    log,
  });
  const carrier = await openCarrier({
    folder: join(folder, 'fedex'),
    sealer: noSealer,
    environment: {},
    documents,
    filesOf: () => files,
    fileReader,
    newKey: randomUUID,
    now,
    log,
  });
  const account = { clientId: sandboxClient.id, accountNumber: '123456789' };
  const configured = await carrier.configureCarrier({
    account: { ...account, environment: 'custom', address: fedex },
    secret: { secret: sandboxClient.secret, keep: false },
  });
  if (!configured.ok) throw new Error(`${configured.error.kind} ${configured.error.detail}`);
  const caseId = purchaseSchema.shape.caseId.parse(randomUUID());

  return {
    printPapers: createPaperCalls(documents, printing, () => files).printPapers,
    printing,
    files,
    async buy(order) {
      const ids = { key: randomUUID(), caseId, shipmentId: randomUUID() };
      const bought = await carrier.buyLabel({ ledger: 'shop', ...ids, order, documentId: null });
      if (!bought.ok) throw new Error(`${bought.error.kind} ${bought.error.detail}`);
      return bought.value.purchase;
    },
    async close() {
      await printing.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
