import { readFileSync } from 'node:fs';
import { cupsAddresses } from '../../../electron/printing/cups/cups-address';
import { openCupsPort } from '../../../electron/printing/cups/cups-port';
import { openOutboxClock } from '../../../electron/printing/outbox/clock';
import { openOutbox } from '../../../electron/printing/outbox/outbox';
import { type OutboxDisk, openOutboxDisk } from '../../../electron/printing/outbox/outbox-disk';
import { outboxRowSchema } from '../../../electron/printing/outbox/outbox-row';
import { openTcp9100Port } from '../../../electron/printing/tcp-9100/tcp-9100-port';
import { isOpenJob } from '../../../shared/printing/queue';

/**
 * A desk that prints and nothing else, to be killed: opens the outbox in a folder, queues what it is given, and works until
 * nothing is open any more. `KILL_AT=after:loaded` has it kill itself when that state is on disk, `before:loaded` when it is
 * about to be.
 */
const { OUTBOX_FOLDER, CUPS_SERVER, KILL_AT, REQUEST_FILE, DOCUMENT_FILE } = process.env;
if (OUTBOX_FOLDER === undefined) throw new Error('OUTBOX_FOLDER');

function killAt(point: string): void {
  if (KILL_AT === point) process.kill(process.pid, 'SIGKILL');
}

function deadly(disk: OutboxDisk): OutboxDisk {
  return {
    ...disk,
    async writeRow(key, text) {
      const { state } = outboxRowSchema.parse(JSON.parse(text));
      killAt(`before:${state}`);
      await disk.writeRow(key, text);
      killAt(`after:${state}`);
    },
  };
}

const say = () => undefined;
const outbox = await openOutbox({
  disk: deadly(await openOutboxDisk(OUTBOX_FOLDER)),
  ports: [
    openCupsPort({ addresses: cupsAddresses(CUPS_SERVER, 'linux'), userName: 'yamada' }),
    openTcp9100Port({ connectMilliseconds: 1_000, answerMilliseconds: 200, stallMilliseconds: 2_000 }),
  ],
  clock: openOutboxClock(() => new Date().toISOString()),
  log: { info: say, warn: say, error: say },
});

if (REQUEST_FILE !== undefined && DOCUMENT_FILE !== undefined) {
  const document = readFileSync(DOCUMENT_FILE);
  const queued = await outbox.enqueue([{ ...JSON.parse(readFileSync(REQUEST_FILE, 'utf8')), document }]);
  if (!queued.ok) throw new Error(JSON.stringify(queued.error));
}

while (outbox.list().some(isOpenJob)) await new Promise((done) => setTimeout(done, 20));
await outbox.stop();
