import type { CaseState } from '../../cases/case-state';
import type { ServiceCode } from '../../policies/request';
import type { Direction, ShippingMethod } from '../customs-words';

/** Services by which nothing is done to a piece. */
const withoutWork: readonly ServiceCode[] = ['inspect', 'cancel', 'refund'];

/**
 * What becomes of the pieces between their journeys, by the decision that was taken on each: its method where it has one, else
 * its services. A piece whose work was given up goes back unworked. Empty where the pieces do not have it in common, since
 * one invoice tells one story.
 */
export function methodOfPieces(
  state: Pick<CaseState, 'pieces' | 'decisions' | 'standings'>,
  bagNumbers: readonly string[],
  direction: Direction,
): ShippingMethod | '' {
  const methods = new Set(
    state.pieces.flatMap((piece, index) =>
      bagNumbers.includes(piece.bagNumber) ? [methodOfPiece(state, index, direction)] : [],
    ),
  );
  const [first] = methods;
  return first === undefined || methods.size > 1 ? '' : first;
}

function methodOfPiece(
  { pieces, decisions, standings }: Pick<CaseState, 'pieces' | 'decisions' | 'standings'>,
  index: number,
  direction: Direction,
): ShippingMethod {
  if (direction === 'outbound' && standings[index]?.givenUp != null) return 'unworked';
  const decided = decisions[index]?.decision?.lines.map(({ method }) => method) ?? [];
  const services = pieces[index]?.services.map(({ code }) => code) ?? [];
  if (decided.includes('exchange')) return 'exchange';
  const worked = services.filter((code) => !withoutWork.includes(code));
  if (worked.length === 0) return 'unworked';
  // A request for a resizing may be met by an exchange and the other way round: the decision says which.
  const isAboutSize = (code: ServiceCode) =>
    code === 'resize' || (code === 'exchange' && decided.includes('resize'));
  if (worked.every(isAboutSize)) return 'resize';
  return worked.includes('exchange') && !decided.includes('resize') ? 'exchange' : 'repair';
}
