import { parseArgs } from 'node:util';
import { deskPort } from './desk-server';

export type BrowserHostOptions = {
  readonly dataFolder: string | undefined;
  readonly port: number;
  readonly opensWindow: boolean;
};

export const usage = `Usage: browser-host [--data-folder FOLDER] [--port N] [--no-open]

Runs the desk on 127.0.0.1 and shows it in an installed Chrome, Chromium or Edge.
  --data-folder FOLDER  where the shop's files are (else NAOSHI_HOME, else the system's place for them)
  --port N              only for tests: the browser keeps its cases by port (${deskPort}); 0 takes any free one
  --no-open             opens no window, only prints the address
NAOSHI_BROWSER names the browser to use.`;

/** Options of the command line, or null where they cannot be read. */
export function readOptions(argumentsGiven: readonly string[]): BrowserHostOptions | null {
  try {
    const { values } = parseArgs({
      args: [...argumentsGiven],
      options: {
        'data-folder': { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
      },
    });
    const port = values.port === undefined ? deskPort : Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) return null;
    return { dataFolder: values['data-folder'], port, opensWindow: values['no-open'] !== true };
  } catch {
    return null;
  }
}
