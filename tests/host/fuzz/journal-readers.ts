import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { openFileStore } from '../../../electron/journal/file-store';
import { openJournal } from '../../../electron/journal/journal';
import { encodeLine, noPrevious } from '../../../electron/journal/line';
import { reduceEditions } from '../../../shared/cases/editions/reduce-editions';
import type { DeskEvent } from '../../../shared/cases/events';
import { contentHashSchema } from '../../../shared/cases/ids';
import { reduce } from '../../../shared/cases/reduce';
import type { Random } from '../../../shared/cases/sample/random';
import { anEditionOf, editionPublished } from '../../builders/an-edition';
import { aPicture, intakes } from '../backup/backup-fixture';
import { aFolder, aNote, answerOf } from '../journal/journal-fixture';
import { mutate } from './mutate';
import { type Files, isTyped, type Reader } from './reader';

const options = { segmentBytes: 3000, log: { warn: () => undefined } };

async function filesUnder(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path)] as const)),
  );
}

/** What a start does with a journal, and the first writing after it. */
async function openAndGoOn(folder: string): Promise<readonly DeskEvent[]> {
  const note = aNote('what comes after');
  const journal = openJournal({ folder, ...options });
  try {
    const state = await journal.state();
    isTyped(state);
    isTyped(await journal.read({ fromLine: 1, limit: 2000 }));
    isTyped(await journal.lacks([note.id]));
    isTyped(await journal.extent());
    await journal.verified().catch((cause: unknown) => {
      if (state.ok) throw cause;
    });
    const written = await journal.append([note]);
    if (!isTyped(written)) throw new Error(`The journal takes nothing in: ${JSON.stringify(written)}`);
  } finally {
    await journal.close();
  }
  const again = openJournal({ folder, ...options });
  try {
    const lacking = await again.lacks([note.id]);
    if (!isTyped(lacking) || lacking.value.length > 0)
      throw new Error('What was written is not there again.');
    const page = await again.read({ fromLine: 1, limit: 2000 });
    return isTyped(page) ? page.value.events : [];
  } finally {
    await again.close();
  }
}

/** Each line changed in what it says and sealed anew, as a program with other ideas of an event would write it. */
function resealed(events: readonly DeskEvent[], random: Random): string {
  let previous = noPrevious;
  return events
    .map((event, index) => {
      const json = JSON.parse(JSON.stringify(event));
      const { text, sum } = encodeLine(index + 1, previous, random() < 0.4 ? mutate(json, random) : json);
      previous = sum;
      return `${text}\n`;
    })
    .join('');
}

export async function journalReaders(): Promise<readonly Reader[]> {
  const folder = join(await aFolder(), 'journal');
  const journal = openJournal({ folder, ...options });
  const events = [
    ...intakes(3),
    editionPublished(anEditionOf('kuno', '2027-04-01', {}, { version: 'of-the-shop' })),
  ];
  for (const event of events) await answerOf(journal.append([event]));
  const count = (await answerOf(journal.state())).eventCount;
  await journal.close();
  const files = await filesUnder(folder);
  const segments = Object.keys(files).filter((name) => name.endsWith('.ndjson'));
  const beside = Object.keys(files).filter((name) => !name.endsWith('.ndjson'));
  const picture = aPicture(3000);
  const photo = `photos/${picture.hash.slice(0, 2)}/${picture.hash}.jpg`;
  return [
    {
      name: 'segments of the journal',
      files,
      changed: segments,
      share: 4,
      read: async (path) => void (await openAndGoOn(path)),
    },
    {
      name: 'indexes and head of the journal',
      files,
      changed: beside,
      share: 3,
      async read(path) {
        const found = await openAndGoOn(path);
        // They only help: whatever stands in them, every event is there.
        if (found.length !== count + 1) throw new Error(`${found.length} events of ${count + 1}`);
      },
    },
    {
      name: 'events of another program’s making, editions of policies among them',
      files: { unused: new Uint8Array() },
      share: 4,
      async read(path, random) {
        await writeFile(join(path, 'journal-000001.ndjson'), resealed(events, random));
        const found = await openAndGoOn(path);
        reduceEditions(found);
        const subjects = new Set(found.map(({ subject }) => subject.id));
        for (const id of subjects) reduce(found.filter(({ subject }) => subject.id === id));
      },
    },
    {
      name: 'stored photos and labels',
      files: { [photo]: picture.bytes },
      async read(path) {
        const loaded = await openFileStore(path).load(picture.hash);
        if (!isTyped(loaded)) return;
        const hash = createHash('sha256').update(loaded.value).digest('hex');
        if (contentHashSchema.parse(hash) !== picture.hash)
          throw new Error('Given out though it has changed.');
      },
    },
  ];
}
