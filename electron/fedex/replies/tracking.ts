import type { CallOutput } from '../../../shared/contract/calls';
import {
  type TrackingReading,
  type TrackingStanding,
  trackingReadingSchema,
} from '../../../shared/shipping/purchase';
import type { TrackReply, TrackResult } from '../schemas/track-reply';
import { dayIn } from './rates';

const standings: ReadonlyMap<string, TrackingStanding> = new Map([
  ['IN', 'not-known-yet'],
  ['OC', 'label-made'],
  ['PU', 'picked-up'],
  ['DO', 'picked-up'],
  ['PX', 'picked-up'],
  ['OD', 'out-for-delivery'],
  ['DL', 'delivered'],
  ['CD', 'held-at-customs'],
  ['DE', 'exception'],
  ['SE', 'exception'],
  ['DY', 'exception'],
  ['DD', 'exception'],
  ['HL', 'exception'],
  ['HP', 'exception'],
  ['RS', 'returning'],
  ['RP', 'returning'],
  ['CA', 'cancelled'],
]);

/** FedEx has no code for a parcel that it gave up looking for; it says so in words. */
const lostWords = /\b(lost|missing|unable to locate|cannot be located)\b/iu;

function standingOf(result: TrackResult): TrackingStanding {
  const status = result.latestStatusDetail;
  if (status === null) return 'not-known-yet';
  const told = [
    status.description,
    status.statusByLocale,
    ...status.ancillaryDetails.flatMap(({ reasonDescription, actionDescription }) => [
      reasonDescription,
      actionDescription,
    ]),
  ];
  const byCode = standings.get(status.code ?? '') ?? standings.get(status.derivedCode ?? '');
  const isTrouble = byCode === undefined || byCode === 'exception';
  if (isTrouble && told.some((words) => words !== null && lostWords.test(words))) return 'lost';
  // Whatever else FedEx calls a stop between the two ends.
  return byCode ?? (status.code === null && status.derivedCode === null ? 'not-known-yet' : 'in-transit');
}

const placeNames = (place: { readonly [part: string]: string | null } | null | undefined) =>
  [place?.city, place?.stateOrProvinceCode, place?.countryCode].filter(Boolean).join(', ');

/** ISO 8601 with an offset, or null: FedEx leaves it out in some countries. */
function momentOf(text: string | null): string | null {
  return trackingReadingSchema.shape.scannedAt.safeParse(text).success ? text : null;
}

function readingOf(trackingNumber: string, result: TrackResult): TrackingReading {
  const { latestStatusDetail: status, scanEvents, dateAndTimes, deliveryDetails } = result;
  const [scan] = scanEvents;
  const standing = standingOf(result);
  const delivery = dateAndTimes.find(({ type }) => type === 'ACTUAL_DELIVERY');
  const place = placeNames(status?.scanLocation) || placeNames(scan?.scanLocation);
  const [reason] = status?.ancillaryDetails ?? [];
  const words = [status?.description ?? status?.statusByLocale, reason?.reasonDescription];
  return {
    trackingNumber,
    standing,
    code: (status?.code ?? status?.derivedCode ?? '').slice(0, 60),
    words: words.filter(Boolean).join(': ').slice(0, 500),
    scannedAt: momentOf(scan?.date ?? null),
    place: place.slice(0, 200),
    deliveredOn: standing === 'delivered' ? dayIn(delivery?.dateTime ?? scan?.date) : null,
    signedBy: (deliveryDetails?.receivedByName ?? '').slice(0, 120),
  };
}

/** FedEx may know two parcels by one number; the one it saw last is ours. */
function latest(results: readonly TrackResult[]): TrackResult | undefined {
  const moment = (result: TrackResult) => result.scanEvents[0]?.date ?? '';
  return [...results].sort((one, other) => (moment(one) < moment(other) ? 1 : -1))[0];
}

/** One reading or one fault for each number asked about. */
export function trackingOf(
  { output }: TrackReply,
  trackingNumbers: readonly string[],
): CallOutput<'trackShipments'> {
  const readings: TrackingReading[] = [];
  const faults: CallOutput<'trackShipments'>['faults'] = [];
  for (const trackingNumber of trackingNumbers) {
    const results = output.completeTrackResults
      .filter((found) => found.trackingNumber === trackingNumber)
      .flatMap(({ trackResults }) => trackResults);
    const known = latest(results.filter(({ error }) => error === null));
    const error = results.find((result) => result.error !== null)?.error;
    if (known !== undefined) readings.push(readingOf(trackingNumber, known));
    else
      faults.push({
        trackingNumber,
        code: error?.code ?? 'TRACKING.NOT.ANSWERED',
        words: error?.message ?? '',
      });
  }
  return { readings, faults };
}
