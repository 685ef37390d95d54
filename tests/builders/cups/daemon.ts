import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program that runs in the background and is ended by its pid. */
export type Daemon = {
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** The end of what it wrote, for the message of a failed start. */
  readonly lastWords: () => string;
  readonly end: (signal?: NodeJS.Signals) => Promise<void>;
};

/**
 * Starts a program that dies with this one, however this one ends: `setpriv` has the kernel send it SIGTERM then. Its output
 * goes to the file.
 */
export function startDaemon(
  command: string,
  args: readonly string[],
  logFile: string,
  env: NodeJS.ProcessEnv = process.env,
): Daemon {
  const log = openSync(logFile, 'a');
  const child: ChildProcess = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], {
    env,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let failure: Error | null = null;
  child.on('error', (cause) => {
    failure = cause;
  });
  const isRunning = () => failure === null && child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    isRunning,
    lastWords: () => `${command}: ${failure?.message ?? readFileSync(logFile, 'utf8').slice(-800)}`,
    async end(signal = 'SIGTERM') {
      if (!isRunning()) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      const patience = sleep(4_000, 'late' as const, { ref: false });
      if ((await Promise.race([ended, patience])) === 'late') {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}

const lowestPort = 20_000;
const highestPort = 32_000;

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
}

/**
 * A port nobody listens on at this moment, below those that the system hands out by itself. Another bring-up may take it
 * before it is used: who uses it must check.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = lowestPort + Math.floor(Math.random() * (highestPort - lowestPort));
    if (await isFree(port)) return port;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}

/** Asks again until it is so; throws with the words when it takes too long. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  words: () => string,
  milliseconds = 10_000,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms for ${words()}`);
    await sleep(30);
  }
}

export async function waitForPort(port: number, daemon: Daemon): Promise<void> {
  await waitUntil(
    async () => {
      if (!daemon.isRunning()) throw new Error(`ended at once: ${daemon.lastWords()}`);
      return answers(port);
    },
    () => `port ${port}; ${daemon.lastWords()}`,
  );
}
