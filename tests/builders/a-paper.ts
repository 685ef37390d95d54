import { bagNumber, caseNumber } from '../../shared/cases/case-number';
import { decisionSchema } from '../../shared/cases/frozen-decision';
import type { CaseNumber, Station } from '../../shared/cases/ids';
import type { ClaimSlip, JobBagTag, RingMeasuringSheet, TestPage } from '../../shared/documents/papers';
import { termsText } from '../../shared/documents/terms';
import type { Language } from '../../shared/language';
import { decide } from '../../shared/policies/decide';
import { published } from '../../shared/policies/published';
import type { DecisionRequest } from '../../shared/policies/request';
import { aCiwakaRequest, aKunoRequest, anAujourRequest } from './a-request';
import { day } from './a-shop';

type SlipPiece = ClaimSlip['pieces'][number];

export const paperCase: CaseNumber = caseNumber('GZ' as Station, day('2026-11-22'), 42);

/** Two strokes and a dot, as a pen on a screen leaves them. */
export const aSignature =
  'M 10,60 C 20,10 40,10 50,60 C 55,80 60,20 80,30 M 100,40 Q 90,70 120,50 L 130,20 M 60,45 L 60,45';

/** A ring of K.UNO to be made two sizes larger, the second of two pieces. */
export function aTag(changes: Partial<JobBagTag> = {}): JobBagTag {
  return {
    paper: 'job-bag-tag',
    language: 'ja',
    copy: 0,
    sample: false,
    bagNumber: bagNumber(paperCase, 2),
    pieceNumber: 2,
    pieceCount: 2,
    house: 'kuno',
    kind: 'ring',
    metal: 'gold-18k-yellow',
    plating: null,
    stones: [{ colour: 'colourless', count: 12, note: 'センター1' }],
    engraving: '2019.06.14 K to M',
    serial: 'KU-00382',
    currentSize: 11,
    services: [aService({ desiredSize: 13 })],
    receivedOn: '2026-11-22',
    promisedOn: '2026-12-20',
    ...changes,
  };
}

export function aService(
  changes: Partial<SlipPiece['services'][number]> = {},
): SlipPiece['services'][number] {
  return {
    code: 'resize',
    quantity: 1,
    desiredSize: null,
    sameFinger: true,
    largeChange: false,
    replatingNeeded: null,
    ...changes,
  };
}

export function aSlipPiece(number: number, changes: Partial<SlipPiece> = {}): SlipPiece {
  return {
    bagNumber: bagNumber(paperCase, number),
    house: 'kuno',
    kind: 'ring',
    metal: 'platinum',
    metalNote: '',
    plating: null,
    stones: [{ colour: 'blue', count: 3, note: '' }],
    engraving: '2019.06.14 K to M',
    serial: 'KU-00382',
    currentSize: 11,
    condition: {
      claws: 'worn',
      shank: 'sound',
      stonesPresent: 3,
      stonesLoose: 1,
      stonesChipped: 0,
      hallmark: 'Pt950',
      scratches: 'light',
      bends: 'none',
      note: '',
    },
    photoCount: 3,
    declaredValue: { minor: 180_000, currency: 'JPY' },
    services: [aService({ desiredSize: 13 })],
    decision: decided(aKunoRequest({ item: { currentSize: 11 }, services: [aService({ desiredSize: 13 })] })),
    estimate: { amount: null, rule: 'call-first' },
    promisedOn: '2026-12-20',
    ...changes,
  };
}

/** A plated necklace of Aujour with a broken chain: fees, tax, a minimum, and a way at the customer's risk. */
export function aNecklace(number: number, changes: Partial<SlipPiece> = {}): SlipPiece {
  const services = [
    aService({ code: 'chain', replatingNeeded: true }),
    aService({ code: 'stone-setting', quantity: 3 }),
  ];
  return aSlipPiece(number, {
    house: 'aujour',
    kind: 'necklace',
    metal: 'brass',
    plating: '18k-gold',
    currentSize: null,
    engraving: '',
    services,
    decision: decided(anAujourRequest({ services, item: { plating: '18k-gold' } })),
    estimate: { amount: { minor: 12_000, currency: 'JPY' }, rule: 'do-not-exceed' },
    promisedOn: null,
    ...changes,
  });
}

/** A CIWAKA ring on its complimentary resizing, declared in dollars. */
export function aCiwakaRing(number: number, changes: Partial<SlipPiece> = {}): SlipPiece {
  return aSlipPiece(number, {
    house: 'ciwaka',
    metal: 'gold-18k-pink',
    declaredValue: { minor: 260_000, currency: 'USD' },
    decision: decided(aCiwakaRequest()),
    ...changes,
  });
}

/** A brooch of another maker, which no policy covers. */
export function aForeignBrooch(number: number, changes: Partial<SlipPiece> = {}): SlipPiece {
  return aSlipPiece(number, {
    house: 'other',
    kind: 'brooch',
    metal: 'other',
    metalNote: '洋白',
    currentSize: null,
    services: [aService({ code: 'repair' })],
    decision: { request: null, decision: null },
    promisedOn: null,
    ...changes,
  });
}

/** The policy's answer as a case keeps it. */
export function decided(request: DecisionRequest): SlipPiece['decision'] {
  return decisionSchema.parse({ request: null, decision: decide(request) });
}

/** A slip signed by its customer, with the terms that these pieces make. */
export function aSlip(changes: Partial<ClaimSlip> = {}): ClaimSlip {
  const language: Language = changes.language ?? 'ja';
  const pieces = changes.pieces ?? [aSlipPiece(1), aNecklace(2)];
  const shop = changes.shop ?? {
    name: '直し処 銀座',
    address: '東京都中央区銀座0-0-0',
    phone: '03-0000-0000',
  };
  return {
    paper: 'claim-slip',
    language,
    copy: 0,
    sample: false,
    shop,
    caseNumber: paperCase,
    receivedOn: '2026-11-22',
    customerName: '髙﨑 美紗子',
    pieces,
    terms: termsOfPieces(pieces, language, shop.name),
    signature: { svg: aSignature, signedAt: '2026-11-22T02:13:11.000Z' },
    unsignedReason: '',
    ...changes,
  };
}

export function termsOfPieces(
  pieces: ClaimSlip['pieces'],
  language: Language,
  shopName = '直し処 銀座',
  editions = published,
): string {
  return termsText({
    language,
    shop: { name: shopName },
    receivedOn: '2026-11-22',
    pieces,
    decisions: pieces.map(({ decision }) => decision),
    editions,
  });
}

export function aTestPage(changes: Partial<TestPage> = {}): TestPage {
  return {
    paper: 'test-page',
    language: 'ja',
    copy: 0,
    printer: 'Brother QL-820NWB（受付カウンター）',
    printedAt: '2026-11-22T02:13:11.000Z',
    ...changes,
  };
}

export function aMeasuringSheet(changes: Partial<RingMeasuringSheet> = {}): RingMeasuringSheet {
  return { paper: 'ring-measuring-sheet', language: 'ja', copy: 0, printedOn: '2026-11-22', ...changes };
}
