import type { TFunction } from 'i18next';
import { measures, usualTasks } from '../../../shared/cases/bench/work-draft';
import type { Service } from '../../../shared/cases/piece';
import type { WorkEntry } from '../../../shared/cases/stages/standing';
import { stonesText } from '../../../shared/documents/piece-text';
import type { Language } from '../../../shared/language';
import { type ServiceCode, serviceCodes } from '../../../shared/policies/request';
import { japaneseSizeToCircumference } from '../../../shared/ring-sizes/ring-sizes';
import { metalMarkWording } from '../../../shared/wording/pieces';
import { serviceWording } from '../../../shared/wording/services';

function isOneOf<T extends string>(codes: readonly T[], text: string): text is T {
  return (codes as readonly string[]).includes(text); // widened only to compare
}

/** A service, a usual step of a bench, or what somebody wrote. */
export function taskWords(task: string, t: TFunction<'bench'>, language: Language): string {
  if (isOneOf<ServiceCode>(serviceCodes, task)) return serviceWording[task][language];
  return isOneOf(usualTasks, task) ? t(`tasks.${task}`) : task;
}

/** `12 → 13`, with the inside round in mm below it where it is a ring's. */
export function sizeChange(
  { desiredSize }: Service,
  currentSize: number | null,
): { readonly sizes: string; readonly millimetres: string } | null {
  if (desiredSize === null) return null;
  const round = (size: number | null) => (size === null ? '?' : japaneseSizeToCircumference(size).toFixed(1));
  return {
    sizes: `${currentSize ?? '?'} → ${desiredSize}`,
    millimetres: `${round(currentSize)} → ${round(desiredSize)} mm`,
  };
}

/** What an entry says beside its clock, part by part. */
export function entryWords(entry: WorkEntry, t: TFunction<'bench'>, language: Language): readonly string[] {
  const { tasks, measurements, metalAdded, stonesAdded, minutes, note } = entry;
  return [
    ...tasks.map((task) => taskWords(task, t, language)),
    ...measurements.map(({ what, value }) =>
      isOneOf(measures, what) ? `${t(`measured.${what}`)} ${value}` : `${what} ${value}`,
    ),
    ...(stonesAdded.length === 0 ? [] : [t('entry.stones', { stones: stonesText(stonesAdded, language) })]),
    ...metalAdded.map(({ metal, grams }) => t('entry.metal', { metal: metalName(metal, language), grams })),
    ...(minutes === null ? [] : [t('minutes', { count: minutes })]),
    ...(note === '' ? [] : [note]),
  ];
}

function metalName(metal: string, language: Language): string {
  return isOneOf(Object.keys(metalMarkWording) as (keyof typeof metalMarkWording)[], metal) // its own keys
    ? metalMarkWording[metal][language]
    : metal;
}
