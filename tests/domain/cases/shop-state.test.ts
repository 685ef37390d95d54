import { expect, test } from 'vitest';
import { stamp } from '../../../shared/cases/acting';
import type { DeskEvent } from '../../../shared/cases/events';
import type { StaffId } from '../../../shared/cases/ids';
import { reduceShop, reduceStaff } from '../../../shared/cases/shop-state';
import { anActing, aShop, aStaff, countedIds } from '../../builders/a-shop';

const newId = countedIds();
const mori = { kind: 'staff', id: '01900000-0000-7000-8000-00000000000a' as StaffId } as const;
const kuroda = { kind: 'staff', id: '01900000-0000-7000-8000-00000000000b' as StaffId } as const;
const stamped = (minute: number) =>
  stamp(anActing({ at: `2026-11-22T03:${String(minute).padStart(2, '0')}:00.000Z`, newId }));

const configured = (name: string, minute: number): DeskEvent => ({
  ...stamped(minute),
  type: 'shop-configured',
  subject: { kind: 'shop', id: null },
  data: aShop({ name }),
});

test('the shop is as it was last configured, and none before', () => {
  expect(reduceShop([])).toBeNull();
  expect(reduceShop([configured('new', 5), configured('old', 1)])?.name).toBe('new');
});

test('staff who left stay known by their last name', () => {
  const staff = reduceStaff([
    { ...stamped(9), type: 'staff-left', subject: mori, data: {} },
    { ...stamped(5), type: 'staff-changed', subject: mori, data: aStaff({ name: '森 由美子' }) },
    { ...stamped(1), type: 'staff-joined', subject: mori, data: aStaff() },
    { ...stamped(2), type: 'staff-joined', subject: kuroda, data: aStaff({ name: '黒田 恵' }) },
  ]);
  expect(staff.map((member) => [member.staff.name, member.leftAt])).toEqual([
    ['森 由美子', '2026-11-22T03:09:00.000Z'],
    ['黒田 恵', null],
  ]);
});

test('a change to staff who never joined is passed over', () => {
  expect(reduceStaff([{ ...stamped(1), type: 'staff-changed', subject: mori, data: aStaff() }])).toEqual([]);
});
