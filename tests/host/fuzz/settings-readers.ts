import { join } from 'node:path';
import { openPurchaseRecords } from '../../../electron/fedex/purchases/records';
import { openOutgoingRecords } from '../../../electron/mail/outgoing-records';
import { openBindingsFile } from '../../../electron/printing/bindings-file';
import { openOutboxDisk } from '../../../electron/printing/outbox/outbox-disk';
import { openRowStore } from '../../../electron/printing/outbox/row-store';
import { openHostMarker } from '../../../electron/profile/host-marker';
import { openSettingsFile } from '../../../electron/settings-file';
import { mailServerSchema } from '../../../shared/messages/mail';
import { noBindings } from '../../../shared/printing/bindings';
import { carrierAccountSchema } from '../../../shared/shipping/carrier-settings';
import { callInputs } from '../../builders/call-inputs';
import { keptLog } from '../contract/silent-services';
import type { Reader } from './reader';

const at = '2026-11-22T03:04:05.000Z';
const key = '01900000-0000-7000-8000-000000000999';
const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const { log } = keptLog();
const quiet = { ...log, error: () => undefined };

const purchase = {
  key,
  caseId: '01900000-0000-7000-8000-00000000ca5e',
  shipmentId: key,
  state: 'bought',
  environment: 'custom',
  trackingNumber: '794953555571',
  files: [{ kind: 'label', format: 'pdf', hash: 'a'.repeat(64), pages: 1, copies: 1 }],
  alerts: [],
  charged: { minor: 4200, currency: 'JPY' },
  askedAt: at,
  changedAt: at,
  ledger: 'shop',
  senderCountry: 'JP',
};
const mail = {
  key,
  caseId: '01900000-0000-7000-8000-00000000ca5e',
  to: 'hanako@example.com',
  subject: '仕上がり',
  state: 'sending',
  askedAt: at,
  changedAt: at,
  messageId: '<1@example.com>',
};
const row = {
  format: 1,
  key,
  sequence: 1,
  paper: 'claim-slip',
  title: 'GZ-261122-0042',
  ledger: 'shop',
  caseId: null,
  printer: 'cups:counter',
  stock: 'A4',
  pages: 1,
  state: 'prepared',
  attempt: 1,
  problem: null,
  printerReasons: [],
  printerMessage: '',
  personSaid: null,
  copyOf: null,
  queuedAt: at,
  changedAt: at,
  documentFormat: 'pdf',
  sha256: 'b'.repeat(64),
  firstAttempt: 1,
  job: null,
  cancelRequested: false,
};

/** Read at every start: one that cannot be understood must not keep the desk from opening. */
export function settingsReaders(): readonly Reader[] {
  const { configureMail, configureCarrier } = callInputs();
  return [
    {
      name: 'settings of mail and carrier',
      files: {
        'server.json': json({ format: 1, server: configureMail.server }),
        'account.json': json({ format: 1, account: configureCarrier.account }),
      },
      async read(folder) {
        await openSettingsFile(join(folder, 'server.json'), 'server', mailServerSchema, quiet).read();
        await openSettingsFile(join(folder, 'account.json'), 'account', carrierAccountSchema, quiet).read();
      },
    },
    {
      name: 'purchase records',
      files: { [`${key}.json`]: json({ format: 1, purchase }) },
      read: async (folder) => void (await openPurchaseRecords(folder, quiet)).all(),
    },
    {
      name: 'outgoing mail records',
      files: { [`${key}.json`]: json({ format: 1, mail }) },
      read: async (folder) => void (await openOutgoingRecords(folder, () => at, quiet)).all(),
    },
    {
      name: 'printer settings and rows of the print queue',
      files: {
        'bindings.json': json({ format: 1, bindings: noBindings }),
        [`rows/${key}.json`]: json(row),
      },
      async read(folder) {
        (await openBindingsFile(join(folder, 'bindings.json'), quiet)).read();
        const disk = await openOutboxDisk(folder);
        const rows = await openRowStore({ disk, now: () => at, log: quiet });
        await rows.rotate(10);
      },
    },
    {
      name: 'the marker of the host',
      files: { 'host.json': json({ host: 'browser' }) },
      read: async (folder) => openHostMarker(folder, 'electron').recordWork(),
    },
  ];
}
