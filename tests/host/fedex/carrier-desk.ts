import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Carrier, type CarrierOptions, openCarrier } from '../../../electron/fedex';
import { openFileStore } from '../../../electron/journal/file-store';
import { noSealer } from '../../../electron/secrets/secret-file';
import type { CaseId } from '../../../shared/cases/ids';
import type { CarrierAccount } from '../../../shared/shipping/carrier-settings';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { anOutboundOrder } from '../../builders/a-shipment-order';
import { countedIds, moment } from '../../builders/a-shop';
import { fileReaderForTests } from '../../builders/file-reader';
import { type FedexSandbox, type SandboxOptions, startFedexSandbox } from '../../fedex-sandbox/server';
import { sandboxAccount } from '../../fedex-sandbox/services/service';
import { sandboxClient } from '../../fedex-sandbox/tokens';
import { keptLog } from '../contract/silent-services';

export const caseId = '01900000-0000-7000-8000-00000000ca5e' as CaseId;
export const shipmentId = '01900000-0000-7000-8000-0000000005e1';
export const aKey = (last: number) => `01900000-0000-7000-8000-${String(last).padStart(12, '0')}`;

const fileReader = fileReaderForTests();

/** Short enough for a test, long enough for a busy machine. */
export const quickPatience = { safe: 3000, once: 3000, between: [1, 1], longestWait: 1000 };

export async function aCarrierFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'naoshi-fedex-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function aSandbox(options: SandboxOptions = {}): Promise<FedexSandbox> {
  const sandbox = await startFedexSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

export function accountAt(address: string, changes: Partial<CarrierAccount> = {}): CarrierAccount {
  return {
    environment: 'custom',
    address,
    clientId: sandboxClient.id,
    accountNumber: sandboxAccount,
    ...changes,
  };
}

/** FedEx's part of the program on a folder, as a start of it opens it; the secret comes from the environment. */
export async function carrierOn(folder: string, changes: Partial<CarrierOptions> = {}) {
  const { log, lines } = keptLog();
  const files = openFileStore(join(folder, 'journal'));
  const carrier = await openCarrier({
    folder: join(folder, 'fedex'),
    sealer: noSealer,
    environment: { NAOSHI_FEDEX_SECRET: sandboxClient.secret },
    documents: { draw: async () => ({ ok: false, error: { kind: 'not-found' } }) },
    filesOf: () => files,
    fileReader,
    newKey: countedIds(),
    now: () => moment('2026-11-22T03:00:00.000Z'),
    log,
    patience: quickPatience,
    ...changes,
  });
  return { carrier, files, lines };
}

/** A desk whose account is that of the stand-in. */
export async function aBuyingDesk(options: SandboxOptions = {}) {
  const sandbox = await aSandbox(options);
  const folder = await aCarrierFolder();
  const opened = await carrierOn(folder);
  const configured = await opened.carrier.configureCarrier({
    account: accountAt(sandbox.address),
    secret: null,
  });
  if (!configured.ok) throw new Error(`The account was not taken: ${configured.error.kind}`);
  return { ...opened, sandbox, folder };
}

/** The input as the dispatcher hands it on. */
export function asking(key: number, order: ShipmentOrder = anOutboundOrder(), shipment = shipmentId) {
  return { ledger: 'shop', key: aKey(key), caseId, shipmentId: shipment, order, documentId: null } as const;
}

export async function purchasesOf(carrier: Carrier) {
  const read = await carrier.readPurchases({ caseId });
  if (!read.ok) throw new Error(`The purchases were not read: ${read.error.kind}`);
  return read.value.purchases;
}
