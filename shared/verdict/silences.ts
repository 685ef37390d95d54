import type { Wording } from '../language';
import { decide } from '../policies/decide';
import type { Decision, DecisionLine } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import type { DecisionRequest } from '../policies/request';
import { houseWording } from '../wording/houses';
import { serviceWording } from '../wording/services';
import type { Fact } from './condition';
import { reasonWording } from './fact-names';
import { factsAt } from './facts-looked-at';
import { legWords, wayWording } from './leg-words';
import { type FieldPath, serviceField } from './request-fields';
import { timeWords } from './time-words';

/** Something that the published policy does not say of a request. */
export type Silence = {
  /** "The published policy of K.UNO does not say ...". */
  readonly text: Wording;
  /** The facts for which it is silent. */
  readonly facts: readonly Fact[];
  /** The line on which a ruling can be taken down; null where it is a way or the time that the policy does not name. */
  readonly line: DecisionLine | null;
};

/** Where the policy in force is silent on this request: a service, who pays a way, how long it takes. */
export function silencesOf(
  request: DecisionRequest,
  editions: Editions = published,
  decision: Decision = decide(request, editions),
): readonly Silence[] {
  // Without an edition in force it is not the policy that is silent: there is none.
  if (decision.policyVersion === '') return [];
  return [
    ...servicesNotNamed(request, decision),
    ...legsNotNamed(request, decision),
    ...timeNotNamed(request, decision, editions),
  ];
}

function servicesNotNamed(request: DecisionRequest, { lines }: Decision): readonly Silence[] {
  const seen = new Set<string>();
  return lines.flatMap((line, position) => {
    const { code, outcome, clauses } = line;
    if (outcome !== 'consult' || clauses.length > 0 || seen.has(code)) return [];
    seen.add(code);
    const { policy, reason, item } = request;
    const fields: FieldPath[] = [serviceField(position, 'code'), 'reason'];
    if (policy === 'kuno') fields.push('handover');
    if (policy === 'aujour' && item.house !== null && item.house !== policy) fields.push('item.house');
    return [
      silence(
        request,
        {
          en: `what becomes of this: ${lower(serviceWording[code].en)} (${reasonWording[reason].en})`,
          ja: `「${serviceWording[code].ja}」（${reasonWording[reason].ja}）の取り扱い`,
        },
        fields,
        line,
      ),
    ];
  });
}

function legsNotNamed(request: DecisionRequest, decision: Decision): readonly Silence[] {
  return (['toHouse', 'back'] as const).flatMap((way) => {
    if (legWords(way, request, decision).standing !== 'silent') return [];
    const isAbroad = decision.policy === 'ciwaka';
    return [
      silence(
        request,
        {
          en: `who pays the ${lower(wayWording[way].en)}`,
          ja: `${wayWording[way].ja}の送料負担`,
        },
        isAbroad ? ['handover', 'giveBack', 'customerCountry'] : ['reason', 'handover', 'giveBack'],
        null,
      ),
    ];
  });
}

function timeNotNamed(request: DecisionRequest, decision: Decision, editions: Editions): readonly Silence[] {
  if (!timeWords(request, decision, editions).isSilent) return [];
  return [
    silence(
      request,
      { en: 'how long it takes', ja: '納期' },
      request.services.map((_, position) => serviceField(position, 'code')),
      null,
    ),
  ];
}

function silence(
  request: DecisionRequest,
  about: Wording,
  fields: readonly FieldPath[],
  line: DecisionLine | null,
): Silence {
  const { policy } = request;
  return {
    text: {
      en: `The published policy of ${houseWording[policy].en} does not say ${about.en}.`,
      ja: `${houseWording[policy].ja}の公開規約には、${about.ja}についての定めがありません。`,
    },
    facts: factsAt(request, fields),
    line,
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
