import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { hostKinds } from '../../shared/contract/calls';
import { ask } from './lock-talk';

/** Who stands at the lock of a profile, as its entry file and its own answer say. */
const entrySchema = z.object({
  pid: z.int(),
  host: z.enum(hostKinds),
  /** Unix socket or named pipe that is there exactly as long as the process. */
  address: z.string(),
});
export type Holder = z.infer<typeof entrySchema>;

/** How a running host answers a second start: in one line for the person who started it. */
export type Summons = () => Promise<string>;

export type HeldLock = { readonly release: () => void; readonly onSummons: (answer: Summons) => void };

export type LockOutcome =
  | { readonly taken: true; readonly lock: HeldLock }
  /** `answer` is what the holder said to being called; null when it said nothing. */
  | { readonly taken: false; readonly holder: Holder; readonly answer: string | null };

const socketPathLimit = 100;
const pollMilliseconds = 50;

function addressFor(folder: string, id: string): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\naoshi-${id}`;
  const inside = join(folder, `${id}.sock`);
  // The kernel takes about 104 bytes of path; a deep data folder has more.
  return Buffer.byteLength(inside) <= socketPathLimit ? inside : join(tmpdir(), `naoshi-${id}.sock`);
}

function readEntry(file: string): Holder | null {
  try {
    return entrySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function listen(server: Server, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path: address, readableAll: false, writableAll: false }, resolve);
  });
}

/**
 * Takes the one lock of a profile. Each contender listens at an address of its own, publishes it, and only then looks for
 * others: of two that start together the later to publish sees the earlier, and of two that see each other the lower id
 * goes on. A dead process's address refuses at once (the system closed it), and since no address is used twice, clearing
 * it away can never hit a living one.
 */
export async function takeLock(folder: string, host: Holder['host']): Promise<LockOutcome> {
  const id = randomUUID();
  const address = addressFor(folder, id);
  const file = join(folder, `${id}.json`);
  const open = new Set<Socket>();
  let state: 'contending' | 'holding' = 'contending';
  let summons: Summons = async () => '';

  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.write(`${state}\n`);
    socket.once('data', () => {
      summons().then(
        (answer) => socket.end(`${answer}\n`),
        () => socket.destroy(),
      );
    });
  });

  function release(): void {
    rmSync(file, { force: true });
    for (const socket of open) socket.destroy();
    server.close();
  }

  await listen(server, address);
  server.unref();
  writeFileSync(`${file}.new`, JSON.stringify({ pid: process.pid, host, address }), { mode: 0o600 });
  renameSync(`${file}.new`, file);

  for (;;) {
    const rivals: { readonly id: string; readonly entry: Holder; readonly state: string }[] = [];
    for (const name of readdirSync(folder).filter(
      (entry) => entry.endsWith('.json') && entry !== `${id}.json`,
    )) {
      const entry = readEntry(join(folder, name));
      const rival = entry === null ? null : await ask(entry.address, null);
      if (entry !== null && rival !== null) rivals.push({ id: name, entry, state: rival });
      else clearAway(folder, name);
    }
    const victor = rivals.find((rival) => rival.state !== 'contending' || rival.id < `${id}.json`);
    if (victor !== undefined) {
      release();
      const answer = victor.state === 'contending' ? null : await ask(victor.entry.address, 'show');
      return { taken: false, holder: victor.entry, answer };
    }
    if (rivals.length === 0) break;
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  state = 'holding';
  return {
    taken: true,
    lock: {
      release,
      onSummons: (answer) => {
        summons = answer;
      },
    },
  };
}

function clearAway(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
  if (process.platform !== 'win32')
    rmSync(addressFor(folder, name.slice(0, -'.json'.length)), { force: true });
}
