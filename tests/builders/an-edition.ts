import type { DeskEvent } from '../../shared/cases/events';
import type { EventId, StaffId, Station } from '../../shared/cases/ids';
import { type HouseEdition, houseEditionSchema } from '../../shared/policies/editions/edition-schema';
import { published } from '../../shared/policies/published';
import type { House } from '../../shared/policies/request';
import type { PlainDate } from '../../shared/time/plain-date';

type Told = { readonly at?: string; readonly id?: string };

/** An edition that a shop adds: the published one from a day on, with some terms of its own. */
export function anEditionOf(
  house: House,
  from: string,
  terms: object = {},
  others: { readonly version?: string; readonly to?: string } = {},
): HouseEdition {
  const [model] = published[house];
  return houseEditionSchema.parse({
    house,
    edition: {
      version: `${house}-${from}`,
      from,
      to: null,
      ...others,
      terms: { ...model?.terms, ...terms },
    },
  });
}

let told = 0;

function stamped({ at = '2026-11-22T03:00:00.000Z', id }: Told) {
  told += 1;
  return {
    id: (id ?? `01900000-0000-7000-8000-${String(900_000 + told).padStart(12, '0')}`) as EventId,
    at,
    station: 'GZ' as Station,
    by: null as StaffId | null,
    subject: { kind: 'shop', id: null },
  } as const;
}

export function editionPublished(edition: HouseEdition, when: Told = {}): DeskEvent {
  return { ...stamped(when), type: 'edition-published', data: edition };
}

export function editionEnded(house: House, version: string, lastDay: string, when: Told = {}): DeskEvent {
  return { ...stamped(when), type: 'edition-ended', data: { house, version, lastDay: lastDay as PlainDate } };
}
