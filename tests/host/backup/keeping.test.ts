import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/time/plain-date';
import { aFolder, aJournal, aNote, answerOf, notesIn } from '../journal/journal-fixture';
import { aPicture, intakes } from './backup-fixture';
import { aKeepingDesk } from './keeping-desk';

const source = (name: string) => ({ source: { kind: 'backup' as const, name }, passphrase: null });
const from = (path: string, passphrase: string | null = null) => ({
  source: { kind: 'path' as const, path },
  passphrase,
});

async function backUp(desk: Awaited<ReturnType<typeof aKeepingDesk>>): Promise<string> {
  const outcome = await desk.outcomeOf(desk.keeping.calls.startBackup({}));
  if (outcome.kind !== 'backed-up') throw new Error(JSON.stringify(outcome));
  return outcome.file.name;
}

describe('bringing back', () => {
  it('on another computer gives every event and photo of the backup, and twice is the same as once', async () => {
    const here = await aKeepingDesk();
    await answerOf(here.journal.append([...intakes(20)]));
    const picture = aPicture();
    await here.journal.files.store(picture.hash, picture.bytes, 'jpg');
    const path = join(here.folder, 'backups', await backUp(here));

    const there = await aKeepingDesk();
    const seen = await there.outcomeOf(there.keeping.calls.lookThrough(from(path)));
    expect(seen).toMatchObject({
      kind: 'looked-through',
      survey: { cases: 20, fresh: { events: 60, cases: 20, customers: 20, files: 1 } },
    });
    expect((await answerOf(there.journal.state())).eventCount).toBe(0);

    const first = await there.outcomeOf(there.keeping.calls.restoreFrom(from(path)));
    expect(first).toMatchObject({ kind: 'restored', writtenEvents: 60, writtenFiles: 1 });
    const second = await there.outcomeOf(there.keeping.calls.restoreFrom(from(path)));
    expect(second).toMatchObject({ kind: 'restored', writtenEvents: 0, writtenFiles: 0 });
    expect(await notesIn(join(there.folder, 'journal'))).toEqual(await notesIn(join(here.folder, 'journal')));
    const photo = await there.journal.files.load(picture.hash);
    expect(photo.ok && Buffer.from(photo.value).equals(picture.bytes)).toBe(true);
  });

  it('from a backup and from the journal that went on after it leaves out nothing and doubles nothing', async () => {
    const here = await aKeepingDesk();
    const early = intakes(5);
    const late = intakes(4, 6);
    await answerOf(here.journal.append([...early]));
    const path = join(here.folder, 'backups', await backUp(here));
    await answerOf(here.journal.append([...late]));
    const there = await aKeepingDesk();
    await there.outcomeOf(there.keeping.calls.restoreFrom(from(path)));
    const tail = await there.outcomeOf(there.keeping.calls.restoreFrom(from(join(here.folder, 'journal'))));
    expect(tail).toMatchObject({ writtenEvents: late.length });
    expect((await answerOf(there.journal.state())).eventCount).toBe(early.length + late.length);
  });

  it('heals a journal that lost lines, and a photo that changed on disk', async () => {
    const here = await aKeepingDesk();
    await answerOf(here.journal.append(['one', 'two', 'three'].map(aNote)));
    const picture = aPicture();
    await here.journal.files.store(picture.hash, picture.bytes, 'jpg');
    const name = await backUp(here);
    await here.journal.close();
    const segment = join(here.folder, 'journal', 'journal-000001.ndjson');
    await writeFile(segment, `${(await readFile(segment, 'utf8')).split('\n')[0]}\n`);
    const photo = join(here.folder, 'journal', 'photos', picture.hash.slice(0, 2), `${picture.hash}.jpg`);
    await writeFile(photo, 'not this');
    const again = await aKeepingDesk({ folder: here.folder });
    expect(await answerOf(again.journal.state())).toMatchObject({ damagedLine: 2, missingLines: 2 });
    const healed = await again.outcomeOf(again.keeping.calls.restoreFrom(source(name)));
    expect(healed).toMatchObject({ writtenEvents: 2, writtenFiles: 1 });
    expect(await notesIn(join(here.folder, 'journal'))).toEqual(['one', 'two', 'three']);
    expect((await readFile(photo)).equals(picture.bytes)).toBe(true);
  });

  it('of a name that leads out of the folder of backups is refused', async () => {
    const desk = await aKeepingDesk();
    expect(await desk.keeping.calls.restoreFrom(source('../journal'))).toMatchObject({ ok: false });
    expect(await desk.keeping.calls.lookThrough(from('relative/path'))).toMatchObject({ ok: false });
  });
});

