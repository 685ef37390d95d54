import * as fc from 'fast-check';
import {
  contactChannels,
  type DecisionRequest,
  type Design,
  handovers,
  houses,
  platings,
  reasons,
  resizingCategories,
  type ServiceRequest,
  serviceCodes,
} from '../../shared/policies/request';
import { addDays, type PlainDate } from '../../shared/time/plain-date';
import { day } from './a-request';

const decidedOn = day('2026-06-10');
const pastDay = fc.integer({ min: 0, max: 70 }).map((days): PlainDate => addDays(decidedOn, -days));
const size = fc.integer({ min: 10, max: 36 }).map((halves) => halves / 2);

function orUnknown<T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(known, { nil: null, freq: 2 });
}

const anyDesign: fc.Arbitrary<Design> = fc.record({
  resizing: orUnknown(fc.constantFrom(...resizingCategories)),
  rangeDown: orUnknown(fc.integer({ min: 0, max: 4 })),
  rangeUp: orUnknown(fc.integer({ min: 0, max: 4 })),
  availableSizes: orUnknown(fc.constant([7, 15] as const)),
  feeExempt: orUnknown(fc.boolean()),
});

const anyService: fc.Arbitrary<ServiceRequest> = fc.record({
  code: fc.constantFrom(...serviceCodes),
  quantity: fc.integer({ min: 1, max: 4 }),
  desiredSize: orUnknown(size),
  sameFinger: orUnknown(fc.boolean()),
  largeChange: orUnknown(fc.boolean()),
  replatingNeeded: orUnknown(fc.boolean()),
});

/** Any valid request: every policy, every service, every fact known or not. */
export const anyRequest: fc.Arbitrary<DecisionRequest> = fc.record({
  policy: fc.constantFrom(...houses),
  decidedOn: fc.constant(decidedOn),
  language: fc.constantFrom('en', 'ja'),
  contact: fc.record({
    on: orUnknown(pastDay),
    by: fc.constantFrom(...contactChannels),
    emailOn: orUnknown(pastDay),
  }),
  handover: fc.constantFrom(...handovers),
  giveBack: fc.constantFrom(...handovers),
  customerCountry: orUnknown(fc.constantFrom('US', 'JP', 'FR')),
  reason: fc.oneof({ weight: 3, arbitrary: fc.constant('service' as const) }, fc.constantFrom(...reasons)),
  receivedOn: orUnknown(pastDay),
  item: fc.record({
    house: orUnknown(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...houses) },
        { weight: 1, arbitrary: fc.constant('other' as const) },
      ),
    ),
    deliveredOn: orUnknown(pastDay),
    unused: orUnknown(fc.boolean()),
    plating: orUnknown(fc.constantFrom(...platings)),
    damaged: orUnknown(fc.boolean()),
    orderNumber: orUnknown(fc.constant('A-1001')),
    hasCertificate: orUnknown(fc.boolean()),
    design: orUnknown(anyDesign),
    purchasedSize: orUnknown(size),
    currentSize: orUnknown(size),
    earlierResizes: fc.integer({ min: 0, max: 2 }),
    value: orUnknown(
      fc.constantFrom({ currency: 'USD', amount: '2500.00' }, { currency: 'JPY', amount: '100' }),
    ),
  }),
  services: fc.array(anyService, { minLength: 1, maxLength: 4 }),
  evidence: fc.record({
    photos: fc.boolean(),
    damagePhoto: fc.boolean(),
    identifyingPhoto: fc.boolean(),
    certificatePhoto: fc.boolean(),
    review: orUnknown(fc.constantFrom('pass', 'fail')),
  }),
  localJeweller: orUnknown(fc.boolean()),
  customerPaysTransport: orUnknown(fc.boolean()),
});
