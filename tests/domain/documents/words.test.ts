import { describe, expect, test } from 'vitest';
import { chargeRows, totalRows } from '../../../shared/documents/decision-text';
import { moneyText, servicesText, stonesText } from '../../../shared/documents/piece-text';
import { copyMark } from '../../../shared/documents/words/paper-words';
import { filled } from '../../../shared/documents/words/terms-words';
import { aNecklace, aService } from '../../builders/a-paper';

describe('the words of a paper', () => {
  test('a resizing names both sizes, and only the new one where the old one is not known', () => {
    const services = [aService({ desiredSize: 13 })];
    expect(servicesText(services, 11, 'ja')).toBe('サイズ直し 11→13');
    expect(servicesText(services, 11.5, 'en')).toBe('Resizing 11.5→13');
    expect(servicesText(services, null, 'ja')).toBe('サイズ直し →13');
  });

  test('several stones are set as often as they are counted; one is not counted', () => {
    const set = (quantity: number) =>
      servicesText([aService({ code: 'stone-setting', quantity })], null, 'ja');
    expect(set(1)).toBe('石留め');
    expect(set(2)).toBe('石留め ×2');
  });

  test('stones are colours and counts with what was noted', () => {
    const stones = [
      { colour: 'colourless', count: 12, note: 'センター' },
      { colour: 'blue', count: 1, note: '' },
    ] as const;
    expect(stonesText(stones, 'ja')).toBe('無色 12（センター）、青 1');
    expect(stonesText(stones, 'en')).toBe('colourless 12 (センター), blue 1');
  });

  test('a charge for several is the sum, with the price of one beside its name', () => {
    const { decision } = aNecklace(1).decision;
    if (decision === null) throw new Error('The necklace has a decision.');
    expect(chargeRows(decision, 'en')).toEqual([
      { name: 'Chain repair', amount: '¥900 and up' },
      { name: 'Re-plating in 18K gold', amount: '¥1,800 and up' },
      { name: 'Stone setting (¥500 × 3)', amount: '¥1,500 and up' },
      { name: 'Handling fee', amount: '¥900' },
    ]);
    expect(totalRows(decision, 'en').map(({ amount }) => amount)).toEqual(['¥5,100', '¥510', '¥5,610']);
  });

  test('a sum too large to count is left as its price and number', () => {
    const { decision } = aNecklace(1).decision;
    const [line] = decision?.lines ?? [];
    const [charge] = line?.charges ?? [];
    if (decision === null || line === undefined || charge === undefined) throw new Error('No charge.');
    const many = { ...charge, quantity: Number.MAX_SAFE_INTEGER };
    const rows = chargeRows({ ...decision, lines: [{ ...line, charges: [many] }], charges: [] }, 'en');
    expect(rows).toEqual([
      { name: `Chain repair (¥900 × ${Number.MAX_SAFE_INTEGER})`, amount: '¥900 and up' },
    ]);
  });

  test('money of a currency that no shop has stands as its code', () => {
    expect(moneyText({ minor: 1500, currency: 'QQQ' }, 'en')).toBe('QQQ 1500');
    expect(moneyText({ minor: 1500, currency: 'USD' }, 'en')).toBe('US$15.00');
  });

  test('the original has no copy mark; the first reprint is copy 1', () => {
    expect(copyMark(0, 'en')).toBeNull();
    expect(copyMark(1, 'en')).toBe('COPY 1');
    expect(copyMark(12, 'ja')).toBe('控 12');
  });

  test('a value that looks like a blank to fill stays as it is', () => {
    expect(filled('{shop}, {day}', { shop: '{day}', day: '2026-11-22' })).toBe('{day}, 2026-11-22');
    expect(filled('{unknown}', {})).toBe('{unknown}');
  });
});
