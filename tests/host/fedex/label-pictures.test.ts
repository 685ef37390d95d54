import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentHashSchema } from '../../../shared/cases/ids';
import { anOutboundOrder } from '../../builders/a-shipment-order';
import { scanPicture } from '../../builders/label-scan';
import { aBuyingDesk, aCarrierFolder, asking, carrierOn } from './carrier-desk';

describe('the picture of a label that only a label printer reads', () => {
  it.each(['zpl-203', 'zpl-300'] as const)(
    'of %s shows its bar codes with its number',
    async (labelFormat) => {
      const { carrier } = await aBuyingDesk();
      const bought = await carrier.buyLabel(asking(1, anOutboundOrder({ labelFormat })));
      if (!bought.ok) throw new Error(bought.error.kind);
      const { files, trackingNumber } = bought.value.purchase;
      const label = files.find(({ kind }) => kind === 'label');
      if (label === undefined) throw new Error('No label was bought.');
      const pictured = await carrier.pictureLabel({ ledger: 'shop', hash: label.hash });
      if (!pictured.ok) throw new Error(pictured.error.kind);
      expect(pictured.value.picturesBase64).toHaveLength(1);
      const [picture = ''] = pictured.value.picturesBase64;
      const scan = await scanPicture(Buffer.from(picture, 'base64'));
      expect(scan.square).toContain(`\u001d${trackingNumber}0430`);
      expect(scan.bars?.slice(-12)).toBe(trackingNumber);
    },
    // The drawing program has nine megabytes to be read first.
    60_000,
  );

  it.each([
    ['is torn', '^XA^FDhalf', 'carrier-file-unreadable'],
    ['is a PDF', '%PDF-1.7', 'carrier-file-unreadable'],
    ['is not there', null, 'stored-file-missing'],
  ])('is refused where it %s', async (_how, text, kind) => {
    const { carrier, files } = await carrierOn(await aCarrierFolder());
    const bytes = Buffer.from(text ?? 'absent');
    const hash = contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));
    if (text !== null) await files.store(hash, bytes, 'zpl');
    expect(await carrier.pictureLabel({ ledger: 'shop', hash })).toMatchObject({ error: { kind } });
  });
});
