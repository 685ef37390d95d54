import { describe, expect, test } from 'vitest';
import type { DeskEvent } from '../../../shared/cases/events';
import { reduce } from '../../../shared/cases/reduce';
import { movesTold } from '../../../shared/shipping/shipments/moves-told';
import type { Course } from '../../builders/a-course';
import { anOutboundOrder } from '../../builders/a-shipment-order';
import { anOverseasCourse, withPhotosPassed, withWorkDone } from '../../builders/an-overseas-course';
import { shipping } from '../../builders/shipping-events';

type Told = ReturnType<typeof shipping>;

/** The moves that the shipment speaks for, each with what would be missing. */
function toldBy(course: Course, events: (told: Told) => readonly DeskEvent[], isSentToCustomer = false) {
  const state = reduce([...course.events, ...events(shipping(course.case))]);
  const [shipment] = state?.shipments ?? [];
  if (state === null || shipment === undefined) throw new Error('There is no shipment.');
  return movesTold(shipment, state.standings, { isSentToCustomer }).map(({ move }) =>
    [move.command, ...move.unmet].join(' '),
  );
}

const labelled = (told: Told) => [told.prepared(1), told.stored(2)];
const inStanding = (standing: Parameters<Told['read']>[1]) => (told: Told) => [
  ...labelled(told),
  told.read(3, standing),
];
const outStanding = (standing: Parameters<Told['read']>[1]) => (told: Told) => [
  told.prepared(1, anOutboundOrder()),
  told.stored(2),
  told.read(3, standing),
];

function withDocuments(): Course {
  const course = withPhotosPassed(anOverseasCourse());
  course.giveShippingDetails('2026-12-01');
  course.move('send-documents');
  return course;
}

describe('what a shipment says of its pieces', () => {
  test('papers that went out are the documents sent, once their details are written down', () => {
    const course = withPhotosPassed(anOverseasCourse());
    expect(toldBy(course, labelled)).toEqual([]);
    expect(toldBy(course, labelled, true)).toEqual(['send-documents shipping-details ship-day']);
    course.giveShippingDetails('2026-12-01');
    expect(toldBy(course, labelled, true)).toEqual(['send-documents']);
  });

  test('a parcel that FedEx has is on its way, one that arrived is to be received', () => {
    const course = withDocuments();
    expect(toldBy(course, labelled, true)).toEqual([]);
    expect(toldBy(course, inStanding('picked-up'))).toEqual(['note-dispatch']);
    expect(toldBy(course, inStanding('held-at-customs'))).toEqual(['note-dispatch']);
    expect(toldBy(course, inStanding('delivered'))).toEqual(['receive']);
    course.move('receive');
    expect(toldBy(course, inStanding('delivered'))).toEqual([]);
  });

  test('a loss is one of a piece that is on its way', () => {
    const course = withDocuments();
    expect(toldBy(course, inStanding('lost'))).toEqual(['note-dispatch']);
    course.move('note-dispatch');
    expect(toldBy(course, inStanding('lost'))).toEqual(['report-lost']);
  });

  test('on the way back: sent, arrived, or come back to us', () => {
    const course = withWorkDone(withPhotosPassed(anOverseasCourse()));
    expect(toldBy(course, outStanding('in-transit'))).toEqual(['send-back']);
    expect(toldBy(course, outStanding('delivered'))).toEqual(['send-back']);
    course.move('send-back');
    expect(toldBy(course, outStanding('in-transit'))).toEqual([]);
    expect(toldBy(course, outStanding('delivered'))).toEqual(['confirm-arrival']);
    expect(toldBy(course, outStanding('lost'))).toEqual(['report-lost']);
    const returned = (told: Told) => [...outStanding('returning')(told), told.read(4, 'delivered')];
    expect(toldBy(course, returned)).toEqual(['receive']);
  });
});
