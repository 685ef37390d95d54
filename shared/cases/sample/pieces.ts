import { addDays, type PlainDate } from '../../time/plain-date';
import { emptyPiece, emptyService } from '../empty-draft';
import type { ConditionDraft, PieceDraft, ServiceDraft, StoneDraft } from '../intake-draft';
import type { Photo, PhotoSubject, StoneColour } from '../piece';
import type { ShopProfile } from '../shop';
import { digits } from './people';
import { samplePictures } from './pictures';
import { between, happens, pick, type Random } from './random';

export type SampleMoment = { readonly today: PlainDate; readonly at: string; readonly shop: ShopProfile };

/** The ways in which people come to the desk; each leads to its own sort of answer. */
export type SampleVisit =
  | 'kuno-counter'
  | 'kuno-visitor'
  | 'kuno-faulty'
  | 'kuno-overseas'
  | 'ciwaka-overseas'
  | 'aujour-parcel'
  | 'other-house';

/** A piece as it comes with a visit of that sort. */
export function samplePiece(
  visit: SampleVisit,
  key: string,
  random: Random,
  moment: SampleMoment,
): PieceDraft {
  const piece = { ...emptyPiece(key, moment.shop), ...looks(random), ...declared(visit, random) };
  switch (visit) {
    case 'kuno-counter':
    case 'kuno-visitor':
      return { ...piece, ...kunoPiece(random, moment), services: [kunoService(random, piece.currentSize)] };
    case 'kuno-faulty':
      return {
        ...piece,
        house: 'kuno',
        deliveredOn: addDays(moment.today, -between(random, 2, 14)),
        unused: happens(random, 0.8) ? 'yes' : 'no',
        orderNumber: `K${digits(random, 6)}`,
        services: [service({ code: pick(random, ['repair', 'exchange']) })],
        photos: [samplePhoto('ring', 'damage', moment.at)],
      };
    case 'kuno-overseas':
      return { ...piece, ...kunoPiece(random, moment), services: [service({ code: 'repolish' })] };
    case 'ciwaka-overseas':
      return { ...piece, ...ciwakaPiece(random, moment) };
    case 'aujour-parcel':
      return { ...piece, ...aujourPiece(random, moment) };
    case 'other-house':
      return {
        ...piece,
        house: 'other',
        services: [service({ code: pick(random, ['clean', 'stone-setting', 'repair']) })],
        estimateAmount: String(between(random, 5, 40) * 1000),
        estimateRule: 'do-not-exceed',
      };
  }
}

function looks(random: Random) {
  const colours: readonly [StoneColour, ...StoneColour[]] = [
    'colourless',
    'colourless',
    'blue',
    'green',
    'red',
    'pink',
  ];
  const count = between(random, 0, 5);
  const stones: StoneDraft[] =
    count === 0 ? [] : [{ colour: pick(random, colours), count: String(count), note: '' }];
  const size = between(random, 6, 40) / 2;
  return {
    kind: 'ring',
    metal: pick(random, ['platinum', 'platinum', 'gold-18k-yellow', 'gold-18k-pink', 'gold-18k-white']),
    stones,
    engraving: happens(random, 0.4)
      ? pick(random, ['H & T 2019.5.3', 'Always', 'forever  2021', '絆', 'M to K'])
      : '',
    serial: happens(random, 0.5) ? `${pick(random, ['AS', 'PT', 'CW', 'NQ'])}${digits(random, 6)}` : '',
    currentSize: String(Math.min(Math.max(size, 4), 20)),
    condition: condition(random, count),
    internalNote: happens(random, 0.35) ? pick(random, internalNotes) : '',
  } as const satisfies Partial<PieceDraft>;
}

const internalNotes: readonly [string, ...string[]] = [
  '爪が一本緩んでいる。お客様と一緒に確認済み。',
  '結婚記念日までに必ずお返しすること。',
  '石の欠けあり、ルーペで確認。写真を撮影。',
  '以前も同じ箇所を修理している。',
  'Customer is nervous about the centre stone: show her before and after.',
  'Shank thin at the back; mention it when calling.',
  '箱と保証書はお預かりしていない。',
  '仕上げは艶消しをご希望。',
];

function condition(random: Random, stones: number): ConditionDraft {
  const isLoose = stones > 0 && happens(random, 0.2);
  return {
    claws: stones === 0 ? 'not-applicable' : pick(random, ['sound', 'sound', 'worn', 'damaged']),
    shank: pick(random, ['sound', 'sound', 'worn']),
    stonesPresent: String(stones),
    stonesLoose: isLoose ? '1' : '0',
    stonesChipped: '0',
    hallmark: pick(random, ['Pt950', 'Pt900', 'K18', '-']),
    scratches: pick(random, ['none', 'light', 'light', 'heavy']),
    bends: pick(random, ['none', 'none', 'light']),
    note: '',
  };
}

