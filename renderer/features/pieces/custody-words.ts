import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { StaffId } from '../../../shared/cases/ids';
import type { ConfiguredPlace } from '../../../shared/cases/places/place-code';
import type { Holder, Place } from '../../../shared/cases/stages/custody';
import type { Language, Wording } from '../../../shared/language';
import { placeKindWording } from '../../../shared/wording/stages';
import { useLedger } from '../../app/desk-context';
import { listPlaces } from '../../db/places';
import { listStaff } from '../../db/shop';

/** How the shop calls its places and its people. */
export type CustodyNames = {
  readonly places: readonly ConfiguredPlace[];
  readonly staff: ReadonlyMap<StaffId, string>;
};

const nobodyYet: CustodyNames = { places: [], staff: new Map() };

/** Retired places and people who left too: what happened there keeps its name. */
export function useCustodyNames(): CustodyNames {
  const { db } = useLedger();
  const places = useLiveQuery(() => listPlaces(db, 'alsoRetired'), [db]);
  const staff = useLiveQuery(() => listStaff(db, 'everyone'), [db]);
  return useMemo(
    () =>
      places === undefined || staff === undefined
        ? nobodyYet
        : { places, staff: new Map(staff.map(({ id, name }) => [id, name])) },
    [places, staff],
  );
}

const holderWording: Readonly<Record<Exclude<Holder['kind'], 'staff'>, Wording>> = {
  house: { en: 'the shop', ja: '当店' },
  workshop: { en: 'outside workshop', ja: '外部工房' },
  carrier: { en: 'carrier', ja: '運送会社' },
  customer: { en: 'the customer', ja: 'お客様' },
};

function namedPlace(code: string | null, { places }: CustodyNames): string | null {
  if (code === null) return null;
  return places.find((place) => place.code === code)?.name ?? code;
}

/** Where a piece lies: `Bench 3`, `Safe`, `Parcel 1Z…`. */
export function placeWords(place: Place, names: CustodyNames, language: Language): string {
  const kind = placeKindWording[place.kind][language];
  switch (place.kind) {
    case 'person':
      return names.staff.get(place.staffId) ?? kind;
    case 'box':
      return place.number;
    case 'parcel':
      return place.tracking === null ? kind : `${kind} ${place.tracking}`;
    case 'customer':
      return kind;
    case 'counter':
    case 'bench':
    case 'safe':
    case 'outside-workshop':
      return namedPlace(place.code, names) ?? kind;
  }
}

/** Who answers for it. */
export function holderWords(holder: Holder, names: CustodyNames, language: Language): string {
  if (holder.kind === 'staff') return names.staff.get(holder.staffId) ?? '';
  const named = holder.kind === 'workshop' ? namedPlace(holder.code, names) : null;
  return named ?? holderWording[holder.kind][language];
}
