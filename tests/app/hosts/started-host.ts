import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const built = process.env.NAOSHI_DIST ?? join(import.meta.dirname, '../../../dist');

export type Starting = {
  readonly folder: string;
  readonly port?: number;
  /** False for a start that must fail. */
  readonly waitsForAddress?: boolean;
  readonly environment?: Readonly<Record<string, string>>;
  /** Without it no window is asked for. */
  readonly opensWindow?: boolean;
};

export type StartedHost = {
  readonly child: ChildProcess;
  readonly exitCode: Promise<number | null>;
  /** Everything it said so far, on both outputs. */
  readonly words: () => string;
  readonly address: URL;
  /** Lets a window in with the address' code and makes one call as its page would. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
};

/** Starts the built browser host as a person would from a terminal in English. */
export async function startBrowserHost(starting: Starting): Promise<StartedHost> {
  const { folder, port = 0, waitsForAddress = true, environment = {}, opensWindow = false } = starting;
  const given = ['--data-folder', folder, '--port', String(port), ...(opensWindow ? [] : ['--no-open'])];
  const child = spawn(process.execPath, [join(built, 'main/browser-host.mjs'), ...given], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', CUPS_SERVER: join(folder, 'no-cups.sock'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const exitCode = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null));
  const address = new Promise<URL>((resolve) => {
    for (const output of [child.stdout, child.stderr])
      output.on('data', (part) => {
        said += String(part);
        const found = /^address (\S+)$/mu.exec(said)?.[1];
        if (found !== undefined) resolve(new URL(found));
      });
  });
  const early = exitCode.then((code) => {
    throw new Error(`the host ended with ${code}: ${said}`);
  });
  early.catch(() => undefined);
  const known = waitsForAddress ? await Promise.race([address, early]) : new URL('about:blank');
  let token: Promise<string> | null = null;

  async function post(
    path: string,
    headers: Readonly<Record<string, string>>,
    body: unknown,
  ): Promise<unknown> {
    const response = await fetch(new URL(path, known.origin), {
      method: 'POST',
      headers: { origin: known.origin, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  async function letIn(): Promise<string> {
    const answer = await post('/launch', {}, { code: known.hash.replace('#launch=', '') });
    // Checked by every use: a call without the right token is refused.
    return (answer as { token: string }).token;
  }

  return {
    child,
    exitCode,
    words: () => said,
    address: known,
    async call(name, input) {
      token ??= letIn();
      return post(`/desk/${name}`, { 'x-desk-token': await token }, input);
    },
  };
}
