import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskEvent } from '../../../shared/cases/events';
import { reduce } from '../../../shared/cases/reduce';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { anInboundOrder } from '../../builders/a-shipment-order';
import { anOverseasCourse } from '../../builders/an-overseas-course';
import { aFile, firstNumber, secondNumber, shipping } from '../../builders/shipping-events';

const course = anOverseasCourse();
const told = shipping(course.case);

function shipmentOf(...events: readonly DeskEvent[]): ShipmentState | undefined {
  return reduce([...course.events, ...events])?.shipments[0];
}

describe('a shipment of a case', () => {
  test('is prepared, labelled, on its way and delivered, as its events tell', () => {
    const events = [told.prepared(1), told.stored(2), told.read(3, 'in-transit'), told.read(4, 'delivered')];
    const stages = events.map((_, count) => shipmentOf(...events.slice(0, count + 1))?.stage);
    expect(stages).toEqual(['prepared', 'labelled', 'on-its-way', 'delivered']);
  });

  test('goes by the last order before its label; what is prepared while that is good changes nothing', () => {
    const other = anInboundOrder({ shipOn: '2026-12-02' });
    const third = anInboundOrder({ shipOn: '2026-12-03' });
    expect(shipmentOf(told.prepared(1), told.prepared(2, other))?.order.shipOn).toBe('2026-12-02');
    const labelled = [told.prepared(1), told.prepared(2, other), told.stored(3), told.prepared(4, third)];
    expect(shipmentOf(...labelled)?.order.shipOn).toBe('2026-12-02');
    const again = [
      told.prepared(1),
      told.stored(2),
      told.voided(3),
      told.prepared(4, third),
      told.stored(5, secondNumber),
    ];
    expect(shipmentOf(...again)).toMatchObject({
      order: { shipOn: '2026-12-03' },
      label: { trackingNumber: secondNumber },
      isDoubled: false,
      stage: 'labelled',
    });
  });

  test('papers under one number are one label, each file once', () => {
    const shipment = shipmentOf(
      told.prepared(1),
      told.stored(2, firstNumber, [aFile('label', 'a')]),
      told.stored(3, firstNumber, [aFile('label', 'a'), aFile('invoice', 'b')]),
    );
    expect(shipment?.label?.files.map(({ kind }) => kind)).toEqual(['label', 'invoice']);
    expect(shipment?.isDoubled).toBe(false);
  });

  test('two numbers that are good are two labels, until one is void', () => {
    const both = [told.prepared(1), told.stored(2), told.stored(3, secondNumber)];
    expect(shipmentOf(...both)?.isDoubled).toBe(true);
    expect(shipmentOf(...both, told.voided(4, secondNumber))).toMatchObject({
      isDoubled: false,
      label: { trackingNumber: firstNumber },
    });
  });

  test('a number that was voided is void, though the clock of the one who stored it was ahead', () => {
    expect(shipmentOf(told.prepared(1), told.voided(2), told.stored(3))).toMatchObject({
      label: null,
      stage: 'voided',
    });
  });

  test('given up it is abandoned, but never while a label is good', () => {
    expect(shipmentOf(told.prepared(1), told.abandoned(2))?.stage).toBe('abandoned');
    const labelled = [told.prepared(1), told.stored(2), told.abandoned(3)];
    expect(shipmentOf(...labelled)?.stage).toBe('labelled');
    expect(shipmentOf(...labelled, told.voided(4))?.stage).toBe('abandoned');
  });

  test('what FedEx said stands after it has forgotten the number', () => {
    const events = [
      told.prepared(1),
      told.stored(2),
      told.read(3, 'delivered'),
      told.read(4, 'not-known-yet'),
    ];
    expect(shipmentOf(...events)).toMatchObject({ stage: 'delivered', tracked: { standing: 'delivered' } });
  });

  test('word of a label that is void says nothing of the one that is good', () => {
    const events = [
      told.prepared(1),
      told.stored(2),
      told.voided(3),
      told.stored(4, secondNumber),
      told.read(5, 'delivered', firstNumber),
    ];
    expect(shipmentOf(...events)?.stage).toBe('labelled');
  });

  test('delivered after it was turned round, it came back to whoever sent it', () => {
    const turned = [told.prepared(1), told.stored(2), told.read(3, 'returning')];
    expect(shipmentOf(...turned)?.stage).toBe('returning');
    expect(shipmentOf(...turned, told.read(4, 'delivered'))?.stage).toBe('returned');
  });

  test('a shipment that nobody prepared here yet waits for that event', () => {
    expect(shipmentOf(told.stored(2))).toBeUndefined();
    expect(reduce([...course.events, told.stored(2)])?.timeline.at(-1)?.type).toBe('shipment-label-stored');
  });

  test('does not move its piece, and belongs to no other shipment', () => {
    const other = shipping(course.case, '01900000-0000-7000-8000-0000005419e8');
    const state = reduce([
      ...course.events,
      told.prepared(1),
      told.stored(2),
      told.read(3, 'delivered'),
      other.prepared(4),
    ]);
    expect(state?.standings[0]?.stage).toBe('inquiry');
    expect(state?.shipments.map(({ stage }) => stage)).toEqual(['delivered', 'prepared']);
  });

  test('is the same in whatever order its events come, and however often', () => {
    const minute = fc.integer({ min: 0, max: 59 });
    const number = fc.constantFrom(firstNumber, secondNumber);
    const one = fc.oneof(
      minute.map((at) => told.prepared(at, anInboundOrder({ invoiceNumber: `N-${at}` }))),
      fc.tuple(minute, number).map(([at, own]) => told.stored(at, own)),
      fc.tuple(minute, number).map(([at, own]) => told.voided(at, own)),
      minute.map((at) => told.abandoned(at)),
      fc.tuple(minute, fc.nat(400_000)).map(([at, minor]) => told.acknowledged(at, minor)),
      fc
        .tuple(
          minute,
          fc.constantFrom('in-transit' as const, 'delivered' as const, 'not-known-yet' as const),
          number,
        )
        .map(([at, standing, own]) => told.read(at, standing, own)),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 10 }), fc.func(fc.nat()), (events, weight) => {
        const shuffled = [...events, ...events].sort((left, right) => weight(left.id) - weight(right.id));
        expect(reduce([...course.events, ...shuffled])?.shipments).toEqual(
          reduce([...course.events, ...events])?.shipments,
        );
      }),
    );
  });
});
