import { published } from '../../policies/published';
import { addDays, type PlainDate } from '../../time/plain-date';
import { type Acting, stamp } from '../acting';
import { caseNumber } from '../case-number';
import type { Customer } from '../customer';
import { decideIntake, termsOfIntake } from '../decide-intake';
import type { DeskEvent } from '../events';
import type { CaseId, ContentHash, CustomerId, StaffId } from '../ids';
import type { CustomerDraft, IntakeDraft } from '../intake-draft';
import { openCase } from '../open-case';
import { papersOfNewCase } from '../papers-of-case';
import { readIntake } from '../read-intake';
import { reduce } from '../reduce';
import type { ShopProfile } from '../shop';
import { sampleNote } from './notes';
import { caseHistory } from './piece-history';
import { samplePlaces } from './places';
import { between, happens, pick, type Random, sampleIds } from './random';
import { sampleStaff } from './sample-shop';
import { isPresent, pickVisit, someoneFor, visitDraft } from './visits';

/** A shop of more is for measuring: of its cases only these last have a history. */
const mostFollowed = 400;

export type SampleWishes = {
  readonly count: number;
  /** The cases were received on the days before it. */
  readonly today: PlainDate;
  readonly shop: ShopProfile;
  readonly random: Random;
  readonly hashText: (text: string) => Promise<ContentHash>;
};

type Known = { readonly id: CustomerId; readonly fields: CustomerDraft; readonly customer: Customer };

/**
 * An invented shop's whole log, oldest first: shop, staff, then cases with all that happened to them. Every answer in it
 * is what the policies say of the facts invented. The same wishes give the same events.
 */
export async function sampleEvents(wishes: SampleWishes): Promise<readonly DeskEvent[]> {
  const { count, today, shop, random } = wishes;
  const newId = sampleIds(random);
  const casesPerDay = count <= 400 ? 3 : 12;
  const days = Math.ceil(count / casesPerDay);
  const opening = acting(shop, null, addDays(today, -days - 1), 0, newId);
  const staff = sampleStaff.map((member) => ({ id: newId() as StaffId, member })); // made as UUIDs
  const events: DeskEvent[] = [
    { ...stamp(opening), type: 'shop-configured', subject: { kind: 'shop', id: null }, data: shop },
    ...staff.map(
      ({ id, member }): DeskEvent => ({
        ...stamp(opening),
        type: 'staff-joined',
        subject: { kind: 'staff', id },
        data: member,
      }),
    ),
  ];
  const known: Known[] = [];
  const cases: SampleCase[] = [];
  const [first, ...others] = staff.map(({ id }) => id);
  for (let index = 0; index < count && first !== undefined; index += 1) {
    const day = addDays(today, Math.floor(index / casesPerDay) - days);
    const sequence = (index % casesPerDay) + 1;
    const minutes = Math.floor((540 / casesPerDay) * (sequence - 1)) + between(random, 0, 25);
    const by = pick(random, [first, ...others]);
    cases.push(await sampleCase(wishes, known, sequence, acting(shop, by, day, minutes, newId), day));
  }
  for (const data of samplePlaces(shop.language)) {
    events.push({ ...stamp(opening), type: 'place-configured', subject: { kind: 'shop', id: null }, data });
  }
  if (first === undefined) return events;
  const working = { today, station: shop.station, staff: [first, ...others] as const, random, newId };
  return [
    ...events,
    // What happened to the pieces is invented last: whoever came in comes in whatever was done since.
    ...cases.flatMap(({ opened, customer }, index) =>
      index < cases.length - mostFollowed
        ? opened
        : [...opened, ...caseHistory({ ...working, opened, customer })],
    ),
  ];
}

type SampleCase = { readonly opened: readonly DeskEvent[]; readonly customer: Customer };

/** Opening hours are from ten in the morning in Japan: one o'clock in UTC, on the same day. */
function acting(
  shop: ShopProfile,
  by: StaffId | null,
  day: PlainDate,
  minutes: number,
  newId: () => string,
): Acting {
  const two = (part: number) => String(part).padStart(2, '0');
  const at = `${day}T${two(1 + Math.floor(minutes / 60))}:${two(minutes % 60)}:00.000Z`;
  return { at, station: shop.station, by, newId };
}

