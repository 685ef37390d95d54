import { describe, expect, it } from 'vitest';
import type { ContentHash } from '../../../shared/cases/ids';
import { packingListOf } from '../../../shared/documents/packing-list-of';
import {
  carrierPapersOf,
  commercialInvoiceOf,
  identitySheetOf,
  type ShippedCase,
} from '../../../shared/documents/papers-of-shipment';
import {
  commercialInvoiceSchema,
  identitySheetSchema,
  packingListSchema,
} from '../../../shared/documents/shipping-papers';
import { warningsBeforePrinting } from '../../../shared/printing/carrier-file-binding';
import type { CarrierFile } from '../../../shared/shipping/carrier-file';
import { aCase } from '../../builders/a-case';
import { anInboundOrder, anOutboundOrder, aRingLine } from '../../builders/a-shipment-order';
import { aShop } from '../../builders/a-shop';

const state = aCase();
const piece = firstOf(state.pieces);
const hash = (letter: string) => letter.repeat(64) as ContentHash;
const file = (changes: Partial<CarrierFile>): CarrierFile => ({
  kind: 'label',
  format: 'zpl',
  hash: hash('a'),
  pages: 1,
  copies: 1,
  ...changes,
});
const label = {
  trackingNumber: '794953555571',
  files: [
    file({ kind: 'waybill-copy', format: 'pdf', hash: hash('b'), copies: 2 }),
    file({}),
    file({ kind: 'invoice', format: 'pdf', hash: hash('c'), copies: 3 }),
  ],
};
const printing = { copy: 0, sample: false, today: '2026-12-20' };
const invoicing = { ...printing, caseNumber: state.number, signer: null };

function shipped(
  changes: Partial<ShippedCase['shipment']> = {},
  house: typeof piece.house = 'ciwaka',
): ShippedCase {
  const pieces = state.pieces.map((each) => ({ ...each, house }));
  const commodities = [aRingLine({ bagNumber: piece.bagNumber, netWeight: '0.011' })];
  return {
    state: { number: state.number, pieces },
    customer: { name: 'Jane Doe' },
    shop: aShop(),
    shipment: {
      bagNumbers: [piece.bagNumber],
      order: anInboundOrder({ commodities }),
      label: null,
      ...changes,
    },
    language: 'en',
  };
}

describe('the invoice of a shipment', () => {
  it('bears the number of the label and points to its file; the original and two copies', () => {
    const invoice = commercialInvoiceOf({ order: anOutboundOrder(), label }, invoicing);
    expect(commercialInvoiceSchema.parse(invoice)).toEqual(invoice);
    expect(invoice).toMatchObject({
      trackingNumber: label.trackingNumber,
      label: { trackingNumber: label.trackingNumber, hash: hash('a') },
      sets: 3,
      reference: state.number,
    });
  });

  it('has no label before there is one, and none where only other papers were stored', () => {
    expect(commercialInvoiceOf({ order: anOutboundOrder(), label: null }, invoicing)).toMatchObject({
      trackingNumber: null,
      label: null,
    });
    const without = { ...label, files: label.files.filter(({ kind }) => kind !== 'label') };
    expect(commercialInvoiceOf({ order: anOutboundOrder(), label: without }, invoicing).label).toBeNull();
  });
});

describe("the files of FedEx's", () => {
  it('go each to its printer: labels and what only a label printer reads to that one', () => {
    const zplCopy = file({ kind: 'waybill-copy', hash: hash('d') });
    const of = { ...label, files: [...label.files, zplCopy] };
    const papers = carrierPapersOf(of, { caseNumber: state.number, language: 'ja', copy: 1 });
    expect(papers.map(({ paper, boundPaper }) => [paper.file.kind, boundPaper])).toEqual([
      ['waybill-copy', 'document'],
      ['label', 'carrier-label'],
      ['invoice', 'document'],
      ['waybill-copy', 'carrier-label'],
    ]);
    expect(papers.every(({ paper }) => paper.copy === 1)).toBe(true);
  });

  it.each([
    ['pdf', '4x6in', ['pdf-on-label-printer']],
    ['pdf', 'A4', []],
    ['pdf', 'Letter', []],
    ['zpl', '4x6in', []],
  ] as const)('as %s on %s warn of %j', (format, stock, warnings) => {
    expect(warningsBeforePrinting({ format }, { stock })).toEqual(warnings);
  });
});

