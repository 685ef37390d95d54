import type { Paper } from '../../../shared/documents/papers';
import { languages } from '../../../shared/language';
import type { BoundPaper } from '../../../shared/printing/bound-papers';
import type { StockId } from '../../../shared/printing/stocks';
import { stocksFor } from '../../../shared/printing/stocks';
import { anInvoice, aReceipt } from '../../builders/a-bill';
import { aManifest, aPlaceLabel, aStaffBadge } from '../../builders/a-box-paper';
import { aLetter } from '../../builders/a-letter';
import { aLiabilityPaper } from '../../builders/a-liability-paper';
import {
  aCiwakaRing,
  aForeignBrooch,
  aMeasuringSheet,
  aNecklace,
  aSlip,
  aSlipPiece,
  aTag,
  aTestPage,
} from '../../builders/a-paper';
import { anIdentitySheet, aPackingList } from '../../builders/a-shipping-paper';
import { crowdedIdentitySheet, crowdedPackingList, customsInvoices } from './shipping-shelf';

export type ShelfEntry = { readonly name: string; readonly paper: Paper; readonly stock: StockId };

/** Names as long as they come, with characters that fonts like to lack. */
export const longJapaneseName =
  '勅使河原・𠮷田 髙﨑紀伊國屋右衛門太郎之介様方 ヴァイオレット・エヴァンジェリン 美紗子';
export const longForeignName = 'Łucja-Świętosława Öztürk-Wojciechowska Müller von Kärntner Straße und Đặng';
const longNote =
  '右側の腕に目立つ打ち傷が二箇所あります。亡くなられたお母様から譲り受けた指輪とのことで、石留めは特に慎重に。'.repeat(
    3,
  );

const services = ['resize', 'refinish', 'stone-setting', 'rhodium-plating', 're-engrave'] as const;

function crowdedTag(language: 'en' | 'ja'): Paper {
  return aTag({
    language,
    copy: 12,
    sample: true,
    plating: 'rhodium',
    stones: [
      { colour: 'colourless', count: 128, note: 'センターは縦爪、脇石はパヴェ' },
      { colour: 'multicolour', count: 3, note: '' },
      { colour: 'blue', count: 2, note: '片方が曇っています' },
    ],
    engraving: 'FOREVER & ALWAYS — 2019.06.14 永遠に K♡M ∞ in aeternum et ultra',
    serial: 'KU-20190614-00382-REV-B-0001',
    services: services.map((code) => ({
      code,
      quantity: code === 'stone-setting' ? 12 : 1,
      desiredSize: code === 'resize' ? 13.5 : null,
      sameFinger: null,
      largeChange: null,
      replatingNeeded: code === 'refinish' ? true : null,
    })),
  });
}

function crowdedSlip(language: 'en' | 'ja'): Paper {
  const condition = { ...aSlipPiece(1).condition, note: longNote };
  return aSlip({
    language,
    copy: 1,
    sample: true,
    customerName: language === 'ja' ? longJapaneseName : longForeignName,
    shop: {
      name: '直し処 銀座本店 アフターサービスカウンター Ginza Main Store',
      address: '〒104-0061 東京都中央区銀座四丁目0番0号 銀座宝飾会館ビルディング3階（メトロA0出口すぐ）',
      phone: '03-0000-0000 (+81-3-0000-0000)',
    },
    pieces: [
      aSlipPiece(1, { condition }),
      aNecklace(2, { condition }),
      aCiwakaRing(3),
      aForeignBrooch(4, { condition }),
      aNecklace(5),
      aSlipPiece(6, { serial: 'KU-20190614-00382-REV-B-0001', condition }),
    ],
  });
}

