import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inItsQuarter, pageOf, quartersBetween, withoutQuarter } from '../../renderer/db/quarters';

/** The key of a row that came into being on this day. */
const orderOf = (day: string) => -(Number(day.slice(2).replaceAll('-', '')) * 1e9 + 120_000_000);
const beginningOn = (day: string) => inItsQuarter({ order: orderOf(day), tokens: [''] }).tokens[0] ?? '';

test.each([
  ['2026-01-01', '@20261'],
  ['2026-03-31', '@20261'],
  ['2026-04-01', '@20262'],
  ['2026-09-30', '@20263'],
  ['2026-10-01', '@20264'],
  ['2026-12-31', '@20264'],
  ['2000-01-01', '@20001'],
])('tokens of a row of %s begin with %s', (day, beginning) => {
  expect(beginningOn(day)).toBe(beginning);
});

test('the quarters of a shop are listed from the newest to the oldest, whatever the days', () => {
  const between = (first: string, last: string) =>
    quartersBetween(pageOf(orderOf(last)), pageOf(orderOf(first)));
  expect(between('2025-08-09', '2026-02-01')).toEqual(['@20261', '@20254', '@20253']);
  expect(between('2026-11-22', '2026-11-22')).toEqual(['@20264']);
  const day = fc
    .date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1 }), (days) => {
      const sorted = days.toSorted();
      const listed = between(sorted[0] ?? '', sorted.at(-1) ?? '');
      for (const one of days) expect(listed).toContain(beginningOn(one));
      expect(listed).toEqual([...new Set(listed)].toSorted().toReversed());
    }),
  );
});

test('a token gets its quarter once, and is read without it', () => {
  const row = { order: orderOf('2026-11-22'), tokens: ['たなか', '=kind:ring', '0417'] };
  const filed = inItsQuarter(row);
  expect(filed.tokens).toEqual(['@20264たなか', '@20264=kind:ring', '@202640417']);
  expect(inItsQuarter(filed)).toEqual(filed);
  expect(filed.tokens.map(withoutQuarter)).toEqual(row.tokens);
});
