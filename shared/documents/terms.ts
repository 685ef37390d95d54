import type { FrozenDecision } from '../cases/frozen-decision';
import type { ShopProfile } from '../cases/shop';
import type { Language } from '../language';
import type { Editions } from '../policies/published';
import { wordsOfAnswer } from '../wording/policy-words';
import { pieceTerms, type TermsPiece } from './piece-terms';
import { dayText } from './piece-text';
import { remark, wordsFor } from './words/joined-words';
import { filled, termsWording } from './words/terms-words';

export type TermsOf = {
  /** The customer's. */
  readonly language: Language;
  readonly shop: Pick<ShopProfile, 'name'>;
  /** `YYYY-MM-DD`. */
  readonly receivedOn: string;
  readonly pieces: readonly TermsPiece[];
  /** One a piece, in the pieces' order. */
  readonly decisions: readonly FrozenDecision[];
  /** Those that the shop works by: the words go with the figures of the edition that answered. */
  readonly editions: Editions;
};

const undecided: FrozenDecision = { request: null, decision: null };

/**
 * The text that the customer signs: each piece as it was seen, what the house does with it under which clause and for
 * how much, until when, what the house does not answer for, and how the pieces are fetched. Paragraphs are parted by an
 * empty line. The case's number is not in it: it is given only once the customer has signed.
 */
export function termsText({ language, shop, receivedOn, pieces, decisions, editions }: TermsOf): string {
  const count = String(pieces.length);
  const title = filled(termsWording.title[language], { shop: shop.name, day: dayText(receivedOn, language) });
  const paragraphs = [
    `${title}\n${termsWording.agreement[language]}`,
    ...pieces.map((piece, index) => {
      const number = filled(termsWording.pieceOf[language], { number: String(index + 1), count });
      const [identity = '', ...lines] = pieceTerms(piece, decisions[index] ?? undecided, language, editions);
      const heading = language === 'ja' ? `【${number}】${identity}` : `${number}: ${identity}`;
      return [heading, ...lines].join('\n');
    }),
    [
      language === 'ja' ? `【${termsWording.notices[language]}】` : `${termsWording.notices[language]}:`,
      ...noticeTexts(decisions, editions, pieces.length, language),
      bullet(termsWording.bringSlip[language], language),
    ].join('\n'),
  ];
  return paragraphs.join('\n\n');
}

/** Each notice once in each of its wordings, with the pieces it is for where it is not for all of them. */
function noticeTexts(
  decisions: readonly FrozenDecision[],
  editions: Editions,
  pieceCount: number,
  language: Language,
): readonly string[] {
  const piecesByNotice = new Map<string, number[]>();
  for (const [index, { decision }] of decisions.entries()) {
    if (decision === null) continue;
    const { told } = wordsOfAnswer(editions, decision);
    for (const { code } of decision.notices) {
      const words = wordsFor(told, code, language);
      piecesByNotice.set(words, [...(piecesByNotice.get(words) ?? []), index + 1]);
    }
  }
  return [...piecesByNotice].map(([words, numbers]) => {
    const forPieces =
      numbers.length === pieceCount
        ? ''
        : remark(filled(termsWording.forPieces[language], { numbers: numbers.join(', ') }), language);
    return bullet(`${words}${forPieces}`, language);
  });
}

function bullet(text: string, language: Language): string {
  return language === 'ja' ? `・${text}` : `- ${text}`;
}
