import { describe, expect, test } from 'vitest';
import { createDocuments } from '../../../electron/documents/documents';
import type { Paper } from '../../../shared/documents/papers';
import { money } from '../../../shared/money/money';
import { anInvoice, aReceipt } from '../../builders/a-bill';
import { fontFolderForTests } from './font-folder';
import { extractedPages, hasPoppler } from './poppler';

const documents = createDocuments({ fontFolder: fontFolderForTests() });

/** Without blanks: where lines end is the layout's business. */
async function textOf(paper: Paper): Promise<string> {
  const drawn = await documents.draw(paper, { stock: 'A4', dpi: null });
  if (!drawn.ok) throw new Error(drawn.error.detail);
  return (await extractedPages(drawn.value.pdf)).join('');
}

describe.skipIf(!hasPoppler)('an invoice', () => {
  test('says number, day, registration, rate, tax and what is left, in yen without decimals', async () => {
    const text = await textOf(anInvoice());
    for (const words of [
      '請求書',
      'GZ-261122-0042-',
      '/I1',
      '2026年11月30日',
      'T1234567890123',
      '10%対象',
      '消費税（10%）',
      '1,471円',
      '-1円',
      '16,180円',
      'お預り金（前受金）（現金）',
      '-5,000円',
      '11,180円',
      '別途お見積り',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('says dollars with two places, and no tax where there is none', async () => {
    const dollars = (minor: number) => money(minor, 'USD');
    const [piece] = anInvoice({ language: 'en' }).pieces;
    if (piece === undefined) throw new Error('No piece.');
    const text = await textOf(
      anInvoice({
        language: 'en',
        pieces: [
          { ...piece, charges: [{ name: 'Polish', quantity: 1, net: dollars(1250), isGuide: false }] },
        ],
        taxes: [{ percent: 0, net: dollars(1250), tax: dollars(0) }],
        rounding: dollars(0),
        gross: dollars(1250),
        isMinimum: false,
        due: dollars(1200),
        passed: [{ on: '2026-11-22', kind: 'payment', method: 'card', amount: dollars(50) }],
      }),
    );
    expect(text).toContain('US$12.50');
    expect(text).toContain('-US$0.50');
    expect(text).toContain('US$12.00');
    expect(text).toContain('Nottaxed');
    expect(text).not.toContain('Consumptiontax');
    expect(text).not.toContain('maybecomemore');
  });

  test('leaves the registration out where the shop has none', async () => {
    const { shop } = anInvoice();
    expect(await textOf(anInvoice({ shop: { ...shop, registrationNumber: null } }))).not.toContain(
      '登録番号',
    );
  });

  test('printed again says that it is a copy', async () => {
    expect(await textOf(anInvoice({ language: 'en' }))).not.toContain('COPY');
    expect(await textOf(anInvoice({ language: 'en', copy: 1 }))).toContain('COPY1');
  });
});

describe.skipIf(!hasPoppler)('a receipt', () => {
  test('says what was received for what, from whom, and for which pieces', async () => {
    const text = await textOf(aReceipt());
    for (const words of [
      '領収書',
      '髙﨑美紗子様',
      'ジュエリー修理代として',
      '56,180円',
      '現金',
      '53,205円',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('of a deposit says that it is one', async () => {
    const text = await textOf(aReceipt({ kind: 'deposit', language: 'en' }));
    expect(text).toContain('Deposittowardsjewelleryaftercare');
    expect(text).toContain('Adepositiskeptforyou');
  });

  test('leaves room for a revenue stamp from 50,000 yen on, unless a card was used or it is not in yen', async () => {
    const yen = (amount: number) => money(amount, 'JPY');
    expect(await textOf(aReceipt({ amount: yen(49_999) }))).not.toContain('収入印紙');
    expect(await textOf(aReceipt({ amount: yen(50_000) }))).toContain('収入印紙');
    expect(await textOf(aReceipt({ amount: yen(50_000), method: 'card' }))).not.toContain('収入印紙');
    expect(await textOf(aReceipt({ amount: money(5_000_000, 'USD') }))).not.toContain('収入印紙');
  });
});
