import { clearLine, cursorTo } from 'node:readline';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { runCommand } from './backup/run-command';
import { now } from './clock';
import { terminalLanguage } from './host/words';

async function askPassphrase(question: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: silent, terminal: true });
  const typed = await terminal.question('');
  terminal.close();
  process.stderr.write('\n');
  return typed === '' ? null : typed;
}

/** One line of the terminal that is written over; where there is none, nothing is told. */
function lineThatChanges(): { readonly tell: (line: string) => void; readonly clear: () => void } {
  const { stderr } = process;
  let told = '';
  const show = (line: string) => {
    if (!stderr.isTTY || line === told) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
    stderr.write(line);
    told = line;
  };
  return { tell: show, clear: () => show('') };
}

/** `npm run naoshi`: what can be done with backups and journals without the app. */
export function naoshi(operands: readonly string[], folder: string): Promise<number> {
  const { tell, clear } = lineThatChanges();
  const writeTo = (stream: NodeJS.WriteStream) => (line: string) => {
    clear();
    stream.write(`${line}\n`);
  };
  return runCommand(operands, {
    language: terminalLanguage(process.env),
    say: writeTo(process.stdout),
    complain: writeTo(process.stderr),
    tell,
    askPassphrase,
    passphrase: process.env.NAOSHI_BACKUP_PASSPHRASE,
    now,
    folder,
  });
}