/** A letter of several pages, with every part as long as it comes. */
function longLetter(language: 'en' | 'ja'): Paper {
  const { paragraphs } = aLetter({ language });
  const name = language === 'ja' ? longJapaneseName : longForeignName;
  return aLetter({
    language,
    copy: 1,
    sample: true,
    customerName: name,
    paragraphs: [
      { kind: 'addressee', text: name.repeat(3) },
      { kind: 'title', text: longNote },
      ...Array.from({ length: 9 }, () => [...paragraphs, { kind: 'body' as const, text: longNote }]).flat(),
      { kind: 'list', items: [longNote, '', longNote] },
    ],
  });
}

/** Many pieces with long names in another currency, a refund, no tax. */
function crowdedInvoice(language: 'en' | 'ja'): Paper {
  const [piece] = anInvoice({ language }).pieces;
  if (piece === undefined) throw new Error('No piece on the invoice.');
  const [charge] = piece.charges;
  if (charge === undefined) throw new Error('No charge on the invoice.');
  const dollars = (minor: number) => ({ minor, currency: 'USD' });
  const crowded = {
    ...piece,
    charges: [
      { ...charge, net: dollars(1_234_567_89) },
      { ...charge, name: longNote, net: null },
    ],
  };
  return anInvoice({
    language,
    copy: 1,
    sample: true,
    number: 'GZ-261122-0042-K/I123-SJU',
    addressee: language === 'ja' ? longJapaneseName : longForeignName,
    pieces: Array.from({ length: 22 }, () => crowded),
    taxes: [{ percent: 0, net: dollars(1_234_567_89), tax: dollars(0) }],
    rounding: dollars(0),
    gross: dollars(1_234_567_89),
    due: dollars(-25_00),
    passed: Array.from({ length: 9 }, () => ({
      on: '2026-11-22',
      kind: 'refund' as const,
      method: 'transfer' as const,
      amount: dollars(1_234_567_89),
    })),
  });
}

function crowdedReceipt(language: 'en' | 'ja'): Paper {
  const [part] = aReceipt({ language }).parts;
  if (part === undefined) throw new Error('No part on the receipt.');
  return aReceipt({
    language,
    copy: 3,
    sample: true,
    kind: 'deposit',
    addressee: language === 'ja' ? longJapaneseName : longForeignName,
    purpose: longNote.slice(0, 200),
    reference: 'SLIP 0123456789-0123456789-0123456789',
    parts: Array.from({ length: 30 }, () => part),
  });
}

function crowdedManifest(language: 'en' | 'ja'): Paper {
  const name = language === 'ja' ? longJapaneseName : longForeignName;
  return aManifest(20, {
    language,
    copy: 2,
    sample: true,
    shop: { name: longJapaneseName, address: longNote, phone: '03-0000-0000 (+81-3-0000-0000)' },
    destination: { name, address: longNote },
    sent: { at: '2026-11-30T08:00:00.000Z', by: name, signature: null, unsignedReason: longNote },
  });
}

/** Everything as long as it comes, with more currencies than fit beside one another. */
function crowdedLiability(language: 'en' | 'ja'): Paper {
  const name = language === 'ja' ? longJapaneseName : longForeignName;
  const totals = ['JPY', 'USD', 'EUR', 'GBP', 'CHF', 'KRW'].map((currency) => ({
    minor: 1_234_567_890,
    currency,
  }));
  const groups = Array.from({ length: 30 }, () => ({ name, pieces: 12_345, totals }));
  const { rows } = aLiabilityPaper(60);
  return aLiabilityPaper(60, {
    language,
    copy: 2,
    sample: true,
    shop: { name: longJapaneseName, address: longNote, phone: '03-0000-0000 (+81-3-0000-0000)' },
    totals,
    byPlace: groups,
    byHolder: groups,
    rows: rows.map((row) => ({ ...row, customerName: name, place: name })),
  });
}

/** Names as long as they come, and more labels than one sheet holds. */
function crowdedLabels(language: 'en' | 'ja'): Paper {
  const name = language === 'ja' ? longJapaneseName : longForeignName;
  const [place] = aPlaceLabel().places;
  if (place === undefined) throw new Error('No place.');
  return aPlaceLabel({ language, places: Array.from({ length: 14 }, () => ({ ...place, name })) });
}

