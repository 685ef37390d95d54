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

/** `npm run naoshi`: what can be done with backups and journals without the app. */
export function naoshi(operands: readonly string[], folder: string): Promise<number> {
  return runCommand(operands, {
    language: terminalLanguage(process.env),
    say: (line) => process.stdout.write(`${line}\n`),
    complain: (line) => process.stderr.write(`${line}\n`),
    askPassphrase,
    passphrase: process.env.NAOSHI_BACKUP_PASSPHRASE,
    now,
    folder,
  });
}
