import type { Metal, Piece, PieceKind } from '../../cases/piece';
import { metalWording, pieceKindWording, stoneColourWording } from '../../wording/pieces';
import { serviceWording } from '../../wording/services';
import type { Direction, ShippingMethod } from '../customs-words';
import { isInLatin, labelText } from '../parties/latin-letters';

/**
 * HS 7113: articles of jewellery and parts of them, of silver (11) or of another precious metal (19), plated or not. 7117.19:
 * imitation jewellery of base metal, plated or not, other than cuff links (htshub.com, 2024 revision 9); with stones, which may
 * be precious, it may be another. Base metal clad with precious metal (7113.20) is nothing that a clerk can see.
 */
const headingByMetal: Readonly<Record<Metal, string | null>> = {
  platinum: '711319',
  'gold-18k-yellow': '711319',
  'gold-18k-pink': '711319',
  'gold-18k-white': '711319',
  'gold-14k': '711319',
  'gold-10k': '711319',
  silver: '711311',
  titanium: '711719',
  brass: '711719',
  other: null,
  unknown: null,
};

const noJewellery: readonly PieceKind[] = ['watch-strap', 'other'];
const inPairs: readonly PieceKind[] = ['earrings'];

/** Six digits of the harmonised system; null where the metal, or what it is, does not settle them: then a person is asked. */
export function tariffHeadingOf({
  kind,
  metal,
  stones,
}: Pick<Piece, 'kind' | 'metal' | 'stones'>): string | null {
  const isOpen = noJewellery.includes(kind) || (isBase(metal) && stones.length > 0);
  return isOpen ? null : headingByMetal[metal];
}

function isBase(metal: Metal): boolean {
  return metal === 'titanium' || metal === 'brass';
}

/** Null where nobody knows the maker: the houses whose rings are made in Japan are K.UNO and CIWAKA. */
export function countryOfManufactureOf({ house }: Pick<Piece, 'house'>): 'JP' | null {
  return house === 'kuno' || house === 'ciwaka' ? 'JP' : null;
}

export function unitOf({ kind }: Pick<Piece, 'kind'>): 'EA' | 'PR' {
  return inPairs.includes(kind) ? 'PR' : 'EA';
}

/** `Platinum`, in English and with the stamp where one was seen; empty while the metal is not known. */
export function metalText({
  metal,
  metalNote,
  condition,
}: Pick<Piece, 'metal' | 'metalNote' | 'condition'>): string {
  const name = metal === 'other' || metal === 'unknown' ? '' : metalWording[metal].en;
  const noted = metal === 'other' && isInLatin(metalNote) ? labelText(metalNote) : '';
  const stamp =
    condition.hallmark !== null && isInLatin(condition.hallmark) ? labelText(condition.hallmark) : '';
  return [name || noted, stamp === '' ? '' : `(${stamp})`]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 60);
}

type Journey = { readonly direction: Direction; readonly method: ShippingMethod | '' };

/**
 * What the invoice says a piece is, from what is known of it: what, of what metal, with which stones, under which serial
 * number, and why it travels. Empty where what it is, or its metal, is not known: nothing is guessed.
 */
export function describedPiece(piece: Piece, journey: Journey): string {
  const { kind, stones, plating } = piece;
  const material = metalText({ ...piece, condition: { ...piece.condition, hallmark: null } });
  if (kind === 'other' || material === '') return '';
  const serial = serialOf(piece, journey);
  const parts = [
    `${material} ${pieceKindWording[kind].en.toLowerCase()}`,
    plating === '18k-gold' ? ', 18K gold plated' : plating === 'rhodium' ? ', rhodium plated' : '',
    stones.length === 0 ? '' : ` set with ${stonesText(piece)}`,
    ', finished jewelry',
    serial === '' ? '' : `, serial ${serial}`,
    reasonOfJourney(piece, journey),
  ];
  return parts.join('').slice(0, 450);
}

/** In Latin letters; of a ring that goes out in exchange for the one that came nobody has said it yet. */
export function serialOf({ serial }: Pick<Piece, 'serial'>, { direction, method }: Journey): string {
  const isAnother = method === 'exchange' && direction === 'outbound';
  return isInLatin(serial) && !isAnother ? labelText(serial).slice(0, 60) : '';
}

function reasonOfJourney({ services }: Pick<Piece, 'services'>, { direction, method }: Journey): string {
  const toOrFrom = direction === 'inbound' ? 'for' : 'after';
  switch (method) {
    case 'resize':
      return `, ${toOrFrom} resizing`;
    case 'repair':
      return `, ${toOrFrom} ${listed(services.map(({ code }) => serviceWording[code].en.toLowerCase()))}`;
    case 'exchange':
      return direction === 'inbound' ? ', in exchange for another size' : ', replacement of another size';
    case 'unworked':
    case '':
      return '';
  }
}

function stonesText({ stones }: Pick<Piece, 'stones'>): string {
  return listed(
    stones.map(
      ({ colour, count }) => `${count} ${stoneColourWording[colour].en} ${count === 1 ? 'stone' : 'stones'}`,
    ),
  );
}

function listed(texts: readonly string[]): string {
  return texts.length < 3 ? texts.join(' and ') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
