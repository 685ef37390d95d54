import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../shared/cases/case-state';
import type { DeskEvent } from '../../../shared/cases/events';
import { reduce } from '../../../shared/cases/reduce';
import type { Direction } from '../../../shared/shipping/customs-words';
import {
  missingShipmentId,
  namesInNeed,
  shipmentsInNeed,
} from '../../../shared/shipping/shipments/shipment-needs';
import type { Course } from '../../builders/a-course';
import { anOutboundOrder } from '../../builders/a-shipment-order';
import { anOverseasCourse, withPhotosPassed, withWorkDone } from '../../builders/an-overseas-course';
import { shipping } from '../../builders/shipping-events';

type Told = ReturnType<typeof shipping>;
type Events = (told: Told) => readonly DeskEvent[];

const nothing: Events = () => [];
const prepared: Events = (told) => [told.prepared(1)];
const labelled: Events = (told) => [told.prepared(1), told.stored(2)];
const preparedOut: Events = (told) => [told.prepared(1, anOutboundOrder())];
const labelledOut: Events = (told) => [told.prepared(1, anOutboundOrder()), told.stored(2)];
const read =
  (before: Events, ...standings: readonly Parameters<Told['read']>[1][]): Events =>
  (told) => [...before(told), ...standings.map((standing, count) => told.read(3 + count, standing))];

function stateOf(course: Course, events: Events): CaseState {
  const state = reduce([...course.events, ...events(shipping(course.case))]);
  if (state === null) throw new Error('There is no case.');
  return state;
}

function needsOf(course: Course, events: Events): readonly string[] {
  return shipmentsInNeed(stateOf(course, events)).map(({ direction, need }) => `${direction} ${need}`);
}

/** Papers that went out by email, in the minute after the label. */
function afterPapersWentOut(course: Course, events: Events): readonly string[] {
  const state = stateOf(course, events);
  const at = '2026-11-25T03:02:30.000Z';
  const told = [...state.messages, { template: 'documents-sent', at }] as CaseState['messages']; // all that is looked at
  return shipmentsInNeed({ ...state, messages: told }).map(({ need }) => need);
}

const waiting = () => withPhotosPassed(anOverseasCourse());
const ready = () => withWorkDone(waiting());
const sentBack = () => {
  const course = ready();
  course.move('send-back');
  return course;
};

describe('a shipment wants somebody', () => {
  test('who prepares it, where a piece waits for its documents or to go home and nothing was begun', () => {
    expect(needsOf(anOverseasCourse(), nothing)).toEqual([]);
    expect(needsOf(waiting(), nothing)).toEqual(['inbound prepare']);
    expect(needsOf(ready(), nothing)).toEqual(['outbound prepare']);
    const [missing] = shipmentsInNeed(stateOf(waiting(), nothing));
    expect(missing).toMatchObject({
      id: missingShipmentId(waiting().case.id, 'inbound'),
      shipment: null,
      since: waiting().piece.since,
    });
  });

  test('who makes its label, once it is prepared and again once that is void', () => {
    expect(needsOf(waiting(), prepared)).toEqual(['inbound label']);
    expect(needsOf(waiting(), (told) => [...labelled(told), told.voided(3)])).toEqual(['inbound label']);
    expect(needsOf(waiting(), (told) => [...prepared(told), told.abandoned(2)])).toEqual(['inbound prepare']);
  });

  test('who sends it, and on the way in nobody any more once the papers went out', () => {
    expect(needsOf(waiting(), labelled)).toEqual(['inbound send']);
    expect(afterPapersWentOut(waiting(), labelled)).toEqual(['on-its-way']);
    expect(needsOf(ready(), labelledOut)).toEqual(['outbound send']);
    expect(afterPapersWentOut(ready(), labelledOut)).toEqual(['send']);
  });

  test('who looks after it, where FedEx holds it up, lost it or turns it round', () => {
    const standings = ['held-at-customs', 'exception', 'lost', 'returning'] as const;
    for (const standing of standings) {
      expect(needsOf(waiting(), read(labelled, standing)), standing).toEqual(['inbound held']);
    }
    expect(needsOf(waiting(), read(labelled, 'exception', 'in-transit'))).toEqual(['inbound on-its-way']);
  });

  test('who notes at the piece that it has arrived', () => {
    const course = waiting();
    course.giveShippingDetails('2026-12-01');
    course.move('send-documents');
    expect(needsOf(course, read(labelled, 'delivered'))).toEqual(['inbound arrived']);
    course.move('receive');
    expect(needsOf(course, read(labelled, 'delivered'))).toEqual([]);
    const home = sentBack();
    expect(needsOf(home, read(labelledOut, 'delivered'))).toEqual(['outbound arrived']);
    home.move('confirm-arrival');
    expect(needsOf(home, read(labelledOut, 'delivered'))).toEqual([]);
  });

  test('who takes it in again, where it came back to us, and then whoever sends it anew', () => {
    const course = sentBack();
    const returned = read(labelledOut, 'returning', 'delivered');
    expect(needsOf(course, returned)).toEqual(['outbound held']);
    course.move('receive');
    expect(course.piece.stage).toBe('ready');
    expect(needsOf(course, returned)).toEqual(['outbound prepare']);
  });

  test('of a piece that came otherwise nobody makes a label any more', () => {
    const course = waiting();
    course.giveShippingDetails('2026-12-01');
    course.move('send-documents');
    course.move('receive');
    for (const events of [prepared, labelled, read(labelled, 'in-transit')]) {
      expect(needsOf(course, events)).toEqual([]);
    }
  });

  test('of no case whose pieces are all closed, whatever FedEx last said', () => {
    const course = sentBack();
    course.move('confirm-arrival');
    expect(course.piece.stage).toBe('collected');
    for (const events of [
      preparedOut,
      labelledOut,
      read(labelledOut, 'lost'),
      read(labelledOut, 'exception'),
    ]) {
      expect(needsOf(course, events)).toEqual([]);
    }
  });

  test('by a name that is among those of its case', () => {
    const directions: readonly Direction[] = ['inbound', 'outbound'];
    for (const course of [waiting(), ready()]) {
      const state = stateOf(course, nothing);
      expect(namesInNeed(state)).toEqual(
        directions.map((direction) => missingShipmentId(state.id, direction)),
      );
      for (const events of [nothing, prepared, labelledOut]) {
        const now = stateOf(course, events);
        for (const { id } of shipmentsInNeed(now)) expect(namesInNeed(now)).toContain(id);
      }
    }
  });
});
