import type { Wording } from '../language';
import { decide } from '../policies/decide';
import type { Decision, NoticeCode, Outcome } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import { type DecisionRequest, type House, houses, type ServiceCode } from '../policies/request';
import { houseWording } from '../wording/houses';
import { wordsOfAnswer } from '../wording/policy-words';
import { chargeWords, type MoneyWords, totalWords } from './charge-words';
import { type LegWords, legWords } from './leg-words';
import { type Silence, silencesOf } from './silences';
import { type TimeWords, timeWords } from './time-words';

/** The same case as one house answers it. */
export type HouseColumn = {
  readonly house: House;
  readonly name: Wording;
  /** Whether it is the house that the request was made of. */
  readonly isAsked: boolean;
  /** How the maker of the piece is taken in this column. */
  readonly taken: Wording;
  /** The request as it was put to this house. */
  readonly request: DecisionRequest;
  readonly decision: Decision;
  readonly lines: readonly {
    readonly code: ServiceCode;
    readonly outcome: Outcome;
    readonly because: Wording;
    readonly isSilent: boolean;
  }[];
  /** The services that cost nothing. */
  readonly free: readonly ServiceCode[];
  readonly toHouse: LegWords;
  readonly back: LegWords;
  readonly charges: readonly MoneyWords[];
  readonly totals: readonly MoneyWords[];
  readonly ready: TimeWords;
  readonly notices: readonly {
    readonly code: NoticeCode;
    readonly clerk: Wording;
    readonly customer: Wording;
  }[];
  readonly silences: readonly Silence[];
};

/** The same case put to each of the three houses, as if the piece were of that house. */
export function compareHouses(
  request: DecisionRequest,
  editions: Editions = published,
): readonly HouseColumn[] {
  return houses.map((house) => columnOf(house, request, editions));
}

/**
 * The request addressed to another house. A piece of the house that was asked becomes a piece of the other one; a piece
 * of another maker, or not known whose, stays so.
 */
export function readdressed(request: DecisionRequest, house: House): DecisionRequest {
  const isOfTheAsked = request.item.house === request.policy;
  return {
    ...request,
    policy: house,
    item: isOfTheAsked ? { ...request.item, house } : request.item,
  };
}

function columnOf(house: House, asked: DecisionRequest, editions: Editions): HouseColumn {
  const request = readdressed(asked, house);
  const en = decide({ ...request, language: 'en' }, editions);
  const ja = decide({ ...request, language: 'ja' }, editions);
  const decision = request.language === 'en' ? en : ja;
  return {
    house,
    name: houseWording[house],
    isAsked: house === asked.policy,
    taken: takenAs(request),
    request,
    decision,
    lines: decision.lines.map(({ code, outcome, clauses }, position) => ({
      code,
      outcome,
      because: { en: en.lines[position]?.because ?? '', ja: ja.lines[position]?.because ?? '' },
      isSilent: outcome === 'consult' && clauses.length === 0,
    })),
    free: decision.lines.filter(({ outcome }) => outcome === 'free').map(({ code }) => code),
    toHouse: legWords('toHouse', request, decision),
    back: legWords('back', request, decision),
    charges: chargeWords(decision),
    totals: totalWords(decision),
    ready: timeWords(request, decision, editions),
    notices: decision.notices.flatMap(({ code }) => {
      const words = wordsOfAnswer(editions, decision).notices[code];
      return words === undefined ? [] : [{ code, ...words }];
    }),
    silences: silencesOf(request, editions, decision),
  };
}

function takenAs({ policy, item }: DecisionRequest): Wording {
  const name = houseWording[policy];
  if (item.house === policy) {
    return { en: `taken as a piece of ${name.en}`, ja: `${name.ja}の商品として判定` };
  }
  if (item.house === null) {
    return { en: 'maker not known', ja: 'ブランドは未確認' };
  }
  return { en: `a piece of another maker than ${name.en}`, ja: `${name.ja}以外の商品として判定` };
}
