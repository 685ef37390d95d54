import * as z from 'zod';
import type { EventData } from '../../../shared/cases/events';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { formatAmount } from '../../../shared/money/money';
import { readAmount } from './read-amount';

const priced = z.object({ amount: z.string(), note: z.string() });

export const priceDraftSchema = z.object({
  /** What was typed over the charges that there are, by their code. */
  changed: z.record(z.string(), priced),
  /** Charges that a person adds; their words become their code. */
  own: z.array(priced.extend({ what: z.string() })),
  /** As chosen; null = as the piece has it. */
  currency: z.string().nullable(),
  percent: z.string().nullable(),
});
export type PriceDraft = z.infer<typeof priceDraftSchema>;

type Charge = PieceStanding['charges'][number];

export const emptyOwn: PriceDraft['own'][number] = { what: '', amount: '', note: '' };

/** A piece without any charge begins with one of a person's own. */
export function emptyPrice({ charges }: Pick<PieceStanding, 'charges'>): PriceDraft {
  return { changed: {}, own: charges.length === 0 ? [emptyOwn] : [], currency: null, percent: null };
}

/** One charge of the piece as the form has it now. */
export type ChargeLine = {
  readonly code: string;
  readonly amount: string;
  readonly note: string;
  /** What the policy gives as a guide; null = it gives none. */
  readonly guide: Charge['net'];
};

export function chargeLines(
  { charges }: Pick<PieceStanding, 'charges'>,
  { changed }: PriceDraft,
): readonly ChargeLine[] {
  return charges.map((charge) => ({
    code: charge.code,
    guide: charge.kind === 'from' ? charge.net : null,
    ...(changed[charge.code] ?? asItStands(charge)),
  }));
}

/** The prices that were typed; null while one cannot be read or there is none. */
export function readPrices(
  piece: Pick<PieceStanding, 'charges'>,
  draft: PriceDraft,
  currency: string,
): EventData['price-quoted']['prices'] | null {
  const isTyped = ({ code, amount, note }: Pick<ChargeLine, 'code' | 'amount' | 'note'>) => {
    const charge = piece.charges.find((candidate) => candidate.code === code);
    const before = charge === undefined ? emptyOwn : asItStands(charge);
    return code !== '' && (amount !== before.amount || note !== before.note);
  };
  const own = draft.own.map(({ what, amount, note }) => ({ code: what.trim(), amount, note }));
  const read = [...chargeLines(piece, draft), ...own]
    .filter(isTyped)
    .map((line) => ({ line, amount: readAmount(line.amount, currency, 'nothing') }));
  const isSound = read.every(({ amount }) => amount.kind !== 'faulty');
  const prices = read.flatMap(({ line, amount }) =>
    amount.kind === 'amount' ? [{ code: line.code, amount: amount.amount, note: line.note.trim() }] : [],
  );
  return isSound && prices.length > 0 ? prices : null;
}

/** A guide price is none yet: it is settled by writing an amount, be it the same. */
function asItStands({ kind, net, note }: Charge): Pick<ChargeLine, 'amount' | 'note'> {
  return { amount: net === null || kind === 'from' ? '' : formatAmount(net), note };
}