describe('the identity sheet of a shipment', () => {
  it('has the pieces in the package alone, with weight and description as they are declared', () => {
    const sheet = identitySheetOf(shipped({ label }), printing);
    expect(identitySheetSchema.parse(sheet)).toEqual(sheet);
    expect(sheet.trackingNumber).toBe(label.trackingNumber);
    expect(sheet.pieces).toHaveLength(1);
    expect(sheet.pieces[0]).toMatchObject({
      bagNumber: piece.bagNumber,
      weight: { amount: '0.011', unit: 'lb' },
      description: aRingLine().description,
      declaredValue: piece.declaredValue,
    });
    expect(identitySheetOf(shipped({ bagNumbers: [] }), printing).pieces).toEqual([]);
  });

  it('shows the piece before its damage, and no more than six photos', () => {
    const subjects = ['other', 'damage', 'piece', 'damage', 'damage', 'damage', 'damage', 'piece'] as const;
    const photos = subjects.map((subject, index) => ({
      hash: hash(String(index)),
      originalHash: hash('f'),
      subject,
      takenAt: '2026-11-22T02:00:00.000Z',
      widthPixels: 40,
      heightPixels: 30,
      bytes: 100,
    }));
    const of = shipped();
    const pieces = of.state.pieces.map((each) => ({ ...each, photos }));
    const sheet = identitySheetOf({ ...of, state: { ...of.state, pieces } }, printing);
    expect(sheet.pieces[0]?.photos.map(({ subject }) => subject)).toEqual([
      ...['piece', 'piece', 'damage', 'damage', 'damage', 'damage'],
    ]);
  });
});

describe('the packing list', () => {
  it('of CIWAKA asks for the certificate on the way in and names the clause, and what alone comes back', () => {
    const list = packingListOf(shipped(), printing);
    expect(packingListSchema.parse(list)).toEqual(list);
    expect(list.inside.map(({ name }) => name)).toContain('Certificate of Authenticity');
    expect(list.inside.map(({ clause }) => clause)).toContain('ciwaka/certificate-required');
    expect(list.comesBack).toMatchObject([{ clause: 'ciwaka/return-contents' }]);
    expect(list.comesBack[0]?.detail).toMatch(/the jewellery, pouch, certificate\nNothing else/u);
  });

  it('on the way home puts the same three things in, and nothing comes back any more', () => {
    const order = anOutboundOrder();
    const list = packingListOf(shipped({ order }), printing);
    expect(list.inside).toHaveLength(3);
    expect(list.inside.map(({ clause }) => clause)).toEqual([null, null, 'ciwaka/return-contents']);
    expect(list.comesBack).toEqual([]);
  });

  it('of another house asks for a certificate where the customer has one only', () => {
    const { state: of, ...rest } = shipped({}, 'kuno');
    for (const hasCertificate of [true, false, null]) {
      const pieces = of.pieces.map((each) => ({ ...each, hasCertificate }));
      const list = packingListOf({ ...rest, state: { ...of, pieces } }, printing);
      const isAsked = list.inside.some(({ name }) => name === 'Certificate of Authenticity');
      expect(isAsked).toBe(hasCertificate === true);
      expect(list.inside.every(({ clause }) => clause === null)).toBe(true);
    }
  });

  it('speaks the language of the customer', () => {
    const list = packingListOf({ ...shipped(), language: 'ja' }, printing);
    expect(list.inside.map(({ name }) => name)).toContain('証明書（Certificate of Authenticity）');
    expect(list.outside.every(({ name }) => /[ぁ-ん]/u.test(name))).toBe(true);
  });
});

function firstOf<T>(all: readonly T[]): T {
  const [first] = all;
  if (first === undefined) throw new Error('No piece.');
  return first;
}
