import { addDays } from '../../time/plain-date';
import { emptyDraft } from '../empty-draft';
import type { CustomerId } from '../ids';
import type { CustomerDraft, IntakeDraft } from '../intake-draft';
import { someoneInJapan, someoneOverseas } from './people';
import { type SampleMoment, type SampleVisit, samplePiece } from './pieces';
import { between, happens, pick, type Random } from './random';

const kinds: readonly [SampleVisit, ...SampleVisit[]] = [
  'kuno-counter',
  'kuno-counter',
  'kuno-counter',
  'kuno-counter',
  'kuno-counter',
  'kuno-visitor',
  'kuno-faulty',
  'kuno-overseas',
  'ciwaka-overseas',
  'ciwaka-overseas',
  'ciwaka-overseas',
  'ciwaka-overseas',
  'aujour-parcel',
  'aujour-parcel',
  'aujour-parcel',
  'aujour-parcel',
  'other-house',
];

export function pickVisit(random: Random): SampleVisit {
  return pick(random, kinds);
}

/** Whoever comes with a visit of that sort. */
export function someoneFor(visit: SampleVisit, random: Random): CustomerDraft {
  switch (visit) {
    case 'kuno-visitor':
    case 'kuno-overseas':
      return someoneOverseas(random);
    case 'ciwaka-overseas':
      return someoneOverseas(random, happens(random, 0.8) ? 'US' : 'any');
    case 'kuno-counter':
    case 'kuno-faulty':
    case 'aujour-parcel':
    case 'other-house':
      return someoneInJapan(random);
  }
}

/** The form as it stands when the customer has signed, or when nobody could. */
export function visitDraft(
  visit: SampleVisit,
  customer: { readonly fields: CustomerDraft; readonly knownAs: CustomerId | null },
  random: Random,
  moment: SampleMoment,
): IntakeDraft {
  const { today, at, shop } = moment;
  const empty = emptyDraft({ draftId: `sample ${at}`, startedAt: at, today, shop, pieceKey: '1' });
  const pieceCount = happens(random, 0.2) ? between(random, 2, 3) : 1;
  return {
    ...empty,
    ...comings(visit, random, moment),
    customer:
      customer.knownAs === null
        ? { kind: 'new', fields: customer.fields }
        : { kind: 'known', customerId: customer.knownAs },
    pieces: Array.from({ length: pieceCount }, (_, index) =>
      samplePiece(visit, String(index + 1), random, moment),
    ),
    unsignedReason: isPresent(visit) ? '' : pick(random, ['郵送でのお預かりのため', 'Arrived by parcel']),
  };
}

export function isPresent(visit: SampleVisit): boolean {
  return visit !== 'ciwaka-overseas' && visit !== 'aujour-parcel' && visit !== 'kuno-overseas';
}

function comings(visit: SampleVisit, random: Random, { today }: SampleMoment): Partial<IntakeDraft> {
  const earlier = (least: number, most: number) => addDays(today, -between(random, least, most));
  switch (visit) {
    case 'kuno-counter':
    case 'other-house':
      return {};
    case 'kuno-visitor':
      return { giveBack: happens(random, 0.4) ? 'overseas' : 'counter' };
    case 'kuno-faulty':
      return {
        reason: happens(random, 0.8) ? 'faulty' : pick(random, ['wrong-item', 'changed-mind']),
        contactBy: 'email',
        contactOn: earlier(0, 8),
      };
    case 'kuno-overseas':
      return {
        contactBy: 'email',
        contactOn: earlier(3, 20),
        handover: 'overseas',
        giveBack: 'overseas',
        localJeweller: pick(random, ['yes', 'no', 'no', '']),
        customerPaysTransport: pick(random, ['yes', 'yes', 'no']),
      };
    case 'ciwaka-overseas':
      return { contactBy: 'form', contactOn: earlier(8, 20), handover: 'overseas', giveBack: 'overseas' };
    case 'aujour-parcel': {
      const isAnnounced = happens(random, 0.9);
      return {
        contactBy: isAnnounced ? 'email' : 'none',
        contactOn: isAnnounced ? earlier(2, 12) : '',
        handover: 'domestic',
        giveBack: 'domestic',
      };
    }
  }
}
