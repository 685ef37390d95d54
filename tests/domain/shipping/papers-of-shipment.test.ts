import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../shared/shipping/purchase';
import type { ShipmentSurroundings } from '../../../shared/shipping/shipments/next-of-shipment';
import { anOverseasCourse, withPhotosPassed } from '../../builders/an-overseas-course';
import { aPurchase, nextOf, type Told } from '../../builders/next-steps';
import { aFile, firstNumber, secondNumber } from '../../builders/shipping-events';

const passed = withPhotosPassed(anOverseasCourse());
const prepared = (told: Told) => [told.prepared(1)];
const labelled = (told: Told) => [told.prepared(1), told.stored(2)];

describe('the papers of a shipment', () => {
  test('go to the customer when label and invoice are there and bear one number', () => {
    const send = (around: Partial<ShipmentSurroundings>, events = labelled) =>
      nextOf(passed, events, around).blocks['send-to-customer'];
    expect(send({})).toEqual([]);
    expect(send({}, prepared)).toEqual(['no-label']);
    expect(send({ invoice: null })).toEqual(['no-invoice']);
    expect(send({ invoice: { trackingNumber: secondNumber } })).toEqual(['tracking-numbers-differ']);
    expect(send({ email: ' ' })).toEqual(['no-email']);
    expect(send({}, (told) => [told.prepared(1), told.stored(2, firstNumber, [aFile('invoice')])])).toEqual([
      'no-label-file',
    ]);
    expect(send({}, (told) => [...labelled(told), told.stored(3, secondNumber)])).toEqual(['two-labels']);
  });

  test('are printed together or not at all', () => {
    expect(nextOf(passed, labelled).blocks.print).toEqual([]);
    expect(nextOf(passed, labelled, { invoice: null }).blocks.print).toEqual(['no-invoice']);
    expect(nextOf(passed, prepared).blocks.print).toEqual(['no-label']);
  });

  test('a label is void until FedEx has the package, and the shipment is given up only without one', () => {
    expect(nextOf(passed, labelled).blocks).toMatchObject({ void: [], abandon: ['label-exists'] });
    const moving = (told: Told) => [...labelled(told), told.read(3, 'picked-up')];
    expect(nextOf(passed, moving).blocks.void).toEqual(['already-tendered']);
    const voided = (told: Told) => [...labelled(told), told.voided(3)];
    expect(nextOf(passed, voided).blocks).toMatchObject({ void: ['no-label'], abandon: [], prepare: [] });
    expect(nextOf(passed, (told) => [told.prepared(1), told.abandoned(2)]).blocks).toMatchObject({
      prepare: ['abandoned'],
      'buy-label': ['abandoned'],
      abandon: ['abandoned'],
    });
  });

  test('of a test of FedEx say that they must not go on a package', () => {
    const key = '01900000-0000-7000-8000-00000000b0b0';
    const stored = (told: Told) =>
      labelled(told).map((event) =>
        event.type === 'shipment-label-stored'
          ? { ...event, data: { ...event.data, source: 'bought' as const, purchaseKey: key } }
          : event,
      );
    const from = (environment: Purchase['environment']) =>
      nextOf(passed, stored, {
        purchases: [aPurchase(passed, { environment, trackingNumber: firstNumber })],
      }).notes;
    expect(from('sandbox')).toContain('label-not-for-use');
    expect(from('production')).not.toContain('label-not-for-use');
  });
});