async function sampleCase(
  { shop, random, today, hashText }: SampleWishes,
  known: Known[],
  sequence: number,
  act: Acting,
  day: PlainDate,
): Promise<SampleCase> {
  const visit = pickVisit(random);
  const wanted = someoneFor(visit, random);
  const returning = happens(random, 0.2)
    ? known.findLast(({ fields }) => fields.country === wanted.country)
    : undefined;
  const fields = returning?.fields ?? wanted;
  const who = { fields, knownAs: returning?.id ?? null };
  const unsigned = visitDraft(visit, who, random, { today: day, at: act.at, shop });
  const draft: IntakeDraft = isPresent(visit) ? { ...unsigned, unsignedReason: 'sample' } : unsigned;
  const read = readIntake(draft, { today: day });
  if (!read.ok) throw new Error(`The sample invented a form with faults: ${JSON.stringify(read.error)}`);
  const customer = read.value.customer.kind === 'new' ? read.value.customer.customer : returning?.customer;
  if (customer === undefined) throw new Error('A returning customer of the sample was lost.');
  const deciding = { today: day, shop, customerCountry: customer.country, editions: published };
  const decided = decideIntake(draft, read.value.pieces, deciding);
  const { language } = customer;
  const text = termsOfIntake(decided, deciding, language);
  const signature = isPresent(visit)
    ? { svg: sampleStroke, signedAt: act.at, language, text, textHash: await hashText(text) }
    : null;
  const customerId = returning?.id ?? (act.newId() as CustomerId); // made as a UUID
  const opened = openCase(
    {
      intake: { ...read.value, signature, unsignedReason: signature === null ? draft.unsignedReason : '' },
      decided,
      caseId: act.newId() as CaseId, // made as a UUID
      number: caseNumber(shop.station, day, sequence),
      customerId,
      customer,
      today: day,
    },
    act,
  );
  if (returning === undefined) known.push({ id: customerId, fields, customer });
  // Nothing is printed for a piece that is not here.
  const isAskedAbout = !isPresent(visit) && draft.contactBy !== 'none' && happens(random, 0.6);
  const begun = isAskedAbout ? asInquiry(opened) : [...opened, ...papersQueued(opened, act)];
  return { opened: [...begun, ...notesLater(opened, random, act, day, today)], customer };
}

/** Some write before they send: their pieces are with them still when the case is opened. */
function asInquiry(opened: readonly DeskEvent[]): readonly DeskEvent[] {
  return opened.map((event) =>
    event.type === 'case-opened' ? { ...event, data: { ...event.data, arrival: 'inquiry' } } : event,
  );
}

const sampleStroke = 'M10 60C30 10 50 90 70 40S110 80 130 35S170 70 200 45L250 55';

/** The papers count as printed long ago: opening the sample shop must not start a printer. */
function papersQueued(opened: readonly DeskEvent[], act: Acting): readonly DeskEvent[] {
  const state = reduce(opened);
  if (state === null) return [];
  return papersOfNewCase(state).map((paper) => ({
    ...stamp(act),
    type: 'paper-queued',
    subject: { kind: 'case', id: state.id },
    data: { ...paper, copy: 0, printKey: act.newId() },
  }));
}

function notesLater(
  opened: readonly DeskEvent[],
  random: Random,
  act: Acting,
  day: PlainDate,
  today: PlainDate,
): readonly DeskEvent[] {
  const caseId = opened.find((event) => event.type === 'case-opened')?.subject.id;
  if (caseId === undefined || !happens(random, 0.45)) return [];
  return Array.from({ length: between(random, 1, 3) }).flatMap((_, index): DeskEvent[] => {
    const on = addDays(day, index + between(random, 0, 4));
    const text = sampleNote(random);
    if (on >= today) return [];
    return [
      {
        ...stamp(act),
        at: `${on}T09:${String(30 + index).padStart(2, '0')}:00.000Z`,
        type: 'note-added',
        subject: { kind: 'case', id: caseId },
        data: { text },
      },
    ];
  });
}
