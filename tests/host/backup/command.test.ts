import { readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../electron/backup/run-command';
import type { DeskEvent } from '../../../shared/cases/events';
import type { EventId } from '../../../shared/cases/ids';
import type { Instant } from '../../../shared/time/plain-date';
import { aPhoto } from '../../builders/a-draft';
import { aFolder, aJournal, answerOf } from '../journal/journal-fixture';
import { aKeptShop, backUp, intakes } from './backup-fixture';

async function naoshi(operands: readonly string[], passphrase?: string) {
  const said: string[] = [];
  const told: string[] = [];
  const code = await runCommand(operands, {
    language: 'en',
    say: (line) => said.push(line),
    complain: (line) => said.push(line),
    tell: (line) => told.push(line),
    askPassphrase: async () => null,
    passphrase,
    now: () => '2026-11-22T03:04:05.000Z' as Instant, // a moment of its form
    folder: '/',
  });
  return { code, text: said.join('\n'), told };
}

/** The first case of them with a photo of its piece. */
function withPhoto(events: readonly DeskEvent[]): readonly DeskEvent[] {
  const opened = events.find((event) => event.type === 'case-opened');
  const bagNumber = opened?.data.pieces[0]?.bagNumber;
  if (opened === undefined || bagNumber === undefined) throw new Error('No case was opened.');
  const { at, station, by, subject } = opened;
  const data = { bagNumber, photo: aPhoto() };
  return [...events, { id: v7() as EventId, at, station, by, subject, type: 'photo-added', data }];
}

describe('npm run naoshi', () => {
  it('verify ends with 0 on a whole backup and on a journal folder, and counts what is in it', async () => {
    const shop = await aKeptShop(intakes(4));
    const { path } = await backUp(shop.journal);
    for (const file of [path, shop.folder]) {
      const { code, text, told } = await naoshi(['verify', file]);
      expect(told).toContain('reading: 100 %');
      expect(told.at(-1)).toBe('rebuilding every case: 100 %');
      expect(text).toContain('cases: 4\ncustomers: 4\nevents: 12\nphotos and labels: 1');
      expect(text).toContain('cases rebuilt: 4');
      expect(code).toBe(0);
    }
  });

  it('verify ends with 4 on a backup that is cut off and says how many lines are out of reach', async () => {
    const shop = await aKeptShop(intakes(4));
    const { path } = await backUp(shop.journal);
    await truncate(path, 2000);
    const { code, text } = await naoshi(['verify', path]);
    expect(code).toBe(4);
    expect(text).toContain('lines that cannot be reached: 12');
  });

  it('restore writes into a data folder what it lacks, after a dry run that writes nothing', async () => {
    const shop = await aKeptShop(intakes(3));
    const { path } = await backUp(shop.journal, 'sealed words');
    const to = join(await aFolder(), 'data');
    const dry = await naoshi(['restore', path, '--to', to, '--dry-run'], 'sealed words');
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.text).toContain('cases: 3');
    const state = async () => {
      const journal = aJournal(join(to, 'journal'));
      const { eventCount } = await answerOf(journal.state());
      await journal.close();
      return eventCount;
    };
    expect(await state()).toBe(0);
    expect((await naoshi(['restore', path, '--to', to], 'sealed words')).text).toContain('events: 9');
    expect((await naoshi(['restore', path, '--to', to], 'sealed words')).text).toContain('events: 0');
    expect(await state()).toBe(9);
    expect((await naoshi(['restore', path, '--to', to], 'other words')).code).toBe(1);
    expect((await naoshi(['restore', path, '--to', to])).text).toContain('its passphrase is needed');
  });

  it('export writes tables that other programs read, and the photos', async () => {
    const shop = await aKeptShop(withPhoto(intakes(5)));
    const to = await aFolder();
    const { code, text } = await naoshi(['export', shop.folder, '--to', to]);
    expect(code).toBe(0);
    const [name = ''] = await readdir(to);
    expect(text).toContain(name);
    const read = (file: string) => readFile(join(to, name, file), 'utf8');
    const table = async (file: string) =>
      Papa.parse<string[]>((await read(file)).replace('\uFEFF', '').trim()).data;
    expect(await table('cases.csv')).toHaveLength(6);
    expect(await table('customers.csv')).toHaveLength(6);
    expect(await table('events.csv')).toHaveLength(17);
    const [columns = [], ...photos] = await table('photos.csv');
    expect(photos).toHaveLength(1);
    const [cells = []] = photos;
    expect(JSON.parse(await read('photos.ndjson'))).toEqual(
      Object.fromEntries(columns.map((column, place) => [column, cells[place]])),
    );
    expect((await table('customers.csv'))[0]).toContain('kana');
    const events = (await read('events.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(events).toEqual(shop.events.map((event) => JSON.parse(JSON.stringify(event)) as unknown));
    expect(await readdir(join(to, name, 'photos'))).toEqual([`${shop.picture.hash}.jpg`]);
  });

  it.each([
    [[]],
    [['verify']],
    [['verify', 'a', 'b']],
    [['verify', 'a', '--to', 'b']],
    [['restore', 'a']],
    [['export', 'a', '--to', 'b', '--dry-run']],
    [['delete', 'a']],
  ])('%j is wrong use: 2, with the usage', async (operands) => {
    expect(await naoshi(operands)).toMatchObject({ code: 2, text: expect.stringContaining('Usage:') });
  });

  it('a file that is no backup ends with 1 and says so', async () => {
    expect(await naoshi(['verify', '/nowhere.tar'])).toMatchObject({
      code: 1,
      text: expect.stringContaining('no backup'),
    });
  });
});
