import { describe, expect, it } from 'vitest';
import { addressReplySchema } from '../../../electron/fedex/schemas/address-reply';
import { cancelReplySchema } from '../../../electron/fedex/schemas/cancel-reply';
import { errorReplySchema } from '../../../electron/fedex/schemas/error-reply';
import { rateReplySchema } from '../../../electron/fedex/schemas/rate-reply';
import { shipReplySchema } from '../../../electron/fedex/schemas/ship-reply';
import { tokenReplySchema } from '../../../electron/fedex/schemas/token-reply';
import { trackReplySchema } from '../../../electron/fedex/schemas/track-reply';
import { uploadReplySchema } from '../../../electron/fedex/schemas/upload-reply';

/** FedEx's answers are looser than its schema: one thing where a list belongs, numbers as text, nulls, new fields. */
describe('an answer that is looser than FedEx says', () => {
  it('sells a label all the same: no piece of it is lost to a field that is odd', () => {
    const { output } = shipReplySchema.parse({
      output: {
        alerts: { code: 'A.WARNING', alertType: 'WARNING', message: null },
        transactionShipments: [
          {
            masterTrackingNumber: 794953555571,
            serviceType: null,
            brandNew: { field: true },
            pieceResponses: {
              trackingNumber: '794953555571',
              packageDocuments: [
                { contentType: 'LABEL', docType: 'ZPLII', copiesToPrint: '2', encodedLabel: 'XlhB' },
                { contentType: 'LABEL', copiesToPrint: 0, url: 'https://example.com/label' },
              ],
            },
            shipmentDocuments: null,
            completedShipmentDetail: {
              shipmentRating: {
                shipmentRateDetails: [{ totalNetCharge: '62.4', surcharges: [{ amount: {} }] }],
              },
            },
          },
        ],
      },
    });
    const [sold] = output.transactionShipments;
    expect(output.alerts).toEqual([{ code: 'A.WARNING', alertType: 'WARNING', message: null }]);
    expect([sold?.masterTrackingNumber, sold?.serviceType]).toEqual(['794953555571', null]);
    const documents = sold?.pieceResponses[0]?.packageDocuments ?? [];
    expect(
      documents.map(({ copiesToPrint, encodedLabel, url }) => [copiesToPrint, encodedLabel, url]),
    ).toEqual([
      [2, 'XlhB', null],
      [1, null, 'https://example.com/label'],
    ]);
    expect(sold?.shipmentDocuments).toEqual([]);
    const [rated] = sold?.completedShipmentDetail?.shipmentRating?.shipmentRateDetails ?? [];
    expect(rated?.totalNetCharge).toBe(62.4);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['no output', { transactionId: 'a' }],
    ['no shipment', { output: { transactionShipments: [] } }],
    ['shipments that are none', { output: { transactionShipments: ['soon'] } }],
    ['a job to be asked for later', { output: { jobId: '1' } }],
  ])('%s is no label', (_what, reply) => {
    expect(shipReplySchema.safeParse(reply).success).toBe(false);
  });

  it('keeps the error of one number beside the status of another', () => {
    const { output } = trackReplySchema.parse({
      output: {
        completeTrackResults: [
          { trackingNumber: '1', trackResults: [{ error: { code: 'TRACKING.TRACKINGNUMBER.NOTFOUND' } }] },
          { trackingNumber: '2', trackResults: { latestStatusDetail: { code: 'DL' }, scanEvents: 'none' } },
        ],
        alerts: 'VIRTUAL.RESPONSE',
      },
    });
    const [unknown, known] = output.completeTrackResults.map(({ trackResults }) => trackResults[0]);
    expect(unknown?.error).toEqual({ code: 'TRACKING.TRACKINGNUMBER.NOTFOUND', message: null });
    expect([known?.latestStatusDetail?.code, known?.scanEvents, known?.error]).toEqual(['DL', [], null]);
  });

  it('reads the rest', () => {
    const attributes = { Resolved: 'true', DPV: false, Matched: 'maybe' };
    const { output } = addressReplySchema.parse({ output: { resolvedAddresses: [{ attributes }] } });
    expect(output.resolvedAddresses[0]?.attributes).toMatchObject({
      Resolved: true,
      DPV: false,
      Matched: null,
    });
    const cancelled = cancelReplySchema.parse({
      output: { cancelledShipment: true, successMessage: 'Done' },
    });
    expect(cancelled.output).toMatchObject({
      cancelledShipment: true,
      successMessage: 'Done',
      message: null,
    });
    expect(tokenReplySchema.parse({ access_token: 'a', expires_in: '3599' }).expires_in).toBe(3599);
    const uploaded = uploadReplySchema.parse({ output: { meta: { docId: 90493 } } });
    expect(uploaded.output.meta.docId).toBe('90493');
    expect(rateReplySchema.parse({ output: {} }).output.rateReplyDetails).toEqual([]);
  });

  it('takes a refusal with codes as numbers and without words, but not one without a code', () => {
    const refused = errorReplySchema.parse({ errors: [{ code: 1001, message: null }, { message: 'x' }] });
    expect(refused.errors).toEqual([{ code: '1001', message: null, parameterList: [] }]);
    expect(errorReplySchema.safeParse({ errors: [] }).success).toBe(false);
  });
});