function declared(visit: SampleVisit, random: Random) {
  return visit === 'ciwaka-overseas'
    ? { declaredAmount: String(between(random, 18, 96) * 50), declaredCurrency: 'USD' }
    : { declaredAmount: String(between(random, 3, 90) * 10_000), declaredCurrency: 'JPY' };
}

function service(asked: Partial<ServiceDraft>): ServiceDraft {
  return { ...emptyService(), ...asked };
}

function kunoPiece(random: Random, { today, at }: SampleMoment) {
  return {
    house: 'kuno',
    orderNumber: happens(random, 0.5) ? `K${digits(random, 6)}` : '',
    deliveredOn: happens(random, 0.6) ? addDays(today, -between(random, 60, 3000)) : '',
    photos: happens(random, 0.5) ? [samplePhoto('ring', 'piece', at)] : [],
    estimateRule: 'call-first',
  } as const satisfies Partial<PieceDraft>;
}

function kunoService(random: Random, currentSize: string): ServiceDraft {
  const code = pick(random, ['resize', 'resize', 'repolish', 'refinish', 'clean', 'inspect', 'repair']);
  if (code !== 'resize') return service({ code });
  return service({ code, ...resizing(random, currentSize) });
}

function resizing(random: Random, currentSize: string) {
  const steps = pick(random, [-1, -0.5, 0.5, 1, 1, 1.5, 4]);
  return {
    desiredSize: String(Number(currentSize) + steps),
    sameFinger: happens(random, 0.85) ? 'yes' : 'no',
    largeChange: steps === 4 ? 'yes' : 'no',
  } as const;
}

function ciwakaPiece(random: Random, { today, at }: SampleMoment): Partial<PieceDraft> {
  const size = between(random, 7, 15);
  const isReviewed = happens(random, 0.8);
  const isResize = happens(random, 0.75);
  return {
    house: 'ciwaka',
    certificate: happens(random, 0.95) ? 'yes' : 'no',
    designName: pick(random, ['Hana', 'Nami', 'Kasane', 'Yui']),
    designNumber: `CW-${digits(random, 4)}`,
    designResizing: pick(random, [
      'range',
      'range',
      'range',
      'exchange-free',
      'exchange-paid',
      'unavailable',
    ]),
    designRangeDown: '3',
    designRangeUp: '3',
    designSizeMin: '5',
    designSizeMax: '20',
    orderNumber: happens(random, 0.7) ? `C${digits(random, 7)}` : '',
    deliveredOn: addDays(today, -between(random, 21, 70)),
    purchasedSize: String(size),
    currentSize: String(size),
    earlierResizes: happens(random, 0.15) ? '1' : '0',
    services: [
      isResize
        ? service({ code: 'resize', desiredSize: String(size + pick(random, [-2, -1, 1, 2, 4])) })
        : service({ code: pick(random, ['repolish', 'engrave', 're-engrave']) }),
    ],
    photos: [samplePhoto('ring', 'piece', at), samplePhoto('certificate', 'certificate', at)],
    photoReview: isReviewed ? 'pass' : '',
  };
}

function aujourPiece(random: Random, { at }: SampleMoment): Partial<PieceDraft> {
  const code = pick(random, [
    'chain',
    'chain',
    'refinish',
    'clean',
    'stone-setting',
    'brazing',
    'gold-plating',
  ]);
  const isBroken = code === 'chain' || code === 'brazing';
  return {
    house: 'aujour',
    kind: pick(random, ['necklace', 'necklace', 'bracelet', 'earrings', 'ear-cuff']),
    metal: pick(random, ['brass', 'silver', 'gold-10k']),
    plating: pick(random, ['18k-gold', '18k-gold', 'rhodium', 'none']),
    currentSize: '',
    engraving: '',
    orderNumber: happens(random, 0.85) ? `AJ-${digits(random, 5)}` : '',
    damaged: isBroken ? 'yes' : 'no',
    declaredAmount: String(between(random, 6, 45) * 1000),
    services: [
      service({
        code,
        quantity: code === 'stone-setting' ? String(between(random, 1, 3)) : '1',
        replatingNeeded: pick(random, ['yes', 'no', '']),
      }),
    ],
    photos: isBroken && happens(random, 0.85) ? [samplePhoto('damage', 'damage', at)] : [],
    estimateAmount: happens(random, 0.4) ? String(between(random, 3, 9) * 1000) : '',
  };
}

function samplePhoto(picture: keyof typeof samplePictures, subject: PhotoSubject, takenAt: string): Photo {
  const { hash, bytes } = samplePictures[picture];
  return { hash, originalHash: hash, subject, takenAt, widthPixels: 480, heightPixels: 360, bytes };
}
