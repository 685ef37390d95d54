import type { Language } from '../language';
import { money } from '../money/money';
import { knownDay } from '../time/plain-date';
import { packageLimitsInWords } from './package-limits-in-words';
import type { MessageFacts } from './parameters';

type ExampleShop = { readonly name: string; readonly phone: string; readonly address: string };

const words = {
  en: {
    customerName: 'Hanako Tanaka',
    pieces: 'K.UNO ring',
    reason: 'the stone comes later than we were told',
    difference: 'the certificate is not in the parcel',
    question: 'Which letters should be engraved?',
    packageLimits: packageLimitsInWords({ sideInches: 8, weightPounds: 3 }, 'en'),
  },
  ja: {
    customerName: '田中 花子',
    pieces: 'K.UNO 指輪',
    reason: '石の入荷が遅れているため',
    difference: '証明書が同封されておりません',
    question: '刻印する文字をお知らせください。',
    packageLimits: packageLimitsInWords({ sideInches: 8, weightPounds: 3 }, 'ja'),
  },
} as const;

/** An invented case, so that whoever writes a template sees how it reads. */
export function exampleFacts(shop: ExampleShop, language: Language): MessageFacts {
  return {
    ...words[language],
    caseNumber: 'GZ-261122-0042-K',
    receivedOn: knownDay('2026-11-22'),
    promisedOn: knownDay('2026-12-20'),
    amount: money(12_000, 'JPY'),
    balance: money(3000, 'JPY'),
    paid: money(9000, 'JPY'),
    shipOn: knownDay('2026-11-25'),
    runOn: knownDay('2026-11-30'),
    airWaybill: '794612345678',
    shopName: shop.name,
    shopPhone: shop.phone,
    shopAddress: shop.address,
  };
}
