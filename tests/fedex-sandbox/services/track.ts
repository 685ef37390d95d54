import { trackRequestSchema } from '../../../electron/fedex/schemas/track-request';
import { type CourseState, courseUntil, mockNumbers, sharedNumber, steps } from '../course';
import type { Ledger } from '../ledger';
import { checked } from './service';

const places = {
  JP: { city: 'TOKYO', countryCode: 'JP', countryName: 'Japan' },
  US: { city: 'MEMPHIS', stateOrProvinceCode: 'TN', countryCode: 'US', countryName: 'United States' },
} as const;

type Journey = {
  readonly trackingNumber: string;
  readonly state: CourseState;
  readonly from: string;
  readonly to: string;
  readonly uniqueId: string;
  readonly startedAt: Date;
};

function placeOf(country: string) {
  return country === 'JP' || country === 'US' ? places[country] : { countryCode: country };
}

/** Scans twelve hours apart, from the making of the label on. */
function scanAt(journey: Journey, hoursAfter: number): string {
  return new Date(journey.startedAt.getTime() + hoursAfter * 3_600_000).toISOString();
}

const clearanceDelay = { type: 'CLEARANCE', status: 'DELAYED' } as const;

function scansOf(journey: Journey) {
  const course = courseUntil(journey.state);
  return course.map((state, place) => {
    const { code, words, where, isDelay = false } = steps[state];
    return {
      date: scanAt(journey, (course.length - 1 - place) * 12),
      eventType: code,
      eventDescription: words,
      derivedStatusCode: code,
      derivedStatus: words,
      scanLocation: placeOf(where === 'origin' ? journey.from : journey.to),
      ...(isDelay ? { delayDetail: clearanceDelay } : {}),
    };
  });
}

function resultOf(journey: Journey, withScans: boolean) {
  const { code, words, where, isDelay = false } = steps[journey.state];
  const scans = scansOf(journey);
  const delivered = journey.state === 'delivered' ? scans[0]?.date : undefined;
  return {
    trackingNumberInfo: {
      trackingNumber: journey.trackingNumber,
      carrierCode: 'FDXE',
      trackingNumberUniqueId: journey.uniqueId,
    },
    latestStatusDetail: {
      code,
      derivedCode: code,
      statusByLocale: words,
      description: words,
      scanLocation: placeOf(where === 'origin' ? journey.from : journey.to),
      ...(isDelay ? { delayDetail: clearanceDelay } : {}),
    },
    dateAndTimes: [
      { type: 'SHIP', dateTime: scanAt(journey, 0) },
      ...(delivered === undefined ? [] : [{ type: 'ACTUAL_DELIVERY', dateTime: delivered }]),
    ],
    ...(delivered === undefined
      ? {}
      : { deliveryDetails: { receivedByName: 'J.DOE', deliveryAttempts: '1' } }),
    ...(withScans ? { scanEvents: scans } : {}),
  };
}

function journeysOf(trackingNumber: string, ledger: Ledger): readonly Journey[] {
  const label = ledger.label(trackingNumber);
  const usual = { trackingNumber, from: 'US', to: 'JP', startedAt: ledger.now() };
  if (label !== null)
    return [{ ...label, uniqueId: `1~${trackingNumber}~FX`, startedAt: new Date(label.soldAt) }];
  if (trackingNumber === sharedNumber)
    return [
      { ...usual, state: 'delivered', uniqueId: `1~${trackingNumber}~FX` },
      { ...usual, state: 'in-transit', uniqueId: `2~${trackingNumber}~FX` },
    ];
  const state = mockNumbers[trackingNumber];
  return state === undefined ? [] : [{ ...usual, state, uniqueId: `1~${trackingNumber}~FX` }];
}

function unknownNumber(trackingNumber: string) {
  return {
    trackingNumberInfo: { trackingNumber, carrierCode: 'FDXE', trackingNumberUniqueId: '' },
    error: {
      code: 'TRACKING.TRACKINGNUMBER.NOTFOUND',
      message: 'Tracking number cannot be found. Please correct the tracking number and try again.',
    },
  };
}

/** Numbers sold here follow their labels; FedEx's mock numbers stand where the reference says; others are unknown. */
export const track = checked(trackRequestSchema, ({ includeDetailedScans, trackingInfo }, ledger) => {
  const completeTrackResults = trackingInfo.map(({ trackingNumberInfo }) => {
    const { trackingNumber, trackingNumberUniqueId } = trackingNumberInfo;
    const journeys = journeysOf(trackingNumber, ledger).filter(
      ({ uniqueId }) => trackingNumberUniqueId === undefined || trackingNumberUniqueId === uniqueId,
    );
    const trackResults =
      journeys.length === 0
        ? [unknownNumber(trackingNumber)]
        : journeys.map((journey) => resultOf(journey, includeDetailedScans));
    return { trackingNumber, trackResults };
  });
  return { status: 200, body: { output: { completeTrackResults } } };
});
