import { bagNumber } from '../../../shared/cases/case-number';
import type { DeskEvent } from '../../../shared/cases/events';
import type { CaseNumber, CustomerId } from '../../../shared/cases/ids';
import { digits } from '../../../shared/cases/sample/people';
import type { Random } from '../../../shared/cases/sample/random';
import { addDays, daysBetween, knownDay, type PlainDate } from '../../../shared/time/plain-date';
import type { CasePattern } from './case-patterns';

export type Retelling = {
  readonly number: CaseNumber;
  readonly customerId: CustomerId;
  readonly receivedOn: PlainDate;
  /** Seconds and milliseconds of every moment, `SS.mmm`: no two cases of a day are opened in the same one. */
  readonly seconds: string;
  /** Ids that stay: those of the staff. */
  readonly kept: ReadonlySet<string>;
  readonly newId: () => string;
  readonly random: Random;
};

const numbered = new Set(['serial', 'orderNumber', 'designNumber']);
const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/u;

/** Days are asked for many times over, a few thousand different ones. */
const shifted = new Map<string, PlainDate>();

function shift(day: string, by: number): PlainDate {
  const key = `${day}${by}`;
  const known = shifted.get(key);
  if (known !== undefined) return known;
  const found = addDays(knownDay(day), by);
  shifted.set(key, found);
  return found;
}

/** The events of a pattern as if they had happened to another customer's pieces on other days. */
export function retellCase(pattern: CasePattern, telling: Retelling): readonly DeskEvent[] {
  const by = daysBetween(pattern.receivedOn, telling.receivedOn);
  const known = new Map<string, string>([
    [pattern.number, telling.number],
    [pattern.customerId, telling.customerId],
    ...pattern.bags.map((bag, index): [string, string] => [bag, bagNumber(telling.number, index + 1)]),
  ]);

  function retellText(text: string, key: string): string {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (numbered.has(key)) {
      const written = text.replace(/\d/gu, () => digits(telling.random, 1));
      known.set(text, written);
      return written;
    }
    if (text.length === 10 && text[4] === '-' && text[7] === '-') return shift(text, by);
    if (text.length === 24 && text[10] === 'T' && text[23] === 'Z')
      return `${shift(text.slice(0, 10), by)}${text.slice(10, 17)}${telling.seconds}Z`;
    if (text.length !== 36 || telling.kept.has(text) || !idForm.test(text)) return text;
    const id = telling.newId();
    known.set(text, id);
    return id;
  }

  function retell(value: unknown, key: string): unknown {
    if (typeof value === 'string') return retellText(value, key);
    if (Array.isArray(value)) return value.map((part) => retell(part, key));
    if (value === null || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    for (const [name, part] of Object.entries(value)) copy[name] = retell(part, name);
    return copy;
  }

  // Text for text the same shape as what was read.
  return pattern.events.map((event) => retell(event, '') as DeskEvent);
}
