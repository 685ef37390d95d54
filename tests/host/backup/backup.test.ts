import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PassphraseNeeded, WrongPassphrase } from '../../../electron/backup/container';
import type { OnProgress } from '../../../electron/backup/progress';
import { NoSource, readSource } from '../../../electron/backup/read-source';
import { verifyBackup } from '../../../electron/backup/verify-backup';
import { isWhole } from '../../../shared/keeping/survey';
import { aJournal, answerOf } from '../journal/journal-fixture';
import { aKeptShop, backUp, intakes } from './backup-fixture';

const run = promisify(execFile);
const quiet = () => undefined;
const count = 30;
const passphrase = 'さくら ring 42';

async function made(how: string) {
  const shop = await aKeptShop(intakes(count));
  const { path } = await backUp(shop.journal, how === 'sealed' ? passphrase : null);
  return { shop, path };
}

describe('a backup', () => {
  it.each(['plain', 'sealed'])(
    'made %s holds every event, case, customer and photo, and every case stands again',
    async (how) => {
      const verified = await verifyBackup((await made(how)).path, passphrase, quiet);
      expect(verified).toMatchObject({ isProved: true, rebuiltCases: count, why: '' });
      expect(verified.survey).toMatchObject({ events: count * 3, cases: count, customers: count, files: 1 });
      expect(isWhole(verified.survey)).toBe(true);
    },
  );

  it.each(['plain', 'sealed'])(
    'made %s that is too large for memory is proved by events laid apart on the disk, which are gone afterwards',
    async (how) => {
      const { path } = await made(how);
      const progress: OnProgress = ({ stage, total }) => {
        if (stage === 'rebuilding') expect(total).toBe(1);
      };
      const verified = await verifyBackup(path, passphrase, progress, dirname(path), 0);
      expect(verified).toEqual(await verifyBackup(path, passphrase, quiet));
      expect(await readdir(dirname(path))).toEqual(['naoshi-backup.tar']);
      await writeFile(path, 'cut off at its very beginning');
      await expect(verifyBackup(path, passphrase, quiet, dirname(path), 0)).rejects.toThrow(NoSource);
      expect(await readdir(dirname(path))).toEqual(['naoshi-backup.tar']);
    },
  );

  it('leaves nothing but itself in its folder', async () => {
    const { path } = await made('plain');
    expect(await readdir(dirname(path))).toEqual(['naoshi-backup.tar']);
  });

  it('is opened without this program, by tar and gunzip', async () => {
    const { shop, path } = await made('plain');
    const { stdout: names } = await run('tar', ['-tf', path]);
    expect(names).toContain(`photos/${shop.picture.hash.slice(0, 2)}/${shop.picture.hash}.jpg`);
    const { stdout } = await run('sh', ['-c', `tar -xOf ${path} --wildcards 'journal/*' | gunzip | wc -l`]);
    expect(Number(stdout)).toBe(count * 3);
  });

  it('that is sealed shows nothing of a customer, and opens by its passphrase alone', async () => {
    const { path: sealed } = await made('sealed');
    expect((await readFile(sealed)).includes('case-opened')).toBe(false);
    await expect(readSource(sealed, null, {}, quiet)).rejects.toThrow(PassphraseNeeded);
    await expect(readSource(sealed, 'さくら ring 43', {}, quiet)).rejects.toThrow(WrongPassphrase);
  });

  it('is nothing else: a file or folder that is no backup is refused as such', async () => {
    const { path } = await made('plain');
    const folder = dirname(path);
    await writeFile(join(folder, 'letter.txt'), 'Dear customer');
    await expect(readSource(join(folder, 'letter.txt'), null, {}, quiet)).rejects.toThrow(NoSource);
    await expect(readSource(join(folder, 'gone.tar'), null, {}, quiet)).rejects.toThrow(NoSource);
    await rm(join(folder, 'letter.txt'));
    await expect(readSource(folder, null, {}, quiet)).rejects.toThrow(NoSource);
  });

  it.each(['plain', 'sealed'])(
    '%s and cut off anywhere says how many lines cannot be reached',
    async (how) => {
      const { path } = await made(how);
      const whole = await readFile(path);
      const cut = join(dirname(path), 'cut.tar');
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 3000, max: whole.length - 2000 }), async (bytes) => {
          await writeFile(cut, whole.subarray(0, bytes));
          let seen = 0;
          const reading = await readSource(
            cut,
            passphrase,
            {
              onEvent: () => {
                seen += 1;
              },
            },
            quiet,
          ).catch((cause: unknown) => cause);
          // Too little to tell what it was: refused as no backup.
          if (reading instanceof NoSource) return;
          if (reading instanceof Error) throw reading;
          const { survey } = reading as Awaited<ReturnType<typeof readSource>>;
          expect(isWhole(survey)).toBe(false);
          expect(survey.faults.stoppedBy).not.toBe(null);
          expect(survey.faults.unreachableLines).toBe(count * 3 - survey.lines);
          expect(seen).toBe(survey.events);
        }),
        { numRuns: 12, seed: 5 },
      );
      await rm(cut);
    },
  );

  it.each(['plain', 'sealed'])('%s with one bit flipped is never called proved', async (how) => {
    const { path } = await made(how);
    const whole = await readFile(path);
    const hurt = join(dirname(path), 'hurt.tar');
    // The last kilobytes of a tar file are empty by its form.
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 4096), fc.nat(7), async (at, bit) => {
        const bytes = Buffer.from(whole);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await writeFile(hurt, bytes);
        const verified = await verifyBackup(hurt, passphrase, quiet).catch(() => null);
        // Padding between entries, and fields of tar that nothing here depends on, may differ without harm.
        if (verified?.isProved !== true) return;
        expect(verified.survey).toMatchObject({ events: count * 3, cases: count, files: 1 });
        expect(how).toBe('plain');
      }),
      { numRuns: 40, seed: 6 },
    );
    await rm(hurt);
  });

  it('of a journal that is damaged keeps the damage as it is and says where', async () => {
    const hurt = await aKeptShop(intakes(6));
    await hurt.journal.close();
    const path = join(hurt.folder, 'journal-000001.ndjson');
    await writeFile(path, (await readFile(path, 'utf8')).replace('受付メモ 3', '受付メモ 8'));
    const again = aJournal(hurt.folder);
    const { verified } = await backUp(again);
    expect(verified.isProved).toBe(true);
    expect(verified.survey.faults.damagedLine).toBe(9);
    expect((await answerOf(again.state())).damagedLine).toBe(9);
  });
});
