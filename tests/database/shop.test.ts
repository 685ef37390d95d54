import { describe, expect, test } from 'vitest';
import { checkPin, hashPin } from '../../renderer/db/pin';
import {
  addStaff,
  changeStaff,
  configureShop,
  listStaff,
  readShop,
  retireStaff,
} from '../../renderer/db/shop';
import { anActing, aShop, aStaff } from '../builders/a-shop';
import { aWindow } from './open-ledger';
import { newId } from './saving';

const acting = (minute = 0) => anActing({ newId, at: `2026-11-22T03:0${minute}:00.000Z` });

describe('the shop', () => {
  test('is not known before the first start, and then as it was last configured', async () => {
    const db = aWindow();
    expect(await readShop(db)).toBeUndefined();
    await configureShop(db, aShop(), acting());
    await configureShop(db, aShop({ name: '直し処 青山' }), acting(1));
    expect((await readShop(aWindow()))?.name).toBe('直し処 青山');
  });
});

describe('staff', () => {
  test('are listed by the reading of their names, and those who left only where they are asked for', async () => {
    const db = aWindow();
    const mori = await addStaff(db, aStaff({ name: '森', kana: 'もり' }), acting());
    await addStaff(db, aStaff({ name: '秋山', kana: 'あきやま' }), acting());
    await addStaff(db, aStaff({ name: '西村', kana: 'にしむら' }), acting());
    const names = async (who: 'working' | 'everyone') => (await listStaff(db, who)).map(({ name }) => name);
    expect(await names('working')).toEqual(['秋山', '西村', '森']);
    await retireStaff(db, mori, acting(1));
    expect(await names('working')).toEqual(['秋山', '西村']);
    expect(await names('everyone')).toEqual(['秋山', '西村', '森']);
  });

  test('keep a change of name and PIN', async () => {
    const db = aWindow();
    const id = await addStaff(db, aStaff(), acting());
    const pin = await hashPin('2580');
    await changeStaff(db, id, aStaff({ name: '森 由美子', pin }), acting(1));
    const [staff] = await listStaff(db);
    expect(staff).toMatchObject({ id, name: '森 由美子' });
    expect(staff && (await checkPin(staff, '2580'))).toBe(true);
  });
});

describe('a PIN', () => {
  test('opens for itself, in any width, and for no other', async () => {
    const pin = await hashPin('0420');
    expect(await checkPin({ pin }, '0420')).toBe(true);
    expect(await checkPin({ pin }, '０４２０')).toBe(true);
    expect(await checkPin({ pin }, '420')).toBe(false);
    expect(await checkPin({ pin }, '')).toBe(false);
  });

  test('is not to be seen in what is kept of it, and differs each time', async () => {
    const [one, other] = [await hashPin('1111'), await hashPin('1111')];
    expect(one.hash).not.toBe(other.hash);
    expect(JSON.stringify(one)).not.toContain('1111');
  });

  test('is not asked of staff who have none', async () => {
    expect(await checkPin({ pin: null }, '')).toBe(true);
  });
});
