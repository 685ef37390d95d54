import { decide } from '../policies/decide';
import type { Outcome } from '../policies/decision';
import { type Editions, published } from '../policies/published';
import {
  type DecisionRequest,
  type House,
  handovers,
  reasons,
  type ServiceCode,
  serviceCodes,
} from '../policies/request';
import { makers, type SilenceFacts } from './ruling';

/** `silent`: the policy does not speak of it. `left`: a clause leaves it to a person. `no-edition`: none was in force. */
export type SilenceKind = 'silent' | 'left' | 'no-edition';

/** A question that the policy leaves to a person, apart from whose piece it is asked about. */
export type Silence = {
  /** The same for every request that puts the same question. */
  readonly key: string;
  /** Where there are several grounds for the silence, the keys of the others; a ruling is filed under each. */
  readonly otherKeys: readonly string[];
  readonly kind: SilenceKind;
  readonly house: House;
  readonly service: ServiceCode;
  readonly facts: SilenceFacts;
  /** The deciding one first. */
  readonly clauses: readonly string[];
  readonly because: string;
};

/** A line of a decision, frozen or fresh. */
export type AnsweredLine = {
  readonly code: string;
  readonly outcome: Outcome;
  readonly clauses: readonly string[];
  readonly because: string;
};

type Fact = keyof SilenceFacts;

/** In the order in which they are tried: what is least likely to be what the question is about comes first. */
const factsTried = ['giveBack', 'handover', 'maker', 'reason'] as const satisfies readonly Fact[];

/** The request with every value a fact can have. */
const variedBy = {
  reason: (request) => reasons.map((reason) => ({ ...request, reason })),
  handover: (request) => handovers.map((handover) => ({ ...request, handover })),
  giveBack: (request) => handovers.map((giveBack) => ({ ...request, giveBack })),
  maker: (request) => [...makers, null].map((house) => ({ ...request, item: { ...request.item, house } })),
} satisfies Record<Fact, (request: DecisionRequest) => readonly DecisionRequest[]>;

/**
 * The question that a line leaves to a person; null where the policy answers it, or where facts are missing first. Which
 * facts belong to it is found by trying: one that changes nothing of the silence, whatever it is, does not.
 */
export function silenceOf(
  request: DecisionRequest,
  line: AnsweredLine,
  editions: Editions = published,
): Silence | null {
  const service = serviceCodes.find((code) => code === line.code);
  if (line.outcome !== 'consult' || service === undefined) return null;
  const alone = { ...request, services: request.services.filter(({ code }) => code === service).slice(0, 1) };
  if (alone.services.length === 0) return null;
  const silences = new Map<string, string>();
  const silenceWith = (tried: DecisionRequest): string => {
    const name = factsNamed(allFactsOf(tried));
    const known = silences.get(name) ?? silenceIn(tried, editions);
    silences.set(name, known);
    return known;
  };
  const asIs = silenceWith(alone);
  const grounds = groundsOf(alone, (tried) => silenceWith(tried) === asIs);
  const [deciding] = line.clauses;
  const kind = deciding !== undefined ? 'left' : asIs === 'no-edition' ? 'no-edition' : 'silent';
  const { policy: house } = request;
  const keys = grounds.map((facts) =>
    [house, service, deciding ?? kind, factsNamed(facts)].filter((part) => part !== '').join('|'),
  );
  const [key = '', ...others] = new Set(keys);
  return {
    key,
    otherKeys: others,
    kind,
    house,
    service,
    facts: grounds[0] ?? {},
    clauses: line.clauses,
    because: line.because,
  };
}

/**
 * Two grounds hide each other, since either alone keeps the policy silent: what is no part of the first one is tried last
 * once, where it comes out if it is a ground of its own.
 */
function groundsOf(
  request: DecisionRequest,
  isSameSilence: (tried: DecisionRequest) => boolean,
): readonly SilenceFacts[] {
  const first = factsThatMatter(request, factsTried, isSameSilence);
  const others =
    Object.keys(first).length === 0 ? [] : factsTried.filter((fact) => !Object.hasOwn(first, fact));
  return [
    first,
    ...others.map((last) =>
      factsThatMatter(request, [...factsTried.filter((fact) => fact !== last), last], isSameSilence),
    ),
  ];
}

/** Fact by fact: what may have any value, together with all that went before it, is no part of the question. */
function factsThatMatter(
  request: DecisionRequest,
  order: readonly Fact[],
  isSameSilence: (tried: DecisionRequest) => boolean,
): SilenceFacts {
  let anyhow: readonly DecisionRequest[] = [request];
  const mattering = new Set<Fact>();
  for (const fact of order) {
    const varied = anyhow.flatMap(variedBy[fact]);
    if (varied.every(isSameSilence)) anyhow = varied;
    else mattering.add(fact);
  }
  const { reason, handover, giveBack, maker } = allFactsOf(request);
  return {
    ...(mattering.has('reason') ? { reason } : {}),
    ...(mattering.has('handover') ? { handover } : {}),
    ...(mattering.has('giveBack') ? { giveBack } : {}),
    ...(mattering.has('maker') ? { maker } : {}),
  };
}

function allFactsOf({ reason, handover, giveBack, item }: DecisionRequest): Required<SilenceFacts> {
  return { reason, handover, giveBack, maker: item.house };
}

function factsNamed(facts: SilenceFacts): string {
  return Object.entries(facts)
    .map(([fact, value]) => `${fact}=${value ?? 'unknown'}`)
    .join('|');
}

export function silenceKey(
  request: DecisionRequest,
  line: AnsweredLine,
  editions: Editions = published,
): string | null {
  return silenceOf(request, line, editions)?.key ?? null;
}

/** How a request for one service is left to a person; anything else is one and the same here. */
function silenceIn(request: DecisionRequest, editions: Editions): string {
  const { policyVersion, lines } = decide(request, editions);
  const [line] = lines;
  if (policyVersion === '') return 'no-edition';
  return line?.outcome === 'consult' ? (line.clauses[0] ?? 'silent') : 'answered';
}
