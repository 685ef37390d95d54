import { quoted } from '../charges';
import type { LineFacts, LineFinding } from '../finding';
import { kunoSentences } from './sentences';

/** kuno/custom-change-fee: a customised order may still be changed for a charge, unless its making has gone too far. */
export function customOrderChangedForACharge({ service }: LineFacts): LineFinding | null {
  if (service.code !== 'design-change') return null;
  const clause = 'kuno/custom-change-fee';
  return {
    effect: 'asks',
    clause,
    because: { wording: kunoSentences.orderChange },
    charge: quoted('change-handling', [clause]),
  };
}
