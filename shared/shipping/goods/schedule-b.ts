import type { Metal, Piece, PieceKind } from '../../cases/piece';

export const scheduleBThings = [
  'rings',
  'earrings',
  'necklaces',
  'necklaces-mixed-link',
  'necklaces-rope',
  'necklaces-gold-other',
  'other-jewellery',
  'silver-jewellery',
  'base-metal-jewellery',
] as const;
/** What the schedule calls it; `scheduleBWording` says each. */
export type ScheduleBThing = (typeof scheduleBThings)[number];

/** Ten digits that may be the right ones of a piece; a person takes one, or looks another up. */
export type ScheduleBOffer = { readonly code: string; readonly thing: ScheduleBThing };

/** Where all codes are looked up, by words or by number. */
export const scheduleBSearch = 'census.gov/foreign-trade/schedules/b';

/**
 * Ten digits of the Harmonized Tariff Schedule of the United States, which an export may be filed by in place of Schedule B's
 * (CBP, "Is the Schedule B export commodity classification system being eliminated?", with the exceptions of AESTIR appendix
 * V; 15 CFR 30.37(a) counts by either). 7113.19.50 as listed at dripcapital.com/hts-code/71/13/19 and
 * tariff.synnaxstudio.com; necklaces of gold are 7113.19.21-29 there; 7113.11.50.00, silver worth more than USD 18 a dozen, as
 * in CBP's ruling NY N005387 and htshub.com (2024 revision 9), from where 7117.19.90.00, imitation jewellery of base metal
 * whether or not plated, comes too. Read in 2026; the schedules change each year, so that none is put in place unasked.
 */
const codes: Readonly<Record<ScheduleBThing, string>> = {
  rings: '7113195025',
  earrings: '7113195030',
  necklaces: '7113195021',
  'necklaces-mixed-link': '7113192500',
  'necklaces-rope': '7113192100',
  'necklaces-gold-other': '7113192900',
  'other-jewellery': '7113195045',
  'silver-jewellery': '7113115000',
  'base-metal-jewellery': '7117199000',
};

const goldNecklaces: readonly ScheduleBThing[] = [
  'necklaces-mixed-link',
  'necklaces-rope',
  'necklaces-gold-other',
];

/** Silver at this much a piece and less is another code: USD 18 a dozen. */
const cheapSilverCents = 150;

/** None where the metal, what it is, or its value leaves the code open. */
export function scheduleBOffers({
  kind,
  metal,
  stones,
  declaredValue,
}: Pick<Piece, 'kind' | 'metal' | 'stones' | 'declaredValue'>): readonly ScheduleBOffer[] {
  if (kind === 'other' || kind === 'watch-strap') return [];
  const isCheap = declaredValue.currency === 'USD' && declaredValue.minor <= cheapSilverCents;
  return thingsOf(kind, metal, stones.length > 0, isCheap).map((thing) => ({ code: codes[thing], thing }));
}

function thingsOf(
  kind: PieceKind,
  metal: Metal,
  hasStones: boolean,
  isCheap: boolean,
): readonly ScheduleBThing[] {
  switch (metal) {
    case 'silver':
      return isCheap ? [] : ['silver-jewellery'];
    case 'platinum':
      return ofOtherPreciousMetal(kind);
    case 'gold-18k-yellow':
    case 'gold-18k-pink':
    case 'gold-18k-white':
    case 'gold-14k':
    case 'gold-10k':
      return goldThings(kind);
    case 'titanium':
    case 'brass':
      // With stones that are precious it is no imitation.
      return hasStones ? [] : ['base-metal-jewellery'];
    case 'other':
    case 'unknown':
      return [];
  }
}

function goldThings(kind: PieceKind): readonly ScheduleBThing[] {
  if (kind === 'necklace') return goldNecklaces;
  return kind === 'chain' ? [...goldNecklaces, 'other-jewellery'] : ofOtherPreciousMetal(kind);
}

/** More than one where the name of the piece leaves it open: a chain may be worn round the neck or the wrist. */
function ofOtherPreciousMetal(kind: PieceKind): readonly ScheduleBThing[] {
  switch (kind) {
    case 'ring':
      return ['rings'];
    case 'earrings':
      return ['earrings'];
    case 'ear-cuff':
      return ['earrings', 'other-jewellery'];
    case 'necklace':
      return ['necklaces'];
    case 'chain':
      return ['necklaces', 'other-jewellery'];
    default:
      return ['other-jewellery'];
  }
}
