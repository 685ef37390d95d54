import { houseWording } from '../../wording/houses';
import { serviceWording } from '../../wording/services';
import type { RecordedRuling } from '../ruling';
import { nameTokens, numberTokens, proseTokens } from './tokens';

/** Everything a ruling is found by. */
export function rulingTokens(ruling: RecordedRuling): readonly string[] {
  const { house, service, answer, why, question, decidedBy, takenFrom, clauses } = ruling;
  const named = [...Object.values(houseWording[house]), ...Object.values(serviceWording[service])];
  return [
    ...new Set([
      ...[answer, why, question, ...named, ...clauses].flatMap(proseTokens),
      ...nameTokens(decidedBy.name),
      ...(takenFrom === null ? [] : numberTokens(takenFrom.number)),
    ]),
  ].filter((token) => token !== '');
}

/** A token that no word can be: a further ground of the question, as its key. */
export function groundToken(key: string): string {
  return `=ground:${key}`;
}
