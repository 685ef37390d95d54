import type { Acting } from '../../shared/cases/acting';
import type { StaffId, Station } from '../../shared/cases/ids';
import type { ShopProfile, Staff } from '../../shared/cases/shop';
import { type Instant, instant, type PlainDate, plainDate } from '../../shared/time/plain-date';

/** A shop in Tokyo that works under all three policies. */
export function aShop(changes: Partial<ShopProfile> = {}): ShopProfile {
  return {
    name: '直し処 銀座',
    address: '東京都中央区銀座0-0-0',
    phone: '03-0000-0000',
    station: 'GZ' as Station,
    houses: ['kuno', 'ciwaka', 'aujour'],
    language: 'ja',
    documentPaper: 'A4',
    timeZone: 'Asia/Tokyo',
    currency: 'JPY',
    ...changes,
  };
}

export function aStaff(changes: Partial<Staff> = {}): Staff {
  return { name: '森 由美', kana: 'もり ゆみ', pin: null, ...changes };
}

/** Ids of the form that the program makes, one after another. */
export function countedIds(from = 1): () => string {
  let count = from;
  return () => {
    const digits = String(count).padStart(12, '0');
    count += 1;
    return `01900000-0000-7000-8000-${digits}`;
  };
}

export function anActing(changes: Partial<Acting> = {}): Acting {
  return {
    at: '2026-11-22T03:00:00.000Z',
    station: 'GZ' as Station,
    by: null as StaffId | null,
    newId: countedIds(),
    ...changes,
  };
}

export function day(text: string): PlainDate {
  const found = plainDate(text);
  if (found === null) throw new Error(`${text} is no day.`);
  return found;
}

export function moment(text: string): Instant {
  const found = instant(text);
  if (found === null) throw new Error(`${text} is no moment.`);
  return found;
}