describe('backups by themselves', () => {
  it('are made once a day when there is something to keep, and the eighth day lets the first go', async () => {
    const desk = await aKeepingDesk();
    await desk.keeping.tend();
    await desk.keeping.idle();
    expect((await answerOf(desk.keeping.calls.readKeeping({}))).backups.files).toEqual([]);
    await answerOf(desk.journal.append([aNote('something')]));
    // 1 to 9 December 2026; 6 December is a Sunday.
    for (let day = 1; day <= 9; day += 1) {
      for (const hour of ['09', '18']) {
        desk.clock.at = `2026-12-0${day}T${hour}:00:00.000Z` as Instant; // a moment of its form
        await desk.keeping.tend();
        await desk.keeping.idle();
      }
    }
    const { files } = (await answerOf(desk.keeping.calls.readKeeping({}))).backups;
    expect(files.map(({ madeAt }) => madeAt.slice(8, 10))).toEqual([
      '09',
      '08',
      '07',
      '06',
      '05',
      '04',
      '03',
    ]);
  });

  it('are sealed once there is a passphrase, which is on no disk and in no log', async () => {
    const desk = await aKeepingDesk();
    await answerOf(desk.journal.append([...intakes(2)]));
    const secret = 'ひみつの合言葉 1234';
    const kept = await desk.keeping.calls.sealBackups({ passphrase: secret, keep: true });
    expect(kept).toMatchObject({ ok: false, error: { kind: 'passphrase-not-kept' } });
    await answerOf(desk.keeping.calls.sealBackups({ passphrase: secret, keep: false }));
    const name = await backUp(desk);
    expect(name).toMatch(/\.tar\.age$/u);
    for (const file of ['keeping.json', join('backups', name)])
      expect((await readFile(join(desk.folder, file))).includes(secret)).toBe(false);
    expect(desk.logged()).not.toContain(secret);
    const there = await aKeepingDesk();
    const path = join(desk.folder, 'backups', name);
    expect(await there.outcomeOf(there.keeping.calls.restoreFrom(from(path)))).toMatchObject({
      error: { kind: 'passphrase-needed' },
    });
    expect(await there.outcomeOf(there.keeping.calls.restoreFrom(from(path, 'another')))).toMatchObject({
      error: { kind: 'passphrase-wrong' },
    });
    expect(await there.outcomeOf(there.keeping.calls.restoreFrom(from(path, secret)))).toMatchObject({
      writtenEvents: 6,
    });
    // After a restart the passphrase is asked for; an unsealed backup is never made instead.
    const later = await aKeepingDesk({ folder: desk.folder });
    expect(await later.keeping.calls.startBackup({})).toMatchObject({ error: { kind: 'passphrase-needed' } });
    expect((await answerOf(later.keeping.calls.readKeeping({}))).backups).toMatchObject({
      passphrase: 'needed',
      lastFault: { kind: 'passphrase-needed' },
    });
  });

  it('to a disk that is unplugged say so and go nowhere else', async () => {
    const disk = await aFolder();
    const place = join(disk, 'usb');
    await mkdir(place);
    const desk = await aKeepingDesk();
    await answerOf(desk.journal.append([aNote('kept')]));
    await answerOf(desk.keeping.calls.configureKeeping({ secondCopy: null, backupFolder: place }));
    await desk.keeping.tend();
    await desk.keeping.idle();
    await rename(place, `${place}-gone`);
    await mkdir(place);
    expect(await desk.keeping.calls.startBackup({})).toMatchObject({ error: { kind: 'place-missing' } });
    expect(await readdir(place)).toEqual([]);
    expect((await answerOf(desk.keeping.calls.readKeeping({}))).backups).toMatchObject({
      isThere: false,
      lastFault: { kind: 'place-missing' },
    });
  });
});

describe('the second copy', () => {
  it('has every line and photo, is read like a journal, and catches up after its disk was away', async () => {
    const place = join(await aFolder(), 'usb');
    await mkdir(place);
    const desk = await aKeepingDesk();
    await answerOf(desk.journal.append(['one', 'two'].map(aNote)));
    await answerOf(desk.keeping.calls.configureKeeping({ secondCopy: place, backupFolder: null }));
    await desk.keeping.secondCopy.follow();
    expect(desk.keeping.secondCopy.state()).toMatchObject({ standing: 'in-step', behindSince: null });

    await rename(place, `${place}-gone`);
    await mkdir(place);
    await answerOf(desk.journal.append([aNote('three')]));
    const picture = aPicture();
    await desk.journal.files.store(picture.hash, picture.bytes, 'jpg');
    await desk.keeping.secondCopy.follow();
    expect(desk.keeping.secondCopy.state()).toMatchObject({
      standing: 'missing',
      behindSince: '2026-11-22T03:04:05.000Z',
    });
    expect(await readdir(place)).toEqual([]);

    await rm(place, { recursive: true });
    await rename(`${place}-gone`, place);
    await desk.keeping.secondCopy.follow();
    expect(desk.keeping.secondCopy.state()).toMatchObject({ standing: 'in-step' });
    expect(await notesIn(join(place, 'naoshi-journal'))).toEqual(['one', 'two', 'three']);
    const files = await aJournal(join(place, 'naoshi-journal')).files.findStored([picture.hash]);
    expect(files).toEqual([picture.hash]);
  });

  it('that holds more than the journal is left as it is, and gives back what the journal lost', async () => {
    const place = join(await aFolder(), 'usb');
    await mkdir(place);
    const desk = await aKeepingDesk();
    await answerOf(desk.journal.append(['one', 'two', 'three'].map(aNote)));
    await answerOf(desk.keeping.calls.configureKeeping({ secondCopy: place, backupFolder: null }));
    await desk.keeping.secondCopy.follow();
    await desk.journal.close();
    const copy = join(place, 'naoshi-journal', 'journal-000001.ndjson');
    const whole = await readFile(copy, 'utf8');
    await writeFile(join(desk.folder, 'journal', 'journal-000001.ndjson'), `${whole.split('\n')[0]}\n`);
    const again = await aKeepingDesk({ folder: desk.folder });
    await again.keeping.secondCopy.follow();
    expect(again.keeping.secondCopy.state()).toMatchObject({ standing: 'differs' });
    expect(await readFile(copy, 'utf8')).toBe(whole);
    const healed = await again.outcomeOf(
      again.keeping.calls.restoreFrom(from(join(place, 'naoshi-journal'))),
    );
    expect(healed).toMatchObject({ writtenEvents: 2 });
  });

  it.each(['relative', '/nowhere/at/all'])('to %s is refused as no folder', async (folder) => {
    const desk = await aKeepingDesk();
    expect(
      await desk.keeping.calls.configureKeeping({ secondCopy: folder, backupFolder: null }),
    ).toMatchObject({ ok: false, error: { kind: 'place-not-usable', path: ['secondCopy'] } });
  });
});
