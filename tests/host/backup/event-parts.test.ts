import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { openEventParts } from '../../../electron/backup/event-parts';
import { subjectOf } from '../../../electron/backup/rebuild';
import type { DeskEvent } from '../../../shared/cases/events';
import { aFolder } from '../journal/journal-fixture';
import { intakes } from './backup-fixture';

const partBytes = 40_000_000;

/** The ids of the events by whom they are about, as they were written. */
function byWhom(
  events: readonly DeskEvent[],
  kind: 'case' | 'customer',
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, subject } of events) {
    if (subject.kind !== kind) continue;
    groups.set(subject.id, [...(groups.get(subject.id) ?? []), id]);
  }
  return groups;
}

test.each([
  [0, 1],
  [partBytes, 1],
  [partBytes + 1, 2],
  [5 * partBytes, 5],
  [1_000_000 * partBytes, 256],
])(
  'events of %i bytes are laid into %i files, and every case and customer comes back whole and once',
  async (bytes, count) => {
    const folder = join(await aFolder(), 'parts');
    const events = intakes(12).map(
      (event) =>
        // Some readers of lines end one here.
        JSON.parse(JSON.stringify(event).replace('受付メモ', '受付\u2028メモ')) as DeskEvent,
    );
    const parts = await openEventParts(folder, bytes);
    for (const event of events) await parts.take(event.id, JSON.stringify(event));
    const cases: DeskEvent[][] = [];
    const customers: DeskEvent[][] = [];
    let told = 0;
    await parts.each({
      onCase: async (own) => void cases.push([...own]),
      onCustomer: async (own) => void customers.push([...own]),
      onPart: () => {
        told += 1;
      },
    });
    expect(told).toBe(count);
    expect(existsSync(folder)).toBe(false);
    for (const [kind, groups] of [
      ['case', cases],
      ['customer', customers],
    ] as const) {
      const wanted = byWhom(events, kind);
      expect(groups).toHaveLength(wanted.size);
      for (const group of groups) {
        const about = group[0]?.subject.id ?? '';
        expect(group.map(({ id }) => id)).toEqual(wanted.get(about));
      }
    }
  },
);

const padded = (place: number, digits: number) => place.toString(16).padStart(digits, '0');

test.each([
  ['that follow one another', (place: number) => `00000000-0000-7000-8000-${padded(place, 12)}`],
  [
    'that differ in their first digits only',
    (place: number) => `${padded(place, 8)}-0000-7000-8000-000000000000`,
  ],
  ['that end alike', (place: number) => `00000000-0000-7000-8000-${padded(place, 8)}0000`],
  ['that are made anew each time', () => v7()],
])('of cases with ids %s about as many go into each file', (_, idOf) => {
  const sizes = Array.from({ length: 16 }, () => 0);
  for (let place = 0; place < 4000; place += 1) {
    const about = subjectOf(`"subject":{"kind":"case","id":"${idOf(place)}"}`);
    const part = about?.part(sizes.length) ?? Number.NaN;
    sizes[part] = (sizes[part] ?? 0) + 1;
  }
  expect(Math.max(...sizes)).toBeLessThan(400);
  expect(Math.min(...sizes)).toBeGreaterThan(150);
});
