import * as z from 'zod';
import { err, ok, type Result } from '../../result';
import type { EventData } from '../events';
import type { BagNumber } from '../ids';
import { metals, stoneColours } from '../piece';
import { plainText, typedCount } from '../typed-values';

/** What a bench ticks beside the services that were asked for; each is written down by its code. */
export const usualTasks = [
  'claws-tightened',
  'stones-checked',
  'soldered',
  'polished',
  'cleaned',
  'outside-work',
] as const;
export type UsualTask = (typeof usualTasks)[number];

/** Inside round of a ring or length of another piece in mm, and weight in g, as found and as it leaves the bench. */
export const measures = ['size-before', 'size-after', 'weight-before', 'weight-after'] as const;
export type Measure = (typeof measures)[number];

const text = z.string().max(500);

/** Work as typed so far, valid or not. */
export const workDraftSchema = z.object({
  tasks: z.array(z.string().max(200)),
  otherTask: text,
  measures: z.record(z.enum(measures), text),
  stones: z.array(z.object({ colour: z.enum(stoneColours), count: text })),
  metal: z.object({ metal: z.enum(metals), grams: text }),
  minutes: text,
  initials: text,
  note: text,
});
export type WorkDraft = z.infer<typeof workDraftSchema>;

export const emptyWork: WorkDraft = {
  tasks: [],
  otherTask: '',
  measures: { 'size-before': '', 'size-after': '', 'weight-before': '', 'weight-after': '' },
  stones: [],
  metal: { metal: 'platinum', grams: '' },
  minutes: '',
  initials: '',
  note: '',
};

export type WorkField = Measure | 'grams' | 'minutes' | 'initials' | `stones.${number}`;
export type WorkFaultCode = 'not-a-measure' | 'not-a-count' | 'too-long';
export type WorkFaults = ReadonlyMap<WorkField, WorkFaultCode>;

const longestInitials = 12;
const mostStones = 999;

/** Whether anything was typed that would be lost; initials alone are no work. */
export function isWorkTyped(draft: WorkDraft): boolean {
  return JSON.stringify({ ...draft, initials: '', metal: draft.metal.grams }) !== untouched;
}
const untouched = JSON.stringify({ ...emptyWork, metal: '' });

/** `54`, `54.2`, `3,21`: at most five digits and three decimal places; null = no such number. */
function readMeasure(typed: string): string | null {
  const plain = plainText(typed).replace(',', '.');
  return /^\d{1,5}(\.\d{1,3})?$/.test(plain) ? plain : null;
}

/** The entry that the draft means, with its fault at each field that cannot be read. */
export function readWork(
  draft: WorkDraft,
  bagNumber: BagNumber,
): Result<EventData['work-logged'], WorkFaults> {
  const faults = new Map<WorkField, WorkFaultCode>();
  const measured = (field: Measure | 'grams', typed: string): string | null => {
    if (plainText(typed) === '') return null;
    const value = readMeasure(typed);
    if (value === null) faults.set(field, 'not-a-measure');
    return value;
  };
  const measurements = measures.flatMap((what) => {
    const value = measured(what, draft.measures[what]);
    return value === null ? [] : [{ what, value: `${value} ${what.startsWith('size') ? 'mm' : 'g'}` }];
  });
  const stonesAdded = draft.stones.flatMap(({ colour, count }, index) => {
    const { value } = typedCount(count);
    if (plainText(count) === '') return [];
    if (value === null || value < 1 || value > mostStones) faults.set(`stones.${index}`, 'not-a-count');
    return [{ colour, count: value ?? 0, note: '' }];
  });
  const grams = measured('grams', draft.metal.grams);
  const minutes = typedCount(draft.minutes);
  if (minutes.fault !== null) faults.set('minutes', 'not-a-count');
  const initials = plainText(draft.initials);
  if (initials.length > longestInitials) faults.set('initials', 'too-long');
  if (faults.size > 0) return err(faults);
  const other = draft.otherTask.trim().slice(0, 200);
  return ok({
    bagNumber,
    tasks: [...draft.tasks, ...(other === '' ? [] : [other])],
    startedAt: null,
    stoppedAt: null,
    minutes: minutes.value,
    measurements,
    metalAdded: grams === null ? [] : [{ metal: draft.metal.metal, grams }],
    stonesAdded,
    outsideCost: null,
    initials,
    note: draft.note.trim(),
  });
}

/** An entry with nothing in it but what is given. */
export function workEntry(
  bagNumber: BagNumber,
  entry: Partial<EventData['work-logged']>,
): EventData['work-logged'] {
  return {
    bagNumber,
    tasks: [],
    startedAt: null,
    stoppedAt: null,
    minutes: null,
    measurements: [],
    metalAdded: [],
    stonesAdded: [],
    outsideCost: null,
    initials: '',
    note: '',
    ...entry,
  };
}
