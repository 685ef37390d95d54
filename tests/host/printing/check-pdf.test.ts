import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPdf } from '../../../electron/printing/check-pdf';
import { stockOf, stocks } from '../../../shared/printing/stocks';
import { aPdf } from './print-papers';

const pointsPerMillimetre = 72 / 25.4;

async function aPage(width: number, height: number, rotation = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([width * pointsPerMillimetre, height * pointsPerMillimetre]);
  page.setRotation({ type: 'degrees', angle: rotation } as Parameters<typeof page.setRotation>[0]);
  return document.save();
}

const notPrintable = { ok: false, error: { kind: 'paper-not-printable' } };

describe('a PDF before it is queued', () => {
  it.each(stocks.map(({ id }) => id))(
    'of the size of %s is printable, and its pages are counted',
    async (id) => {
      expect(await checkPdf(await aPdf(id, 3), stockOf(id))).toEqual({ ok: true, value: { pages: 3 } });
    },
  );

  it('of any other stock’s size is not, and the words say what is wrong', async () => {
    for (const drawn of stocks)
      for (const bound of stocks.filter(({ id }) => id !== drawn.id))
        expect(await checkPdf(await aPdf(drawn.id), bound)).toMatchObject(notPrintable);
    expect(await checkPdf(await aPdf('A4'), stockOf('Letter'))).toMatchObject({
      error: { detail: 'page 1 is 210.0 x 297.0 mm, Letter is 215.9 x 279.4 mm' },
    });
  });

  it.each([
    [60.7, true],
    [60.9, false],
    [59.3, true],
    [59.1, false],
  ] as const)('%d mm wide on 60 mm stock: %s', async (width, fits) => {
    expect((await checkPdf(await aPage(width, 30), stockOf('60x30mm'))).ok).toBe(fits);
  });

  it('whose page is turned counts as it is seen', async () => {
    expect(await checkPdf(await aPage(30, 60, 90), stockOf('60x30mm'))).toMatchObject({ ok: true });
    expect(await checkPdf(await aPage(60, 30, 90), stockOf('60x30mm'))).toMatchObject(notPrintable);
  });

  it('with one page of another size is not printable', async () => {
    const document = await PDFDocument.load(await aPdf('A4', 2));
    document.addPage([300, 300]);
    expect(await checkPdf(await document.save(), stockOf('A4'))).toMatchObject({
      error: { detail: expect.stringContaining('page 3') },
    });
  });

  it('without pages is not printable', async () => {
    const empty = await (await PDFDocument.create()).save({ addDefaultPage: false });
    expect(await checkPdf(empty, stockOf('A4'))).toMatchObject(notPrintable);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('claim slip')],
    ['a PDF in name only', Buffer.from('%PDF-1.7\nclaim slip\n%%EOF')],
  ])('that is %s is not printable', async (_, bytes) => {
    expect(await checkPdf(bytes, stockOf('A4'))).toMatchObject(notPrintable);
  });

  it('that is encrypted is not printable', async () => {
    const document = await PDFDocument.load(await aPdf('A4'));
    document.encrypt({ userPassword: 'x', ownerPassword: 'y' });
    expect(await checkPdf(await document.save(), stockOf('A4'))).toMatchObject(notPrintable);
  });

  it('that was cut off anywhere is not printable', async () => {
    const whole = await aPdf('A4', 2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        expect(await checkPdf(whole.subarray(0, length), stockOf('A4'))).toMatchObject(notPrintable);
      }),
      { numRuns: 200 },
    );
  });
});
