import { describe, expect, test } from 'vitest';
import { inTransaction } from '../../renderer/db/in-transaction';
import type { LedgerDatabase, StoredShipment } from '../../renderer/db/ledger';
import { eventTables, recordEvents } from '../../renderer/db/record-events';
import { keepRemark } from '../../renderer/db/remarks';
import { casesThatShip, shipmentsById, shipmentsThatWant } from '../../renderer/db/shipments';
import { draftKey, shipmentDraftSchema } from '../../renderer/features/shipping/shipment-draft';
import { besideTheEvents, groupsOf } from '../../renderer/features/shipping/shipments-in-need';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId, CaseNumber } from '../../shared/cases/ids';
import { draftOfOrder } from '../../shared/shipping/orders/draft-of-order';
import type { Purchase } from '../../shared/shipping/purchase';
import {
  missingShipmentId,
  type ShipmentNeed,
  shipmentNeeds,
} from '../../shared/shipping/shipments/shipment-needs';
import { anInboundOrder } from '../builders/a-shipment-order';
import { anOverseasCourse, withPhotosPassed } from '../builders/an-overseas-course';
import { firstNumber, shipping } from '../builders/shipping-events';
import { aWindow } from './open-ledger';

async function record(db: LedgerDatabase, events: readonly DeskEvent[]): Promise<void> {
  await inTransaction(db, 'rw', eventTables, (tables) => recordEvents(tables, events, 'journal'));
}

async function wanted(
  db: LedgerDatabase,
): Promise<Readonly<Partial<Record<ShipmentNeed, readonly string[]>>>> {
  const all = await Promise.all(
    shipmentNeeds.map(async (need) => [need, await shipmentsThatWant(db, need)] as const),
  );
  return Object.fromEntries(all.filter(([, ids]) => ids.length > 0));
}

function aRow(place: number): StoredShipment {
  return {
    id: `shipment-${place}`,
    caseId: `case-${place}` as CaseId,
    caseNumber: `GZ-${place}` as CaseNumber,
    customerName: '田中 花子',
    shipmentId: `shipment-${place}`,
    need: 'on-its-way',
    direction: 'outbound',
    stage: 'on-its-way',
    trackingNumber: firstNumber,
    tracked: '',
    since: new Date(Date.UTC(2026, 0, 1) + place * 60_000).toISOString(),
  };
}

describe('the list of shipments', () => {
  test('has a row of each that wants somebody, and none of it once that is done', async () => {
    const db = aWindow();
    const course = withPhotosPassed(anOverseasCourse());
    const told = shipping(course.case);
    const { id } = course.case;
    const missing = missingShipmentId(id, 'inbound');
    await record(db, course.events);
    expect(await wanted(db)).toEqual({ prepare: [missing] });
    await record(db, [told.prepared(1)]);
    const [shipment] = (await wanted(db)).label ?? [];
    expect(shipment).not.toBe(missing);
    await record(db, [told.stored(2)]);
    expect(await wanted(db)).toEqual({ send: [shipment] });
    await record(db, [told.read(3, 'exception')]);
    expect(await shipmentsById(db, [shipment ?? '', missing])).toEqual([
      expect.objectContaining({
        caseId: id,
        caseNumber: course.case.number,
        customerName: 'Ann Lee',
        shipmentId: shipment,
        direction: 'inbound',
        stage: 'held',
        trackingNumber: firstNumber,
        tracked: 'On the way',
        need: 'held',
      }),
    ]);
    await record(db, [told.voided(4), told.abandoned(5)]);
    expect(await wanted(db)).toEqual({ prepare: [missing] });
  });

  test('of ten thousand that want the same leaves none out, the longest waiting first', async () => {
    const db = aWindow();
    const rows = Array.from({ length: 10_000 }, (_, place) => aRow((place * 7919) % 10_000));
    await db.shipments.bulkPut(rows);
    const ids = await shipmentsThatWant(db, 'on-its-way');
    expect(ids).toHaveLength(10_000);
    expect(ids.slice(0, 3)).toEqual(['shipment-0', 'shipment-1', 'shipment-2']);
    expect(ids.at(-1)).toBe('shipment-9999');
  });

  test('shows what is being written in place of what was to be begun, and a label of which nobody knows before all else', async () => {
    const db = aWindow();
    const course = withPhotosPassed(anOverseasCourse());
    const { id, pieces } = course.case;
    await record(db, course.events);
    const draft = shipmentDraftSchema.parse({
      ...draftOfOrder(anInboundOrder()),
      shipmentId: '01900000-0000-7000-8000-00000000d4af',
      caseId: id,
      by: null,
      startedAt: '2026-11-25T01:00:00.000Z',
      bagNumbers: pieces.map(({ bagNumber }) => bagNumber),
      purchaseKey: null,
    });
    await keepRemark(db, draftKey(draft), draft);
    const indexed = new Map([['prepare', [missingShipmentId(id, 'inbound'), 'another']]] as const);
    const beside = besideTheEvents(await casesThatShip(db, [id]), [draft], []);
    expect(groupsOf(indexed, beside)).toEqual([{ need: 'prepare', ids: [draft.shipmentId, 'another'] }]);
    expect(beside.listed).toMatchObject([{ customerName: 'Ann Lee', stage: 'draft', direction: 'inbound' }]);

    const told = shipping(course.case, draft.shipmentId);
    await record(db, [told.prepared(1)]);
    const purchase: Purchase = {
      key: '01900000-0000-7000-8000-00000000cafe',
      caseId: id,
      shipmentId: draft.shipmentId,
      state: 'unknown',
      environment: 'sandbox',
      trackingNumber: null,
      files: [],
      alerts: [],
      charged: null,
      askedAt: '2026-11-25T03:02:00.000Z',
      changedAt: '2026-11-25T03:02:00.000Z',
    };
    const label = new Map([['label', await shipmentsThatWant(db, 'label')]] as const);
    expect(label.get('label')).toEqual([draft.shipmentId]);
    const unknown = besideTheEvents(await casesThatShip(db, [id]), [draft], [purchase]);
    expect(groupsOf(label, unknown)).toEqual([{ need: 'unknown', ids: [draft.shipmentId] }]);
  });
});
