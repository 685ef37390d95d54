import type { Wording } from '../language';
import { decide } from '../policies/decide';
import type { Decision } from '../policies/decision';
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
  /** The same for every request that meets the same silence: a ruling on one is shown at the next. */
  readonly key: string;
  /** "The published policy of K.UNO does not say ...". */
  readonly text: Wording;
  /** The facts for which it is silent. */
  readonly facts: readonly Fact[];
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
  return lines.flatMap(({ code, outcome, clauses }, position) => {
    if (outcome !== 'consult' || clauses.length > 0 || seen.has(code)) return [];
    seen.add(code);
    const { policy, reason, handover, item } = request;
    const fields: FieldPath[] = [serviceField(position, 'code'), 'reason'];
    const told = [`service=${code}`, `reason=${reason}`];
    if (policy === 'kuno') {
      fields.push('handover');
      told.push(`handover=${handover}`);
    }
    if (policy === 'aujour' && item.house !== null && item.house !== policy) {
      fields.push('item.house');
      told.push('item=of-another-maker');
    }
    return [
      silence(
        request,
        told,
        {
          en: `what becomes of this: ${lower(serviceWording[code].en)} (${reasonWording[reason].en})`,
          ja: `「${serviceWording[code].ja}」（${reasonWording[reason].ja}）の取り扱い`,
        },
        fields,
      ),
    ];
  });
}

function legsNotNamed(request: DecisionRequest, decision: Decision): readonly Silence[] {
  return (['toHouse', 'back'] as const).flatMap((way) => {
    if (legWords(way, request, decision).standing !== 'silent') return [];
    const { handover, giveBack, reason, customerCountry } = request;
    const told = [`leg=${way}`, `reason=${reason}`, `handover=${handover}`, `giveBack=${giveBack}`];
    const isAbroad = decision.policy === 'ciwaka';
    return [
      silence(
        request,
        isAbroad ? [...told, `country=${customerCountry ?? 'unknown'}`] : told,
        {
          en: `who pays the ${lower(wayWording[way].en)}`,
          ja: `${wayWording[way].ja}の送料負担`,
        },
        isAbroad ? ['handover', 'giveBack', 'customerCountry'] : ['reason', 'handover', 'giveBack'],
      ),
    ];
  });
}

function timeNotNamed(request: DecisionRequest, decision: Decision, editions: Editions): readonly Silence[] {
  if (!timeWords(request, decision, editions).isSilent) return [];
  const codes = [...new Set(request.services.map(({ code }) => code))].sort();
  return [
    silence(
      request,
      ['time', ...codes.map((code) => `service=${code}`)],
      { en: 'how long it takes', ja: '納期' },
      request.services.map((_, position) => serviceField(position, 'code')),
    ),
  ];
}

function silence(
  request: DecisionRequest,
  told: readonly string[],
  about: Wording,
  fields: readonly FieldPath[],
): Silence {
  const { policy } = request;
  return {
    key: [policy, ...told].join(';'),
    text: {
      en: `The published policy of ${houseWording[policy].en} does not say ${about.en}.`,
      ja: `${houseWording[policy].ja}の公開規約には、${about.ja}についての定めがありません。`,
    },
    facts: factsAt(request, fields),
  };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
