import { Engine } from 'json-rules-engine';
import { decide } from '../../shared/policies/decide';
import type { DecisionRequest } from '../../shared/policies/request';
import { addDays } from '../../shared/time/plain-date';
import { aCiwakaRequest, aDesign, day } from '../builders/a-request';
import { inTurn, type Row } from './measure';

const batch = 2000;

/** The CIWAKA resizing table on both sides of each of its limits, over and over. */
function requests(): readonly DecisionRequest[] {
  const delivered = day('2026-05-01');
  return Array.from({ length: batch }, (_, index) =>
    aCiwakaRequest({
      contact: { on: addDays(delivered, 25 + (index % 10)) },
      item: {
        earlierResizes: index % 3 === 0 ? 1 : 0,
        design: aDesign({ resizing: index % 7 === 0 ? 'unavailable' : 'range', availableSizes: [7, 15] }),
      },
      services: [{ code: 'resize', desiredSize: 7 + (index % 9) }],
      decidedOn: day('2026-06-10'),
    }),
  );
}

type Facts = {
  readonly category: string | null;
  readonly distance: number;
  readonly desired: number;
  readonly daysSinceDelivery: number;
  readonly earlierResizes: number;
};

function factsOf({ item, services, contact }: DecisionRequest): Facts {
  const desired = services[0]?.desiredSize ?? 0;
  const toDays = (text: string | null) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  return {
    category: item.design?.resizing ?? null,
    desired,
    distance: Math.abs(desired - (item.purchasedSize ?? 0)),
    daysSinceDelivery: toDays(contact.on) - toDays(item.deliveredOn),
    earlierResizes: item.earlierResizes,
  };
}

/** The same table in a rule engine's own language: only the outcome, no clauses, charges, notices or sentences. */
function ruleEngine(): Engine {
  const declined = (fact: string, operator: string, value: unknown, priority: number) => ({
    conditions: { all: [{ fact, operator, value }] },
    event: { type: 'declined' },
    priority,
  });
  return new Engine([
    declined('category', 'equal', 'unavailable', 10),
    declined('distance', 'greaterThan', 3, 9),
    declined('desired', 'lessThan', 7, 8),
    declined('desired', 'greaterThan', 15, 8),
    {
      conditions: {
        any: [
          { fact: 'earlierResizes', operator: 'greaterThan', value: 0 },
          { fact: 'daysSinceDelivery', operator: 'greaterThan', value: 30 },
        ],
      },
      event: { type: 'charged' },
      priority: 5,
    },
    {
      conditions: {
        all: [
          { fact: 'earlierResizes', operator: 'equal', value: 0 },
          { fact: 'daysSinceDelivery', operator: 'lessThanInclusive', value: 30 },
        ],
      },
      event: { type: 'free' },
      priority: 4,
    },
  ]);
}

async function outcomeByEngine(engine: Engine, facts: Facts): Promise<string> {
  const { events } = await engine.run(facts);
  return events[0]?.type ?? 'none';
}

export async function benchDecide(): Promise<readonly Row[]> {
  const asked = requests();
  const facts = asked.map(factsOf);
  const engine = ruleEngine();
  for (const [index, request] of asked.slice(0, 90).entries()) {
    const fact = facts[index];
    const byEngine = fact === undefined ? 'none' : await outcomeByEngine(engine, fact);
    const { outcome } = decide(request);
    if (byEngine !== outcome)
      throw new Error(`request ${index}: decide() says ${outcome}, the rule engine ${byEngine}`);
  }
  const { ours, peer } = await inTurn(
    15,
    () => {
      for (const request of asked) decide(request);
    },
    async () => {
      for (const fact of facts) await engine.run(fact);
    },
    3,
  );
  return [
    {
      what: `decide(), ${batch.toLocaleString('en-US')} CIWAKA resizings`,
      ours,
      peerName: 'json-rules-engine, outcome only',
      peer,
      perRun: batch,
    },
  ];
}
