import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFolder, aJournal, aNote, notesIn } from './journal-fixture';

const segment = (folder: string, number = 1) => join(folder, `journal-00000${number}.ndjson`);

async function value<T>(reply: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const answer = await reply;
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

describe('what was called saved', () => {
  it('is read back in the order it was written, over pages and over restarts', async () => {
    const folder = await aFolder();
    const texts = Array.from({ length: 1203 }, (_, index) => `note ${index} 指輪のサイズ直し`);
    for (let at = 0; at < texts.length; at += 401) {
      const journal = aJournal(folder);
      await value(journal.append(texts.slice(at, at + 401).map(aNote)));
      await journal.close();
    }
    expect(await notesIn(folder)).toEqual(texts);
  });

  it('holds any text a person can type', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    const texts = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), {
      numRuns: 300,
      seed: 7,
    });
    await value(journal.append(texts.map(aNote)));
    expect(await notesIn(folder)).toEqual(texts);
  });

  it('is written once when the same events are sent twice, in one call or after a restart', async () => {
    const folder = await aFolder();
    const events = [aNote('a'), aNote('b')];
    const first = aJournal(folder);
    expect((await value(first.append([...events, ...events]))).written).toHaveLength(2);
    expect((await value(first.append(events))).written).toHaveLength(0);
    await first.close();
    const second = aJournal(folder);
    expect((await value(second.append([...events, aNote('c')]))).written).toHaveLength(1);
    await second.close();
    expect(await notesIn(folder)).toEqual(['a', 'b', 'c']);
  });

  it('keeps every event when a hundred saves arrive at once', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => value(journal.append([aNote(String(index))]))),
    );
    await journal.close();
    expect(new Set(await notesIn(folder)).size).toBe(100);
    expect((await value(aJournal(folder).state())).condition).toBe('sound');
  });
});

describe('a journal that was hurt', () => {
  it('with a torn last line is cut back to the last whole one, says so, and goes on', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await value(journal.append([aNote('whole')]));
    await journal.close();
    await appendFile(segment(folder), '{"format":1,"line":2,"previous":"');
    const again = aJournal(folder);
    expect((await value(again.state())).condition).toBe('tail-cut');
    await value(again.append([aNote('next')]));
    await again.close();
    expect(await notesIn(folder)).toEqual(['whole', 'next']);
    expect((await value(aJournal(folder).state())).condition).toBe('sound');
  });

  it('by one changed character names the line, keeps it as it is, and writes on into a new segment', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await value(journal.append(['one', 'two', 'three'].map(aNote)));
    await journal.close();
    const hurt = (await readFile(segment(folder), 'utf8')).replace('"two"', '"twe"');
    await writeFile(segment(folder), hurt);
    const again = aJournal(folder);
    const state = await value(again.state());
    expect(state).toMatchObject({ condition: 'damaged', damagedLine: 2 });
    await value(again.append([aNote('four')]));
    await again.close();
    expect(await readFile(segment(folder), 'utf8')).toBe(hurt);
    expect(await notesIn(folder)).toEqual(['one', 'three', 'four']);
    expect((await value(aJournal(folder).state())).damagedLine).toBe(2);
  });

  it('by a line taken out is seen as damaged at that place', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await value(journal.append(['one', 'two', 'three'].map(aNote)));
    await journal.close();
    const lines = (await readFile(segment(folder), 'utf8')).split('\n');
    await writeFile(segment(folder), [lines[0], lines[2], ''].join('\n'));
    expect(await value(aJournal(folder).state())).toMatchObject({ condition: 'damaged', damagedLine: 2 });
  });

  it('shows any single flipped bit before the last newline', async () => {
    const folder = await aFolder();
    const journal = aJournal(folder);
    await value(journal.append(['one', 'two'].map(aNote)));
    await journal.close();
    const sound = await readFile(segment(folder));
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 2), fc.nat(7), async (at, bit) => {
        const hurt = Buffer.from(sound);
        hurt[at] = (hurt[at] ?? 0) ^ (1 << bit);
        await writeFile(segment(folder), hurt);
        const opened = aJournal(folder);
        expect((await value(opened.state())).condition).toBe('damaged');
        await opened.close();
        await rm(segment(folder, 2), { force: true });
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('that cannot be written at all refuses in words, and takes the same events once it can', async () => {
    const folder = join(await aFolder(), 'journal');
    await writeFile(folder, 'a file stands where the folder should be');
    const journal = aJournal(folder);
    const event = aNote('kept by its writer');
    expect(await journal.append([event])).toMatchObject({
      ok: false,
      error: { kind: 'journal-not-written' },
    });
    await rm(folder);
    await mkdir(folder);
    await value(journal.append([event]));
    await journal.close();
    expect(await notesIn(folder)).toEqual(['kept by its writer']);
  });
});
