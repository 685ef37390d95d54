import { bagNumber } from '../../shared/cases/case-number';
import type { EventId } from '../../shared/cases/ids';
import type { Invoice, Receipt } from '../../shared/documents/papers';
import { usualPurpose } from '../../shared/documents/words/bill-words';
import { money } from '../../shared/money/money';
import { paperCase } from './a-paper';

const shop = {
  name: '直し処 銀座',
  address: '東京都中央区銀座0-0-0',
  phone: '03-0000-0000',
  registrationNumber: 'T1234567890123',
};
const yen = (amount: number) => money(amount, 'JPY');

/** Two pieces in yen: one resized for a fee, a necklace with one charge that nobody priced, a deposit paid. */
export function anInvoice(changes: Partial<Invoice> = {}): Invoice {
  const isJapanese = (changes.language ?? 'ja') === 'ja';
  return {
    paper: 'invoice',
    language: 'ja',
    copy: 0,
    sample: false,
    number: `${paperCase}/I1`,
    issuedOn: '2026-11-30',
    caseNumber: paperCase,
    shop,
    addressee: isJapanese ? '髙﨑 美紗子' : 'Misako Takasaki',
    receivedOn: '2026-11-22',
    pieces: [
      {
        bagNumber: bagNumber(paperCase, 1),
        name: isJapanese ? 'リング（K.UNO）' : 'Ring (K.UNO)',
        charges: [
          {
            name: isJapanese ? 'サイズ直し料' : 'Resizing fee',
            quantity: 1,
            net: yen(12_005),
            isGuide: false,
          },
        ],
      },
      {
        bagNumber: bagNumber(paperCase, 2),
        name: isJapanese ? 'ネックレス（Aujour）' : 'Necklace (Aujour)',
        charges: [
          { name: isJapanese ? '修理手数料' : 'Handling fee', quantity: 1, net: yen(905), isGuide: false },
          { name: isJapanese ? 'チェーン' : 'Chain', quantity: 2, net: yen(1_800), isGuide: true },
          { name: isJapanese ? '石留め' : 'Stone setting', quantity: 3, net: null, isGuide: false },
        ],
      },
    ],
    taxes: [{ percent: 10, net: yen(14_710), tax: yen(1_471) }],
    rounding: yen(-1),
    gross: yen(16_180),
    isMinimum: true,
    due: yen(11_180),
    passed: [{ on: '2026-11-22', kind: 'deposit', method: 'cash', amount: yen(5_000) }],
    ...changes,
  };
}

/** The rest of a bill, paid in cash for two pieces. */
export function aReceipt(changes: Partial<Receipt> = {}): Receipt {
  const { language = 'ja' } = changes;
  const { pieces, passed: _, ...bill } = anInvoice({ language });
  const [ring, necklace] = pieces;
  if (ring === undefined || necklace === undefined) throw new Error('The bill lacks a piece.');
  const { kind = 'payment' } = changes;
  return {
    ...bill,
    paper: 'receipt',
    number: `${paperCase}/R1`,
    kind,
    method: 'cash',
    reference: '',
    amount: yen(56_180),
    purpose: usualPurpose[kind][language],
    parts: [
      { bagNumber: ring.bagNumber, name: ring.name, amount: yen(53_205) },
      { bagNumber: necklace.bagNumber, name: necklace.name, amount: yen(2_975) },
    ],
    isMinimum: false,
    due: yen(0),
    payments: ['01900000-0000-7000-8000-000000000777' as EventId],
    ...changes,
  };
}
