import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { v4 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { DeskEvent } from '../../../shared/cases/events';
import type { EventId } from '../../../shared/cases/ids';
import { aFolder, aJournal, aNote, answerOf, notesIn } from './journal-fixture';

const segment = (folder: string, number: number) => join(folder, `journal-00000${number}.ndjson`);
const small = { segmentBytes: 4000 };

/** A journal of a few finished segments; answers what stands in it. */
async function aLongJournal(folder: string, count = 60): Promise<readonly DeskEvent[]> {
  const journal = aJournal(folder, small);
  const notes = Array.from({ length: count }, (_, index) => aNote(`note ${index}`));
  for (const note of notes) await answerOf(journal.append([note]));
  await journal.close();
  return notes;
}

async function segmentsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();
}

describe('a journal of many segments', () => {
  it('goes on in a new segment once one has grown enough, in one chain', async () => {
    const folder = await aFolder();
    await aLongJournal(folder);
    const names = await segmentsIn(folder);
    expect(names.length).toBeGreaterThan(3);
    const [first, second] = await Promise.all(
      [1, 2].map((number) => readFile(segment(folder, number), 'utf8')),
    );
    const lastSum = /"sum":"([0-9a-f]{64})"\}\n$/u.exec(first ?? '')?.[1];
    expect(second?.slice(0, 200)).toContain(`"previous":"${lastSum}"`);
    expect(await notesIn(folder)).toEqual(Array.from({ length: 60 }, (_, index) => `note ${index}`));
  });

  it.each([['with its indexes'], ['with its indexes gone']])(
    'knows after a restart %s which events it has, and takes the others',
    async (how) => {
      const folder = await aFolder();
      const notes = await aLongJournal(folder);
      if (how.endsWith('gone')) await rm(join(folder, 'index'), { recursive: true });
      const journal = aJournal(folder, small);
      expect((await answerOf(journal.append([...notes]))).written).toEqual([]);
      expect((await answerOf(journal.state())).eventCount).toBe(60);
      const added = aNote('new');
      expect((await answerOf(journal.append([...notes, added]))).written).toEqual([added.id]);
    },
  );

  it('knows each event by its id alone, in whatever order ids and restarts come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(40), fc.boolean()), { minLength: 1, maxLength: 60 }),
        async (steps) => {
          const folder = await aFolder();
          const pool = Array.from({ length: 41 }, (_, index) => ({
            ...aNote(`note ${index}`),
            // A random id, as an import may bring it.
            id: (index % 2 === 0 ? v4() : aNote('x').id) as EventId,
          })) as DeskEvent[];
          const held = new Set<string>();
          let journal = aJournal(folder, { segmentBytes: 1500 });
          for (const [place, restarts] of steps) {
            const event = pool[place] ?? aNote('none');
            const { written } = await answerOf(journal.append([event]));
            expect(written).toEqual(held.has(event.id) ? [] : [event.id]);
            held.add(event.id);
            if (!restarts) continue;
            await journal.close();
            journal = aJournal(folder, { segmentBytes: 1500 });
          }
          expect((await answerOf(journal.state())).eventCount).toBe(held.size);
          await journal.close();
        },
      ),
      { numRuns: 12, seed: 3 },
    );
  });

  it('finds one changed character in an old segment behind the start, names its line and keeps it', async () => {
    const folder = await aFolder();
    await aLongJournal(folder);
    const hurt = (await readFile(segment(folder, 2), 'utf8')).replace('"note 15"', '"note 51"');
    await writeFile(segment(folder, 2), hurt);
    let changes = 0;
    const journal = aJournal(folder, { ...small, onChecked: () => (changes += 1) });
    await journal.verified();
    expect(await answerOf(journal.state())).toMatchObject({
      condition: 'damaged',
      damagedLine: 16,
      // The changed line itself, and the next one, which continues what stood there before.
      damageCount: 2,
      isFullyChecked: true,
    });
    expect(changes).toBe(1);
    expect(await readFile(segment(folder, 2), 'utf8')).toBe(hurt);
    expect((await answerOf(journal.append([aNote('on')]))).written).toHaveLength(1);
  });

  it('names the line from which an old segment is missing or cut short', async () => {
    const folder = await aFolder();
    await aLongJournal(folder);
    const lines = (await readFile(segment(folder, 1), 'utf8')).trimEnd().split('\n').length;
    const inSecond = (await readFile(segment(folder, 2), 'utf8')).trimEnd().split('\n').length;
    await rm(segment(folder, 2));
    const journal = aJournal(folder, small);
    expect(await answerOf(journal.state())).toMatchObject({
      condition: 'damaged',
      damagedLine: lines + 1,
      missingLines: inSecond,
      damageCount: 1,
    });
    await journal.close();
    await truncate(segment(folder, 1), 900);
    expect((await answerOf(aJournal(folder, small).state())).condition).toBe('damaged');
  });
});

describe('a journal that lost its end', () => {
  it('at the end of a line says how many acknowledged lines are gone, now and at every later start', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    const notes = ['one', 'two', 'three', 'four'].map(aNote);
    await answerOf(journal.append(notes));
    await journal.close();
    const lines = (await readFile(segment(folder, 1), 'utf8')).split('\n');
    await writeFile(segment(folder, 1), `${lines.slice(0, 2).join('\n')}\n`);
    const missing = { condition: 'damaged', damagedLine: 3, missingLines: 2, damageCount: 1 };
    const again = aJournal(folder);
    expect(await answerOf(again.state())).toMatchObject(missing);
    // The window's database still has them and hands them over again.
    expect((await answerOf(again.append(notes))).written).toHaveLength(2);
    await again.close();
    const later = aJournal(folder);
    expect(await answerOf(later.state())).toMatchObject({ ...missing, eventCount: 4 });
    await later.close();
    expect(await notesIn(folder)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('with all of its files says that everything is gone', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await answerOf(journal.append(['one', 'two'].map(aNote)));
    await journal.close();
    await rm(segment(folder, 1));
    expect(await answerOf(aJournal(folder).state())).toMatchObject({ condition: 'damaged', missingLines: 2 });
  });
});
