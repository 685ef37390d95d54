import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../shared/time/plain-date';
import { aFolder, answerOf } from '../journal/journal-fixture';
import { intakes } from './backup-fixture';
import { aKeepingDesk } from './keeping-desk';

describe('a backup before an upgrade', () => {
  it('is named as such, stands in for no daily one, and goes by its own rule', async () => {
    const desk = await aKeepingDesk();
    await answerOf(desk.journal.append([...intakes(2)]));
    for (const day of ['20', '21', '22', '23']) {
      desk.clock.at = `2026-11-${day}T03:04:05.000Z` as Instant; // a moment of its form
      const made = await desk.outcomeOf(desk.keeping.calls.startBackup({ before: 'upgrade' }));
      expect(made).toMatchObject({ kind: 'backed-up', file: { before: 'upgrade' }, survey: { cases: 2 } });
    }
    desk.clock.at = '2026-11-23T05:00:00.000Z' as Instant; // the same
    await desk.keeping.tend();
    await desk.keeping.idle();
    const { backups } = await answerOf(desk.keeping.calls.readKeeping({}));
    expect(backups.files.map(({ name, before }) => [name, before])).toEqual([
      ['naoshi-20261123T050000Z.tar', null],
      ['naoshi-20261123T030405Z-before-upgrade.tar', 'upgrade'],
      ['naoshi-20261122T030405Z-before-upgrade.tar', 'upgrade'],
      ['naoshi-20261121T030405Z-before-upgrade.tar', 'upgrade'],
    ]);
    const seen = await desk.outcomeOf(
      desk.keeping.calls.lookThrough({
        source: { kind: 'backup', name: 'naoshi-20261121T030405Z-before-upgrade.tar' },
        passphrase: null,
      }),
    );
    expect(seen).toMatchObject({ kind: 'looked-through', survey: { cases: 2 } });
  });
});

describe('a choice of places that cannot be read any more', () => {
  it('keeps nobody from opening the desk, is set aside and said, and no backup is made until there is another', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'keeping.json'), '{"secondCopy":null,"backupFolder":nu');
    const desk = await aKeepingDesk({ folder });
    await answerOf(desk.journal.append([...intakes(1)]));
    const { calls } = desk.keeping;
    const forgotten = { kind: 'places-forgotten' };
    expect((await answerOf(calls.readKeeping({}))).backups.lastFault).toEqual(forgotten);
    expect(await calls.startBackup({})).toEqual({ ok: false, error: forgotten });
    await desk.keeping.tend();
    expect((await answerOf(calls.readKeeping({}))).backups.files).toEqual([]);
    expect(await readdir(folder)).toContain('keeping.json.damaged');
    await answerOf(calls.configureKeeping({ secondCopy: null, backupFolder: null }));
    await desk.keeping.tend();
    await desk.keeping.idle();
    expect((await answerOf(calls.readKeeping({}))).backups).toMatchObject({ lastFault: null });
    expect((await answerOf(calls.readKeeping({}))).backups.files).toHaveLength(1);
  });
});
