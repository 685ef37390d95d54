import { describe, expect, test } from 'vitest';
import type { Purchase } from '../../../shared/shipping/purchase';
import type { Course } from '../../builders/a-course';
import { anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';
import { day } from '../../builders/a-shop';
import { anOverseasCourse, withPhotosPassed, withWorkDone } from '../../builders/an-overseas-course';
import { aPurchase, nextOf, type Told } from '../../builders/next-steps';
import { firstNumber, secondNumber, shipping } from '../../builders/shipping-events';

const passed = withPhotosPassed(anOverseasCourse());
const prepared = (told: Told) => [told.prepared(1)];
const labelled = (told: Told) => [told.prepared(1), told.stored(2)];

describe('the label of the way in', () => {
  test('of free work may be made once the photos have passed', () => {
    expect(nextOf(anOverseasCourse(), prepared).blocks['buy-label']).toEqual(['photos-not-passed']);
    const { blocks } = nextOf(passed, prepared);
    expect(blocks['buy-label']).toEqual([]);
    expect(blocks['import-label']).toEqual([]);
  });

  test('of paid work only once it is paid', () => {
    const course = withPhotosPassed(anOverseasCourse({ deliveredOn: '2026-09-01' }));
    expect(nextOf(course, prepared).blocks['buy-label']).toEqual(['not-paid']);
    course.price('resizing-fee', 8000, 'USD');
    for (const code of ['shipping-to-house', 'customs-duties', 'insurance']) course.price(code, 1000, 'USD');
    course.move('send-invoice');
    expect(nextOf(course, prepared).blocks['buy-label']).toEqual(['not-paid']);
    course.pay(11_000, 'USD');
    expect(nextOf(course, prepared).blocks['buy-label']).toEqual([]);
  });

  test('without an account it is brought in from elsewhere', () => {
    const { blocks } = nextOf(passed, prepared, { canAskFedex: false });
    expect(blocks['buy-label']).toEqual(['no-account']);
    expect(blocks['import-label']).toEqual([]);
  });

  test('not on a day that is over', () => {
    const on = (today: string) => nextOf(passed, prepared, { today: day(today) }).blocks['buy-label'];
    expect(on('2026-12-01')).toEqual([]);
    expect(on('2026-12-02')).toEqual(['ship-day-past']);
  });

  test('the policy’s total is acknowledged first, and a higher one anew', () => {
    const order = (cents: number) => anInboundOrder({ commodities: [aRingLine({ unitValue: usd(cents) })] });
    const blocksOf = (cents: number, acknowledged: number | null) =>
      nextOf(passed, (told) => [
        told.prepared(1, order(cents)),
        ...(acknowledged === null ? [] : [told.acknowledged(2, acknowledged)]),
      ]).blocks;
    expect(blocksOf(249_999, null)['buy-label']).toEqual([]);
    expect(blocksOf(249_999, null).acknowledge).toEqual(['nothing-to-acknowledge']);
    expect(blocksOf(250_000, null)['buy-label']).toEqual(['policy-not-acknowledged']);
    expect(blocksOf(250_000, null).acknowledge).toEqual([]);
    expect(blocksOf(250_000, 250_000)['buy-label']).toEqual([]);
    expect(blocksOf(250_000, 249_999)['buy-label']).toEqual(['policy-not-acknowledged']);
  });

  test('the law’s light stops it until a filing or an exemption is there', () => {
    const blocksOf = (exportCitation: string | null) =>
      nextOf(passed, (told) => [
        told.prepared(
          1,
          anInboundOrder({ commodities: [aRingLine({ unitValue: usd(250_001) })], exportCitation }),
        ),
        told.acknowledged(2, 250_001),
      ]).blocks['buy-label'];
    expect(blocksOf(null)).toEqual(['law-needs-citation']);
    expect(blocksOf('NOEEI 30.37(a)')).toEqual(['law-needs-citation']);
    expect(blocksOf('AES X20261130987654')).toEqual([]);
    expect(blocksOf('NOEEI 30.37(q)')).toEqual([]);
  });

  test('a value that is not in dollars stops it until there is a rate', () => {
    const yen = { commodities: [aRingLine({ unitValue: { minor: 270_000, currency: 'JPY' } })] };
    const blocksOf = (rated: object) =>
      nextOf(passed, (told) => [
        told.prepared(1, anInboundOrder({ ...yen, insured: null, declaredForCarriage: null, ...rated })),
      ]).blocks['buy-label'];
    expect(blocksOf({})).toEqual(['law-not-known']);
    expect(blocksOf({ exportRate: { perDollar: '150', on: '2026-11-20' } })).toEqual([]);
  });

  test('an oversized package stops free work, whatever was ticked, and is a cost on paid work', () => {
    const measured = { ...anInboundOrder().package, length: '8.001' };
    const of = (course: Course, isFree: boolean) =>
      nextOf(course, (told) => [told.prepared(1, anInboundOrder({ package: measured, isFree }))]);
    expect(of(passed, true).blocks['buy-label']).toEqual(['package-over-limits']);
    expect(of(passed, false).blocks['buy-label']).toEqual(['package-over-limits']);
    const paid = withPhotosPassed(anOverseasCourse({ deliveredOn: '2026-09-01' }));
    expect(of(paid, false).blocks['buy-label']).toEqual(['not-paid']);
    expect(of(paid, false).notes).toContain('package-cost');
  });

  test('nothing is done while a label may be on its way from FedEx, or lies there unknown', () => {
    const blocksWith = (changes: Partial<Purchase>) =>
      nextOf(passed, prepared, { purchases: [aPurchase(passed, changes)] }).blocks;
    expect(blocksWith({ state: 'asking' })['buy-label']).toEqual(['purchase-asking']);
    expect(blocksWith({ state: 'unknown' })['buy-label']).toEqual(['purchase-unknown']);
    expect(blocksWith({ state: 'unknown' }).abandon).toEqual(['purchase-unknown']);
    expect(blocksWith({ state: 'bought', trackingNumber: firstNumber })['buy-label']).toEqual([
      'purchase-not-stored',
    ]);
    for (const state of ['refused', 'none', 'voided', 'unused'] as const) {
      expect(blocksWith({ state })['buy-label']).toEqual([]);
    }
  });

  test('no second one is made beside a good one, in this shipment or another that way', () => {
    expect(nextOf(passed, labelled).blocks['buy-label']).toEqual(['label-exists']);
    const other = shipping(passed.case, '01900000-0000-7000-8000-0000005419e9');
    expect(
      nextOf(passed, (told) => [told.prepared(1), other.prepared(2), other.stored(3, secondNumber)]).blocks[
        'buy-label'
      ],
    ).toEqual(['in-another-shipment']);
    expect(
      nextOf(passed, (told) => [
        told.prepared(1),
        other.prepared(2, anOutboundOrder()),
        other.stored(3, secondNumber),
      ]).blocks['buy-label'],
    ).toEqual([]);
  });
});

describe('the label of the way back', () => {
  const out = (told: Told) => [told.prepared(1, anOutboundOrder())];

  test('is made once the ring is ready, and not before', () => {
    expect(nextOf(passed, out).blocks['buy-label']).toEqual(['not-ready']);
    const ready = withWorkDone(withPhotosPassed(anOverseasCourse()));
    expect(nextOf(ready, out).blocks['buy-label']).toEqual([]);
    expect(nextOf(ready, prepared).blocks['buy-label']).toEqual(['already-here']);
    ready.move('send-back');
    expect(nextOf(ready, out).blocks['buy-label']).toEqual(['already-on-its-way']);
    ready.move('confirm-arrival');
    expect(nextOf(ready, out).blocks['buy-label']).toEqual(['piece-closed']);
  });

  test('says what customs may miss: the air waybill it came under', () => {
    const ready = withWorkDone(withPhotosPassed(anOverseasCourse()));
    const cameBy = { trackingNumber: null, receivedOn: '2026-11-23' };
    expect(nextOf(ready, (told) => [told.prepared(1, anOutboundOrder({ cameBy }))]).notes).toContain(
      'no-air-waybill',
    );
    expect(nextOf(ready, out).notes).toEqual([]);
  });
});
