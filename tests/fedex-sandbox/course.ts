/** Where a parcel can be. */
export const courseStates = [
  'label-made',
  'picked-up',
  'in-transit',
  'clearance-delay',
  'released',
  'out-for-delivery',
  'delivered',
  'exception',
  'lost',
  'returned',
  'cancelled',
] as const;

export type CourseState = (typeof courseStates)[number];

type Step = {
  readonly code: string;
  readonly words: string;
  /** On which side of the journey it happens. */
  readonly where: 'origin' | 'destination';
  readonly isDelay?: boolean;
};

/** FedEx's code and words for each. */
export const steps: Readonly<Record<CourseState, Step>> = {
  'label-made': { code: 'OC', words: 'Shipment information sent to FedEx', where: 'origin' },
  'picked-up': { code: 'PU', words: 'Picked up', where: 'origin' },
  'in-transit': { code: 'IT', words: 'In transit', where: 'origin' },
  'clearance-delay': {
    code: 'CD',
    words: 'Clearance delay - Import',
    where: 'destination',
    isDelay: true,
  },
  released: { code: 'CC', words: 'International shipment release - Import', where: 'destination' },
  'out-for-delivery': { code: 'OD', words: 'On FedEx vehicle for delivery', where: 'destination' },
  delivered: { code: 'DL', words: 'Delivered', where: 'destination' },
  exception: { code: 'DE', words: 'Delivery exception', where: 'destination' },
  lost: { code: 'SE', words: 'Shipment exception: unable to locate the package', where: 'destination' },
  returned: { code: 'RS', words: 'Returning package to shipper', where: 'destination' },
  cancelled: { code: 'CA', words: 'Shipment cancelled by sender', where: 'origin' },
};

const usual: readonly CourseState[] = [
  'label-made',
  'picked-up',
  'in-transit',
  'released',
  'out-for-delivery',
  'delivered',
];

/** Everything that happened until then, the newest first, as FedEx lists it. */
export function courseUntil(state: CourseState): readonly CourseState[] {
  const place = usual.indexOf(state);
  if (place >= 0) return usual.slice(0, place + 1).reverse();
  if (state === 'cancelled') return ['cancelled', 'label-made'];
  const reached = state === 'clearance-delay' ? 'in-transit' : 'out-for-delivery';
  return [state, ...courseUntil(reached)];
}

/** FedEx's own numbers for trying the tracking: they were never sold here. */
export const mockNumbers: Readonly<Record<string, CourseState>> = {
  '449044304137821': 'label-made',
  '020207021381215': 'picked-up',
  '403934084723025': 'in-transit',
  '568838414941': 'in-transit',
  '231300687629630': 'out-for-delivery',
  '797806677146': 'released',
  '377101283611590': 'exception',
  '797615467620': 'exception',
  '957794015041323': 'lost',
  '076288115212522': 'returned',
  '581190049992': 'clearance-delay',
  '122816215025810': 'delivered',
  '070358180009382': 'cancelled',
};

/** The mock number that two parcels share. */
export const sharedNumber = '713062653486';
