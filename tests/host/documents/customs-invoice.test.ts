import { describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { Paper } from '../../../shared/documents/papers';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { aSignature } from '../../builders/a-paper';
import { anInboundOrder, anOutboundOrder, aRingLine, usd } from '../../builders/a-shipment-order';
import {
  aCommercialInvoice,
  aLabelHash,
  aPhotoHash,
  aProForma,
  aTrackingNumber,
  filesOfBytes,
  keptFiles,
} from '../../builders/a-shipping-paper';
import { fontFolderForTests } from './font-folder';
import { printedSums } from './invoice-sums';
import { extractedPages, hasPoppler, rasterPages } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

/** Each page without blanks. */
async function pagesOf(paper: Paper, files = keptFiles, stock: 'A4' | 'Letter' = 'A4') {
  const drawn = await documents.draw(paper, { stock, dpi: null }, files);
  if (!drawn.ok) throw new Error(`${drawn.error.kind} ${drawn.error.detail}`);
  return extractedPages(drawn.value.pdf);
}

async function textOf(changes: Partial<ShipmentOrder>, base = anOutboundOrder): Promise<string> {
  return (await pagesOf(aCommercialInvoice({ order: base(changes), sets: 1 }))).join('');
}

describe.skipIf(!hasPoppler)('a commercial invoice (needs poppler)', () => {
  test('of a resized ring says all that customs of both countries ask for', async () => {
    const [text = ''] = await pagesOf(aCommercialInvoice());
    for (const words of [
      'COMMERCIALINVOICE',
      'ORIGINAL',
      'Page1of1',
      'EXPORTERExampleKoboKK',
      'CONSIGNEEJaneDoe',
      'Sameasconsignee',
      'Shipdate2026-12-20',
      `trackingno.${aTrackingNumber}`,
      'Invoiceno.GZ-261122-0042-K-OUT',
      'Repairandreturn(followingrepair)',
      '[X]Non-related',
      'payableby[X]Exporter[]Consignee[]Other',
      'TermsofsaleDDP',
      '7113.19.5025JP',
      'Metal:Platinum950.Serialno.:SERIAL-0001.',
      'Totalnetweight0.1lb',
      'Totalgrossweight1lb',
      'INVOICETOTALUSD1,800.00',
      'Receivedfortheworkon2026-12-05',
      'Incomingairwaybillno.794604790138',
      'ValueoftheworkdoneUSD80.00,donefreeofcharge',
      'ValueofthegoodsaftertheworkUSD1,800.00',
      'Nosubstitutionwhateverhasbeenmade.',
      'trueandcorrect',
      'OriginatorSignatureTitleDate',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('DRAFT');
  });

  test('comes as original and two copies, each with pages of its own', async () => {
    const pages = await pagesOf(aCommercialInvoice());
    expect(pages.map((page) => /ORIGINAL|COPY\dOF\d/u.exec(page)?.[0])).toEqual([
      'ORIGINAL',
      'COPY1OF2',
      'COPY2OF2',
    ]);
    const bodies = pages.map((page) => page.replace(/ORIGINAL|COPY\dOF\d/u, ''));
    expect(new Set(bodies).size).toBe(1);
  });

  test.each([
    ['no label is stored yet', { label: null }, keptFiles],
    ['no number is given', { trackingNumber: null }, keptFiles],
    ['the label has another number', { trackingNumber: '794604790138' }, keptFiles],
    ['the file is a photo', { label: { trackingNumber: aTrackingNumber, hash: aPhotoHash } }, keptFiles],
    [
      'the label on disk names another number',
      { trackingNumber: '794604790138', label: { trackingNumber: '794604790138', hash: aLabelHash } },
      keptFiles,
    ],
    ['the label is not on disk, whatever the screen believes', {}, filesOfBytes()],
  ])('is a draft on every page while %s', async (_, changes, files) => {
    const pages = await pagesOf(aCommercialInvoice(changes), files);
    expect(pages).toHaveLength(3);
    // Once across the page, once as a mark.
    for (const page of pages) expect(page.split('DRAFT')).toHaveLength(3);
  });

  test('is no draft where it is filed by wire before there is a label', async () => {
    const paper = aCommercialInvoice({ label: null, trackingNumber: null, sets: 1 });
    const filed = await documents.draw(paper, { stock: 'Letter', dpi: null, isFiled: true });
    if (!filed.ok) throw new Error(filed.error.detail);
    const [text = ''] = await extractedPages(filed.value.pdf);
    expect(text).not.toContain('DRAFT');
    expect(text).toContain('notissuedyet');
  });

  test('of twenty long lines repeats the heads, numbers its pages and still comes to the sum of its lines', async () => {
    const commodities = Array.from({ length: 20 }, (_, index) =>
      aRingLine({
        description: `Silver pendant with chain, hand-made, number ${index}, `.repeat(8),
        quantity: index + 1,
        unitValue: usd(123_45 + index * 1_001),
      }),
    );
    const order = anOutboundOrder({ commodities, freight: usd(35_50), insuranceCharge: usd(4_05) });
    const pages = await pagesOf(aCommercialInvoice({ order, sets: 1 }), keptFiles, 'Letter');
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Page${index + 1}of${pages.length}`);
      expect(page).toContain(aTrackingNumber);
      if (/7113\.19/u.test(page)) expect(page).toContain('Descriptionofgoods');
    }
    const sums = printedSums(pages.join(''));
    expect(sums.lines).toHaveLength(20);
    expect(sums.linesTogether).toBe(sums.subtotal);
    expect(sums.subtotal + 35_50n + 4_05n).toBe(sums.total);
  });

  test('of a ring on its way in says whose return it is and what was filed, and claims no work', async () => {
    const text = await textOf({}, anInboundOrder);
    expect(text).toContain('Returnsthegoodsofairwaybillno.794953555571,shipped2026-11-01');
    expect(text).toContain('Exportfiling(EEI/AES)NOEEI30.37(a)');
    expect(text).toContain('Repairandreturn(forrepair)');
    expect(text).not.toMatch(/Valueofthework|substitution/u);
  });

  test.each([
    ['says itself that nothing was substituted where the statement does not', 'resize', '', true],
    ['leaves that to whoever chose other words', 'resize', 'The stone was replaced', false],
    ['claims nothing of the kind of an exchange', 'exchange', '', false],
    ['claims nothing of the kind of what was not worked on', 'unworked', '', false],
  ] as const)('%s', async (_, method, changedBecause, isSaid) => {
    const customs = { ...anOutboundOrder().customs, statement: 'Returned to its owner.', changedBecause };
    const text = await textOf({ method, customs });
    expect(/Nosubstitutionwhatever/u.test(text)).toBe(isSaid);
  });

  test('is signed by who stands for it', async () => {
    const signer = {
      name: 'Yumi Mori',
      title: 'Manager',
      svg: aSignature,
      image: null,
      signedOn: '2026-12-20',
    };
    const paper = aCommercialInvoice({ signer, sets: 1 });
    expect((await pagesOf(paper)).join('')).toContain('YumiMori');
    expect((await pagesOf(paper)).join('')).toContain('Manager');
  });

  test.each(['A4', 'Letter'] as const)(
    'bears the picture of who signs on the original and on each copy, on %s',
    async (stock) => {
      const image = { hash: aPhotoHash, widthPixels: 40, heightPixels: 30 };
      const signer = { name: 'Yumi Mori', title: 'Manager', svg: null, image, signedOn: '2026-12-20' };
      const inkOf = async (signed: typeof signer | { readonly image: null }) => {
        const paper = aCommercialInvoice({ signer: { ...signer, ...signed } });
        const drawn = await documents.draw(paper, { stock, dpi: null }, keptFiles);
        if (!drawn.ok) throw new Error(drawn.error.kind);
        const pages = await rasterPages(drawn.value.pdf, 60, 'grey');
        return pages.map(({ ink }) => ink.reduce((sum, dot) => sum + dot, 0));
      };
      const [withPicture, without] = await Promise.all([inkOf(signer), inkOf({ image: null })]);
      expect(withPicture).toHaveLength(3);
      for (const [page, ink] of withPicture.entries())
        expect(ink).toBeGreaterThan((without[page] ?? 0) + 10_000);
    },
  );

  test('is refused where the picture of who signs is gone, rather than left unsigned', async () => {
    const image = { hash: aPhotoHash, widthPixels: 40, heightPixels: 30 };
    const signer = { name: 'Yumi Mori', title: 'Manager', svg: null, image, signedOn: '2026-12-20' };
    expect(
      await documents.draw(aCommercialInvoice({ signer }), { stock: 'A4', dpi: null }, filesOfBytes()),
    ).toMatchObject({ error: { kind: 'stored-file-missing' } });
  });

  test('in two currencies is refused, not added up', async () => {
    const order = anOutboundOrder({ freight: { minor: 100, currency: 'JPY' } });
    expect(
      await documents.draw(aCommercialInvoice({ order }), { stock: 'A4', dpi: null }, keptFiles),
    ).toMatchObject({
      ok: false,
      error: { kind: 'other-currency', path: ['freight'] },
    });
  });
});

describe.skipIf(!hasPoppler)('a pro-forma invoice (needs poppler)', () => {
  test('names itself one, has no waybill and is neither draft nor original', async () => {
    const text = (await pagesOf(aProForma())).join('');
    expect(text).toContain('PROFORMAINVOICE');
    expect(text).toContain('notforcustoms');
    expect(text).not.toMatch(/COMMERCIALINVOICE|trackingno|ORIGINAL|DRAFT/u);
  });
});
