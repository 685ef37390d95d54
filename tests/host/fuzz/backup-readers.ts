import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markedId, markPlace } from '../../../electron/backup/chosen-place';
import { portsOf } from '../../../electron/backup/job-board';
import { type JobOrder, runJob } from '../../../electron/backup/jobs';
import { openKeepingFile } from '../../../electron/backup/keeping-file';
import { runCommand } from '../../../electron/backup/run-command';
import { openJournal } from '../../../electron/journal/journal';
import type { Instant } from '../../../shared/time/plain-date';
import { aKeptShop, backUp, intakes } from '../backup/backup-fixture';
import { isTyped, type Reader } from './reader';

const passphrase = 'さくら ring 42';
const json = (value: unknown) => Buffer.from(JSON.stringify(value));

/** Looked through, brought back into an empty journal, and verified as the command line does. */
async function readBackup(folder: string, words: string | null): Promise<void> {
  const path = join(folder, 'backup.tar');
  const journalFolder = join(folder, 'journal');
  const journal = openJournal({ folder: journalFolder, log: { warn: () => undefined } });
  try {
    for (const kind of ['look-through', 'restore'] as const) {
      const order: JobOrder = { kind, path, passphrase: words, journalFolder };
      const outcome = await runJob(
        order,
        portsOf(journal, () => undefined),
      );
      if (outcome.kind === 'refused') isTyped({ ok: false, error: outcome.error });
    }
  } finally {
    await journal.close();
  }
  const code = await runCommand(['verify', path], {
    language: 'en',
    say: () => undefined,
    complain: () => undefined,
    tell: () => undefined,
    askPassphrase: async () => words,
    passphrase: undefined,
    now: () => '2026-11-22T03:04:05.000Z' as Instant, // a moment of its form
    folder,
  });
  if (![0, 1, 4].includes(code)) throw new Error(`verify ended with ${code}`);
}

export async function backupReaders(): Promise<readonly Reader[]> {
  const shop = await aKeptShop(intakes(2));
  const plain = await readFile((await backUp(shop.journal)).path);
  const sealed = await readFile((await backUp(shop.journal, passphrase)).path);
  const id = '0193b1de-0000-4000-8000-000000000001';
  const chosen = { secondCopy: { folder: '/media/second', id }, backupFolder: null, isSealed: true };
  return [
    {
      name: 'backups',
      files: { 'backup.tar': plain },
      share: 2,
      read: (folder) => readBackup(folder, null),
    },
    {
      name: 'sealed backups',
      files: { 'backup.tar': sealed },
      read: (folder) => readBackup(folder, passphrase),
    },
    {
      name: 'the choice of places',
      files: { 'keeping.json': json(chosen) },
      async read(folder) {
        const file = await openKeepingFile(join(folder, 'keeping.json'));
        await file.write(file.read());
      },
    },
    {
      name: 'the marker of a place',
      files: { 'naoshi-place.json': json({ program: 'naoshi', id }) },
      async read(folder) {
        await markedId(folder);
        isTyped(await markPlace(folder, () => id));
      },
    },
  ];
}
