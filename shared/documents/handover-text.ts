import type { CaseState } from '../cases/case-state';
import type { BagNumber } from '../cases/ids';
import type { ReturnContent } from '../cases/stages/return-contents';
import type { Language } from '../language';
import type { Money } from '../money/money';
import { pieceIdentity } from './piece-terms';
import { dayText, moneyText, servicesText } from './piece-text';
import { givenUpWording, handoverWording, returnContentWording } from './words/handover-words';
import { labelled, listed } from './words/joined-words';
import { paperLabels } from './words/paper-words';
import { filled } from './words/terms-words';

export type HandoverOf = {
  /** The customer's. */
  readonly language: Language;
  readonly shopName: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly state: Pick<CaseState, 'number' | 'pieces' | 'standings'>;
  /** Who takes them. */
  readonly to: string;
  readonly given: readonly { readonly bagNumber: BagNumber; readonly contents: readonly ReturnContent[] }[];
  /** What stays open on either side after it, one sum a currency. */
  readonly left: readonly Money[];
};

/** The text that the customer signs when she takes her pieces: which, with what, and what is still owed. */
export function handoverText({ language, shopName, day, state, to, given, left }: HandoverOf): string {
  const title = filled(handoverWording.title[language], { shop: shopName, day: dayText(day, language) });
  const ofCase = filled(handoverWording.ofCase[language], { number: state.number, name: to });
  return [
    `${title}\n${ofCase}\n${handoverWording.agreement[language]}`,
    ...given.map(({ bagNumber, contents }) => pieceLines(state, bagNumber, contents, language).join('\n')),
    ...left
      .filter(({ minor }) => minor !== 0)
      .map((amount) =>
        labelled(
          (amount.minor > 0 ? handoverWording.owed : handoverWording.owedBack)[language],
          moneyText({ ...amount, minor: Math.abs(amount.minor) }, language),
          language,
        ),
      ),
  ].join('\n\n');
}

function pieceLines(
  { pieces, standings }: HandoverOf['state'],
  bagNumber: BagNumber,
  contents: readonly ReturnContent[],
  language: Language,
): readonly string[] {
  const piece = pieces.find((candidate) => candidate.bagNumber === bagNumber);
  if (piece === undefined) return [bagNumber];
  const givenUp = standings.find((standing) => standing.bagNumber === bagNumber)?.givenUp ?? null;
  const asked = servicesText(piece.services, piece.currentSize, language);
  const handed = listed(
    contents.map((content) => returnContentWording[content][language]),
    language,
  );
  return [
    pieceIdentity(piece, language),
    labelled(paperLabels.bagNumber[language], bagNumber, language),
    labelled(handoverWording.asked[language], asked, language),
    ...(givenUp === null ? [] : [givenUpWording[givenUp][language]]),
    labelled(handoverWording.contents[language], handed, language),
  ];
}
