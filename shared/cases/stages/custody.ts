import * as z from 'zod';
import { boxNumberSchema } from '../boxes/box-number';
import { type StaffId, staffIdSchema } from '../ids';
import { placeCodeSchema } from '../places/place-code';
import { type Stage, type Whereabouts, whereaboutsAt } from './stage';

const placeCode = placeCodeSchema.nullable();

/** Where a piece lies. `code` is a place that the shop configured; null = none of them was named. */
export const placeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('counter'), code: placeCode }),
  z.strictObject({ kind: z.literal('bench'), code: placeCode }),
  z.strictObject({ kind: z.literal('safe'), code: placeCode }),
  z.strictObject({ kind: z.literal('outside-workshop'), code: placeCode }),
  z.strictObject({ kind: z.literal('box'), number: boxNumberSchema }),
  z.strictObject({ kind: z.literal('parcel'), tracking: z.string().max(60).nullable() }),
  z.strictObject({ kind: z.literal('person'), staffId: staffIdSchema }),
  z.strictObject({ kind: z.literal('customer') }),
]);
export type Place = z.infer<typeof placeSchema>;
export type PlaceKind = Place['kind'];

/** Who answers for a piece. `house` = all of us, as for what lies in the safe. */
export const holderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('house') }),
  z.strictObject({ kind: z.literal('staff'), staffId: staffIdSchema }),
  z.strictObject({ kind: z.literal('workshop'), code: placeCode }),
  z.strictObject({ kind: z.literal('carrier') }),
  z.strictObject({ kind: z.literal('customer') }),
]);
export type Holder = z.infer<typeof holderSchema>;

/** A piece is always at exactly one place and in exactly one hand. */
export const custodySchema = z.strictObject({ place: placeSchema, holder: holderSchema });
export type Custody = z.infer<typeof custodySchema>;

/** Who holds what was put somewhere, unless it is said otherwise: at a bench it is whoever put it there. */
export function custodyAt(place: Place, by: StaffId | null): Custody {
  switch (place.kind) {
    case 'counter':
    case 'safe':
    case 'box':
      return { place, holder: { kind: 'house' } };
    case 'bench':
      return { place, holder: by === null ? { kind: 'house' } : { kind: 'staff', staffId: by } };
    case 'person':
      return { place, holder: { kind: 'staff', staffId: place.staffId } };
    case 'outside-workshop':
      return { place, holder: { kind: 'workshop', code: place.code } };
    case 'parcel':
      return { place, holder: { kind: 'carrier' } };
    case 'customer':
      return { place, holder: { kind: 'customer' } };
  }
}

const kindsByWhereabouts: Readonly<Record<Whereabouts, readonly PlaceKind[]>> = {
  'with-customer': ['customer'],
  'on-the-way': ['parcel'],
  'in-house': ['counter', 'bench', 'safe', 'box', 'person'],
  outside: ['outside-workshop', 'box'],
  gone: ['customer'],
};

const holdersByPlace: Readonly<Record<PlaceKind, readonly Holder['kind'][]>> = {
  counter: ['house', 'staff'],
  bench: ['house', 'staff'],
  safe: ['house', 'staff'],
  box: ['house', 'workshop'],
  person: ['staff'],
  'outside-workshop': ['workshop'],
  parcel: ['carrier'],
  customer: ['customer'],
};

/** Whether a piece of that stage can be in that custody: nothing lies with the customer and on a bench of ours. */
export function isCustodyAt(stage: Stage, { place, holder }: Custody): boolean {
  return (
    kindsByWhereabouts[whereaboutsAt(stage)].includes(place.kind) &&
    holdersByPlace[place.kind].includes(holder.kind) &&
    (place.kind !== 'person' || (holder.kind === 'staff' && holder.staffId === place.staffId))
  );
}

/** Kept as it is where the stage allows it, else the place that the stage itself says. */
export function custodyOnEntering(stage: Stage, before: Custody): Custody {
  if (isCustodyAt(stage, before)) return before;
  switch (whereaboutsAt(stage)) {
    case 'with-customer':
    case 'gone':
      return custodyAt({ kind: 'customer' }, null);
    case 'on-the-way':
      return custodyAt({ kind: 'parcel', tracking: null }, null);
    case 'in-house':
      return custodyAt({ kind: 'counter', code: null }, null);
    case 'outside':
      return custodyAt({ kind: 'outside-workshop', code: null }, null);
  }
}

/** Whether the house answers for what is there: in its own rooms, and with those that work for it. */
export function isHeldAt({ kind }: Place): boolean {
  return kind !== 'customer' && kind !== 'parcel';
}
