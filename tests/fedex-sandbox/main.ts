import { parseArgs } from 'node:util';
import * as z from 'zod';
import { mishapNames, mishapSchema } from './mishaps';
import { type FedexSandbox, startFedexSandbox } from './server';
import { sandboxAccount } from './services/service';
import { sandboxClient } from './tokens';

const usage = `Usage: npm run fedex:sandbox -- [options]

A stand-in for FedEx on this computer: it sells sample labels, cancels them and tracks them. Nothing leaves this machine.

  --port N               8790 unless told; 0 takes any that is free
  --token-seconds N      how long a token lives (3599)
  --next PATH=FAULT      what goes wrong at the next request to PATH, "*" for any; may be given again
  --always PATH=FAULT    what goes wrong at every request to PATH
  --help

Faults: ${mishapNames.join(', ')}.

While it runs, from this computer:
  curl -H 'content-type: application/json' -d '{"path":"/ship/v1/shipments","fault":"cut-off"}' ADDRESS/sandbox/next
  curl -H 'content-type: application/json' -d '{"trackingNumber":"...","state":"delivered"}' ADDRESS/sandbox/track
  curl -X POST ADDRESS/sandbox/expire-tokens
  curl -X POST ADDRESS/sandbox/calm         (nothing goes wrong any more)
  curl ADDRESS/sandbox/labels               (what was sold)
`;

function mishapOf(written: string, times: 1 | 'always') {
  const [path, fault] = written.split('=');
  const read = mishapSchema.safeParse({ path, fault, times });
  if (!read.success) throw new Error(`${written}: ${z.prettifyError(read.error)}`);
  return read.data;
}

function greeting({ address }: FedexSandbox): string {
  return `The stand-in for FedEx is at ${address}

  In Naoshi, Settings, FedEx:
    System           Another address
    Address          ${address}
    API key          ${sandboxClient.id}
    Secret key       ${sandboxClient.secret}
    Account number   ${sandboxAccount}

Its labels are samples. Ctrl+C ends it; --help lists what can be made to go wrong.
`;
}

async function run(): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions();
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
    return 2;
  }
  if (options === null) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    const sandbox = await startFedexSandbox({
      ...options,
      log: (line) => process.stdout.write(`${line}\n`),
    });
    process.stdout.write(greeting(sandbox));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
    return 0;
  } catch (cause) {
    process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
    return 1;
  }
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8790' },
      'token-seconds': { type: 'string', default: '3599' },
      next: { type: 'string', multiple: true, default: [] },
      always: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const port = Number(values.port);
  const tokenSeconds = Number(values['token-seconds']);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`No port: ${values.port}`);
  if (!(tokenSeconds > 0)) throw new Error(`No time: ${values['token-seconds']}`);
  const mishaps = [
    ...values.next.map((written) => mishapOf(written, 1)),
    ...values.always.map((written) => mishapOf(written, 'always')),
  ];
  return { port, tokenSeconds, mishaps };
}

process.exitCode = await run();
