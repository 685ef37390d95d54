import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { addEntry, writeContainer } from '../../../electron/backup/container';
import { runJob } from '../../../electron/backup/jobs';
import { aFolder, aJournal, aNote, answerOf, notesIn } from '../journal/journal-fixture';
import { aKeptShop, aPicture, intakes } from './backup-fixture';
import { aKeepingDesk } from './keeping-desk';

const run = promisify(execFile);

/** Null where this machine does not allow mounting. */
async function aSmallDisk(megabytes: number): Promise<string | null> {
  const disk = join(await aFolder(), 'disk');
  await mkdir(disk);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk]);
    return disk;
  } catch {
    return null;
  }
}

async function unmount(disk: string): Promise<void> {
  await run('umount', ['-l', disk]);
  await rm(disk, { recursive: true, force: true });
}

describe('a full disk', () => {
  it('while backing up leaves no half backup, says so, and loses no line of the journal', async ({
    skip,
  }) => {
    const disk = await aSmallDisk(2);
    if (disk === null) return skip('this machine does not allow mounting a small disk');
    try {
      const desk = await aKeepingDesk();
      await answerOf(desk.journal.append([aNote('kept')]));
      for (let count = 0; count < 5; count += 1) {
        const picture = aPicture(600_000);
        await answerOf(desk.journal.files.store(picture.hash, picture.bytes, 'jpg'));
      }
      await answerOf(desk.keeping.calls.configureKeeping({ secondCopy: null, backupFolder: disk }));
      await desk.keeping.tend();
      await desk.keeping.idle();
      const { backups } = await answerOf(desk.keeping.calls.readKeeping({}));
      expect(backups).toMatchObject({ lastFault: { kind: 'place-full' }, files: [] });
      expect((await readdir(disk)).filter((name) => name.includes('.tar'))).toEqual([]);
      expect(await notesIn(join(desk.folder, 'journal'))).toEqual(['kept']);
    } finally {
      await unmount(disk);
    }
  });

  it('that is met in the middle of a photo ends the backup, and nothing beside it fails', async ({
    skip,
  }) => {
    if (!existsSync('/dev/full')) return skip('this machine has no file that is always full');
    for (const bytes of [100, 10_000, 100_000]) {
      const written = writeContainer('/dev/full', null, async (pack) => {
        for (let count = 0; count < 6; count += 1)
          await addEntry(pack, `photos/${count}`, Buffer.alloc(bytes));
      });
      await expect(written).rejects.toMatchObject({ code: 'ENOSPC' });
    }
  });

  it('while exporting is said, and leaves nothing that could be taken for the whole', async ({ skip }) => {
    const disk = await aSmallDisk(1);
    if (disk === null) return skip('this machine does not allow mounting a small disk');
    try {
      const shop = await aKeptShop(intakes(150));
      const ports = { onProgress: () => undefined, lacks: async () => [], append: async () => 0 };
      const order = { kind: 'export', path: shop.folder, passphrase: null } as const;
      expect(await runJob({ ...order, target: join(disk, 'export') }, ports)).toMatchObject({
        kind: 'refused',
        error: { kind: 'place-full' },
      });
      expect(await readdir(disk)).toEqual([]);
    } finally {
      await unmount(disk);
    }
  });

  it('is not exported to where there is no room for the tables', async ({ skip }) => {
    const disk = await aSmallDisk(1);
    if (disk === null) return skip('this machine does not allow mounting a small disk');
    try {
      const desk = await aKeepingDesk();
      const exportAll = () => desk.keeping.calls.exportAll({ folder: disk });
      const quarterMegabyte = () => Array.from({ length: 20 }, () => aNote('字'.repeat(4000)));
      await answerOf(desk.journal.append(quarterMegabyte()));
      expect(await desk.outcomeOf(exportAll())).toMatchObject({ kind: 'exported', events: 20 });
      await answerOf(desk.journal.append(quarterMegabyte()));
      expect(await exportAll()).toMatchObject({ error: { kind: 'place-full' } });
    } finally {
      await unmount(disk);
    }
  });

  it('is never filled to the brim by the journal: the reserve stays free for the window’s database', async ({
    skip,
  }) => {
    const disk = await aSmallDisk(4);
    if (disk === null) return skip('this machine does not allow mounting a small disk');
    try {
      const journal = aJournal(disk, { reserveBytes: 2_000_000 });
      await answerOf(journal.append([aNote('before')]));
      await writeFile(join(disk, 'somebody-else'), Buffer.alloc(2_500_000));
      expect(await journal.append([aNote('after')])).toMatchObject({ error: { kind: 'disk-full' } });
      const picture = aPicture();
      expect(await journal.files.store(picture.hash, picture.bytes, 'jpg')).toMatchObject({
        error: { kind: 'disk-full' },
      });
      await rm(join(disk, 'somebody-else'));
      await answerOf(journal.append([aNote('after')]));
      await journal.close();
      expect(await notesIn(disk)).toEqual(['before', 'after']);
    } finally {
      await unmount(disk);
    }
  });
});

describe('a journal folder that may only be read', () => {
  it('is read to its last line, and refuses new ones in words', async ({ skip }) => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await answerOf(journal.append(['one', 'two'].map(aNote)));
    await journal.close();
    await chmod(folder, 0o500);
    const mounted = await run('mount', ['--bind', folder, folder])
      .then(() => run('mount', ['-o', 'remount,bind,ro', folder]))
      .then(() => true)
      .catch(() => false);
    if (!mounted) return skip('this machine does not allow a read-only mount');
    try {
      const again = aJournal(folder);
      expect(await again.append([aNote('three')])).toMatchObject({ error: { kind: 'journal-not-written' } });
      expect(await answerOf(again.state())).toMatchObject({ condition: 'sound', eventCount: 2 });
      await again.close();
      expect(await notesIn(folder)).toEqual(['one', 'two']);
    } finally {
      await run('umount', ['-l', folder]);
      await chmod(folder, 0o700);
    }
  });
});