const customsInvoiceEntries = customsInvoices.flatMap(([name, paper]) => onStocks('document', name, paper));

/** Plain and crowded papers of each kind in both languages, on every stock they may be bound to. */
export const shelf: readonly ShelfEntry[] = languages.flatMap((language) => [
  ...onStocks('job-bag-tag', `plain tag, ${language}`, aTag({ language })),
  ...onStocks(
    'job-bag-tag',
    `bare tag, ${language}`,
    aTag({ language, stones: [], engraving: '', serial: '', currentSize: null, promisedOn: null }),
  ),
  ...onStocks('job-bag-tag', `crowded tag, ${language}`, crowdedTag(language)),
  ...onStocks('claim-slip', `slip of one piece, ${language}`, aSlip({ language, pieces: [aSlipPiece(1)] })),
  ...onStocks('claim-slip', `slip of six pieces, ${language}`, crowdedSlip(language)),
  ...onStocks(
    'claim-slip',
    `unsigned slip, ${language}`,
    aSlip({ language, signature: null, unsignedReason: 'お急ぎのため' }),
  ),
  ...onStocks('document', `letter, ${language}`, aLetter({ language })),
  ...onStocks('document', `long letter, ${language}`, longLetter(language)),
  ...onStocks('document', `invoice, ${language}`, anInvoice({ language })),
  ...onStocks('document', `crowded invoice, ${language}`, crowdedInvoice(language)),
  ...onStocks('document', `receipt, ${language}`, aReceipt({ language })),
  ...onStocks('document', `crowded receipt, ${language}`, crowdedReceipt(language)),
  ...[1, 20, 99].flatMap((rows) =>
    onStocks('document', `manifest of ${rows}, ${language}`, aManifest(rows, { language })),
  ),
  ...onStocks('document', `manifest of an open box, ${language}`, aManifest(2, { language, sent: null })),
  ...onStocks('document', `crowded manifest, ${language}`, crowdedManifest(language)),
  ...[0, 1, 80]
    .map((pieces) => aLiabilityPaper(pieces, { language }))
    .flatMap((paper) => onStocks('document', `goods of ${paper.pieces} pieces, ${language}`, paper)),
  ...onStocks('document', `goods too many to list, ${language}`, aLiabilityPaper(3, { language, rows: [] })),
  ...onStocks('document', `crowded goods, ${language}`, crowdedLiability(language)),
  ...onStocks('job-bag-tag', `place labels, ${language}`, aPlaceLabel({ language })),
  ...onStocks('job-bag-tag', `crowded place labels, ${language}`, crowdedLabels(language)),
  ...onStocks('job-bag-tag', `staff badges, ${language}`, aStaffBadge({ language })),
  ...onStocks('job-bag-tag', `test page, ${language}`, aTestPage({ language, copy: 2 })),
  ...onStocks('document', `ring measuring sheet, ${language}`, aMeasuringSheet({ language })),
  ...(language === 'en' ? customsInvoiceEntries : []),
  ...onStocks('document', `identity sheet, ${language}`, anIdentitySheet({ language })),
  ...onStocks(
    'document',
    `crowded identity sheet, ${language}`,
    crowdedIdentitySheet(language, language === 'ja' ? longJapaneseName : longForeignName, longNote),
  ),
  ...onStocks('document', `packing list, ${language}`, aPackingList({ language })),
  ...onStocks(
    'document',
    `crowded packing list, ${language}`,
    crowdedPackingList(language, language === 'ja' ? longJapaneseName : longForeignName, longNote),
  ),
]);

function onStocks(boundTo: BoundPaper, name: string, paper: Paper): readonly ShelfEntry[] {
  return stocksFor(boundTo).map(({ id }) => ({ name: `${name} on ${id}`, paper, stock: id }));
}
