import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect } from 'vitest';
import type { Log } from '../../../electron/log';
import { cupsAddresses } from '../../../electron/printing/cups/cups-address';
import { openCupsPort } from '../../../electron/printing/cups/cups-port';
import type { OutboxClock } from '../../../electron/printing/outbox/clock';
import type { OutboxRequest } from '../../../electron/printing/outbox/intake';
import { cancelPatience, type Outbox, openOutbox } from '../../../electron/printing/outbox/outbox';
import { type OutboxDisk, openOutboxDisk } from '../../../electron/printing/outbox/outbox-disk';
import type { PrinterPort } from '../../../electron/printing/printer-port';
import { type PrinterId, printerIdOf } from '../../../shared/printing/printers';
import { isOpenJob, type PrintJob } from '../../../shared/printing/queue';

import { type FakeCups, type FakePrinter, startFakeCups } from './fake-cups';

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A day that goes on by a second with every look, and waits that are short, but for that of a clerk who cancels. */
export function aQuickClock(longestWait = 15): OutboxClock {
  let seconds = 0;
  return {
    now() {
      seconds += 1;
      const minute = String(Math.floor(seconds / 60) % 60).padStart(2, '0');
      return `2026-11-22T09:${minute}:${String(seconds % 60).padStart(2, '0')}.000Z`;
    },
    wait: (milliseconds, signal) =>
      sleep(milliseconds === cancelPatience ? milliseconds : Math.min(milliseconds, longestWait), undefined, {
        signal,
      }).catch(() => undefined),
  };
}

export const office: PrinterId = printerIdOf('cups', 'Office');

/** A claim slip for the office printer. */
export function aRequest(overrides: Partial<OutboxRequest> = {}): OutboxRequest {
  return {
    key: randomUUID(),
    paper: 'claim-slip',
    title: 'GZ-261122-0042-K',
    ledger: 'shop',
    caseId: null,
    printer: office,
    stock: 'A4',
    pages: 1,
    documentFormat: 'pdf',
    copyOf: null,
    document: Buffer.from(`%PDF-1.7 ${randomUUID()}`),
    ...overrides,
  };
}

export function aFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'naoshi-outbox-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function cupsPortTo(server: string): PrinterPort {
  return openCupsPort({
    addresses: cupsAddresses(server, 'linux'),
    userName: 'yamada',
    silenceMilliseconds: 1_000,
  });
}

export async function openTestOutbox(
  folder: string,
  ports: readonly PrinterPort[],
  change: { readonly disk?: (disk: OutboxDisk) => OutboxDisk; readonly finishedKept?: number } = {},
): Promise<Outbox> {
  const disk = await openOutboxDisk(folder);
  return openOutbox({
    disk: change.disk === undefined ? disk : change.disk(disk),
    ports,
    clock: aQuickClock(),
    log: silentLog,
    ...(change.finishedKept === undefined ? {} : { finishedKept: change.finishedKept }),
  });
}

/** Waits for the job to come to this state; the message of a failure shows where it stands. */
export async function reaches(outbox: Outbox, key: string, state: PrintJob['state']): Promise<PrintJob> {
  await expect.poll(() => outbox.find(key)?.state, { timeout: 10_000, interval: 5 }).toBe(state);
  const job = outbox.find(key);
  if (job === undefined) throw new Error(`no job ${key}`);
  return job;
}

export async function comesToRest(outbox: Outbox): Promise<void> {
  await expect.poll(() => outbox.list().filter(isOpenJob).length, { timeout: 10_000, interval: 5 }).toBe(0);
}

export async function queued(outbox: Outbox, request: OutboxRequest): Promise<PrintJob> {
  const reply = await outbox.enqueue([request]);
  const job = reply.ok ? reply.value[0] : undefined;
  if (job === undefined) throw new Error(`not queued: ${JSON.stringify(reply)}`);
  return job;
}

export type PrintDesk = {
  readonly folder: string;
  readonly cups: FakeCups;
  readonly printer: FakePrinter;
  readonly outbox: Outbox;
  /** Closes the outbox and opens it again on the same folder, as a restart does. */
  readonly reopen: (change?: Parameters<typeof openTestOutbox>[2]) => Promise<void>;
};

/** A fresh folder, a fake CUPS with one office printer and an outbox on both, for each test of the file. */
export function setUpPrintDesk(): PrintDesk {
  let folder: ReturnType<typeof aFolder> = { path: '', remove: () => undefined };
  let cups: FakeCups | null = null;
  let outbox: Outbox | null = null;
  const present = <T>(what: T | null): T => {
    if (what === null) throw new Error('outside of a test');
    return what;
  };
  const reopen: PrintDesk['reopen'] = async (change) => {
    await outbox?.stop();
    outbox = await openTestOutbox(folder.path, [cupsPortTo(present(cups).server)], change);
  };
  beforeEach(async () => {
    folder = aFolder();
    cups = await startFakeCups();
    await reopen();
  });
  afterEach(async () => {
    await outbox?.stop();
    await cups?.stop();
    outbox = null;
    folder.remove();
  });
  return {
    get folder() {
      return folder.path;
    },
    get cups() {
      return present(cups);
    },
    get printer() {
      const [printer] = present(cups).printers;
      if (printer === undefined) throw new Error('no printer');
      return printer;
    },
    get outbox() {
      return present(outbox);
    },
    reopen,
  };
}
