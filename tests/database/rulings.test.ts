import { describe, expect, test } from 'vitest';
import { readCase, readCaseStanding } from '../../renderer/db/cases';
import { rulingsOn, searchRulings } from '../../renderer/db/rulings';
import { aWindow } from './open-ledger';
import { aRuling, recorded } from './rulings-kept';
import { saved } from './saving';

const minute = (count: number) => `2026-11-22T03:0${count}:00.000Z`;
const answers = (rulings: readonly { readonly answer: string }[]) => rulings.map(({ answer }) => answer);

describe('earlier rulings on a question', () => {
  test('come newest first, none of another question among them, and no more than asked for', async () => {
    const db = aWindow();
    await recorded(db, aRuling({ answer: 'first' }), minute(1));
    await recorded(db, aRuling({ answer: 'second' }), minute(2));
    await recorded(db, aRuling({ answer: 'third' }), minute(3));
    await recorded(
      db,
      aRuling({ answer: 'of another', key: 'ciwaka|cancel|silent', service: 'cancel' }),
      minute(4),
    );
    expect(answers(await rulingsOn(db, ['ciwaka|refund|silent'], 10))).toEqual(['third', 'second', 'first']);
    expect(answers(await rulingsOn(db, ['ciwaka|refund|silent'], 2))).toEqual(['third', 'second']);
    expect(await rulingsOn(db, ['kuno|refund|silent'], 10)).toEqual([]);
  });

  test('are found by each of the grounds they were filed under, and each ruling once', async () => {
    const db = aWindow();
    const [reason, maker] = ['aujour|clean|silent|reason=faulty', 'aujour|clean|silent|maker=other'];
    await recorded(db, aRuling({ answer: 'on both', key: reason, otherKeys: [maker] }), minute(1));
    await recorded(db, aRuling({ answer: 'on the maker', key: maker }), minute(2));
    expect(answers(await rulingsOn(db, [reason], 10))).toEqual(['on both']);
    expect(answers(await rulingsOn(db, [maker], 10))).toEqual(['on the maker', 'on both']);
    expect(answers(await rulingsOn(db, [reason, maker], 10))).toEqual(['on the maker', 'on both']);
    expect(answers(await rulingsOn(db, [reason, maker], 1))).toEqual(['on the maker']);
  });
});

describe('a search among rulings', () => {
  test('finds every word, in any part of a ruling and in any order', async () => {
    const db = aWindow();
    await recorded(db, aRuling({ answer: 'Store credit', why: '石が緩んでいたため' }), minute(1));
    await recorded(
      db,
      aRuling({ answer: 'Store visit', decidedBy: { staffId: null, name: 'もり ゆみ' } }),
      minute(2),
    );
    const found = async (text: string) => answers(await searchRulings(db, text, 10));
    expect(await found('')).toEqual(['Store visit', 'Store credit']);
    expect(await found('store')).toEqual(['Store visit', 'Store credit']);
    expect(await found('credit stor')).toEqual(['Store credit']);
    expect(await found('緩ん')).toEqual(['Store credit']);
    expect(await found('もり')).toEqual(['Store visit']);
    expect(await found('返金')).toEqual(['Store visit', 'Store credit']);
    expect(await found('ciwaka visit')).toEqual(['Store visit']);
    expect(await found('diamond')).toEqual([]);
  });
});

describe('a ruling taken from a case', () => {
  test('stands in what happened to the case, which is owed to the journal with it', async () => {
    const db = aWindow();
    const { caseId, number } = await saved(db);
    const before = await readCaseStanding(db, caseId);
    const bagNumber = (await readCase(db, caseId))?.pieces[0]?.bagNumber;
    await recorded(db, aRuling({ takenFrom: { number, bagNumber } }), minute(5), caseId);
    expect((await readCase(db, caseId))?.timeline.at(-1)?.type).toBe('ruling-recorded');
    expect((await readCaseStanding(db, caseId))?.eventsNotOnDisk).toBe((before?.eventsNotOnDisk ?? 0) + 1);
    expect(await searchRulings(db, number, 10)).toMatchObject([{ caseId, takenFrom: { number } }]);
  });
});
