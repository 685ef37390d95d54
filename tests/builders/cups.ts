import { execFile } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { labelMedia, officeMedia, writeBus, writeCupsConfiguration } from './cups/configuration';
import { type Daemon, freePort, startDaemon, waitForPort, waitUntil } from './cups/daemon';
import { listenRaw, startPrinter, type TestPrinter, type VirtualPrinter } from './cups/virtual-printers';

export type { Received, TestPrinter, VirtualPrinter } from './cups/virtual-printers';

/** A private CUPS with two IPP printers and a raw one; nothing of it is known to the system's own. */
export type TestCups = {
  /** `host:port`, as for `CUPS_SERVER`. */
  readonly server: string;
  /** Path of its socket, as for `CUPS_SERVER`. */
  readonly socket: string;
  /** A4 and Letter, 600 dpi. */
  readonly office: VirtualPrinter;
  /** 4 x 6 in, 62 x 100 mm, 60 x 30 mm, to the edge, 203 dpi. */
  readonly label: VirtualPrinter;
  /** A queue without a driver that sends to a listener on `port`. */
  readonly raw: TestPrinter & { readonly port: number };
  /** Runs a program of CUPS (`cupsdisable`, `lpadmin`, ...) against it and answers what it printed. */
  readonly run: (command: string, ...args: readonly string[]) => Promise<string>;
  /** Ends cupsd alone; its printers stay. SIGKILL leaves it no time to save. */
  readonly endScheduler: (signal?: NodeJS.Signals) => Promise<void>;
  readonly startScheduler: () => Promise<void>;
  /** Kills cupsd and takes its jobs away, as when it dies before it saved them; it counts from 1 again. */
  readonly forgetJobs: () => Promise<void>;
  /** Ends everything by pid and removes the folder. */
  readonly stop: () => Promise<void>;
};

const programs = ['cupsd', 'ippeveprinter', 'dbus-daemon', 'lpadmin', 'lpoptions', 'setpriv'];
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/bin'];

function isInstalled(program: string): boolean {
  return places.some((place) => {
    try {
      accessSync(join(place, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Why `startCups` cannot work on this machine; null where it can. */
export function whyNoCups(): string | null {
  if (process.platform !== 'linux') return `${process.platform} is not Linux`;
  const missing = programs.filter((program) => !isInstalled(program));
  return missing.length === 0 ? null : `not installed: ${missing.join(', ')}`;
}

/** True where a suite on the real CUPS is to be skipped; `REQUIRE_CUPS=1` has it fail instead. */
export function skipsCups(): boolean {
  return whyNoCups() !== null && process.env.REQUIRE_CUPS !== '1';
}

const attemptsToStart = 3;

/**
 * Brings up a private CUPS below the temporary folder, on free ports, in about 2 s. As many as wanted may run side by side.
 * End it with `stop()` in `afterAll`; should the test program die before, the kernel ends it.
 */
export async function startCups(): Promise<TestCups> {
  const reason = whyNoCups();
  if (reason !== null) throw new Error(`No CUPS to test with: ${reason}`);
  for (let attempt = 1; ; attempt += 1) {
    const started: (() => Promise<void>)[] = [];
    const stop = async () => {
      for (const end of started.reverse()) await end();
      started.length = 0;
    };
    try {
      return await bringUp(started, stop);
    } catch (cause) {
      await stop();
      // Another bring-up may have taken a port between its choice and its use.
      if (attempt === attemptsToStart) throw cause;
    }
  }
}

const environment = { ...process.env, PATH: places.join(delimiter), LC_ALL: 'C' };

async function bringUp(started: (() => Promise<void>)[], stop: () => Promise<void>): Promise<TestCups> {
  const folder = mkdtempSync(join(tmpdir(), 'naoshi-cups-'));
  chmodSync(folder, 0o755);
  started.push(async () => {
    if (process.env.KEEP_CUPS !== '1') rmSync(folder, { recursive: true, force: true });
  });
  const keep = (daemon: Daemon): Daemon => {
    started.push(() => daemon.end());
    return daemon;
  };

  const bus = writeBus(folder);
  keep(
    startDaemon(
      'dbus-daemon',
      [`--config-file=${bus.file}`, '--nofork', '--nopidfile'],
      join(folder, 'dbus.log'),
      environment,
    ),
  );
  await waitUntil(
    () => existsSync(join(folder, 'bus')),
    () => 'the private bus',
  );

  const port = await freePort();
  const server = `127.0.0.1:${port}`;
  const socket = join(folder, 'cups.sock');
  const configuration = writeCupsConfiguration(folder, port, socket);
  let scheduler: Daemon | null = null;
  const startScheduler = async () => {
    const daemon = startDaemon(
      'cupsd',
      ['-f', '-c', configuration.main, '-s', configuration.files],
      join(folder, 'cupsd.log'),
      environment,
    );
    scheduler = daemon;
    await waitForPort(port, daemon);
  };
  started.push(async () => scheduler?.end());

  const printerEnvironment = { ...environment, DBUS_SYSTEM_BUS_ADDRESS: bus.address };
  const [office, label, raw] = await Promise.all([
    startPrinter('OfficeA4', folder, officeMedia, 600, printerEnvironment, keep),
    startPrinter('LabelPrinter', folder, labelMedia, 203, printerEnvironment, keep),
    listenRaw('ZebraRaw', started),
    startScheduler(),
  ]);

  const run: TestCups['run'] = async (command, ...args) => {
    const { stdout } = await promisify(execFile)(command, args, {
      env: { ...environment, CUPS_SERVER: server },
    });
    return stdout;
  };
  await Promise.all([
    addQueue(run, office.name, `ipp://localhost:${office.port}/ipp/print`),
    addQueue(run, label.name, `ipp://localhost:${label.port}/ipp/print`),
    run('lpadmin', '-p', raw.name, '-E', '-v', `socket://127.0.0.1:${raw.port}`),
  ]);
  return {
    server,
    socket,
    office,
    label,
    raw,
    run,
    startScheduler,
    endScheduler: async (signal) => scheduler?.end(signal),
    async forgetJobs() {
      await scheduler?.end('SIGKILL');
      for (const name of readdirSync(join(folder, 'spool')).filter((file) => /^[cd]\d/u.test(file)))
        rmSync(join(folder, 'spool', name));
      rmSync(join(folder, 'cache', 'job.cache'), { force: true });
      await startScheduler();
    },
    stop,
  };
}

/** `lpadmin` returns before CUPS knows what the printer can do; a job sent too early would come out in any size. */
async function addQueue(run: TestCups['run'], name: string, uri: string): Promise<void> {
  await run('lpadmin', '-p', name, '-E', '-v', uri, '-m', 'everywhere');
  await waitUntil(
    async () => (await run('lpoptions', '-p', name, '-l').catch(() => '')).includes('PageSize'),
    () => `the capabilities of ${name}`,
  );
}
