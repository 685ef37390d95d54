import type { Language, Wording } from '../language';
import { displayDay } from '../time/display-day';
import type { PlainDate } from '../time/plain-date';
import type { Charge, ClauseId, MissingCode } from './decision';
import type { DecisionRequest, ServiceRequest } from './request';

/** What a clause about one service may look at; beside it, a clause sees only the edition. */
export type LineFacts = {
  readonly request: DecisionRequest;
  readonly service: ServiceRequest;
  /** Place of the service in the request. */
  readonly position: number;
};

/** A sentence with its facts still apart: `{name}` in the wording stands for the fact of that name. */
export type Because = {
  readonly wording: Wording;
  readonly facts?: Readonly<Record<string, PlainDate | number>>;
};

/**
 * What one clause says of one service. `lacks` names facts without which the clause cannot speak; `supports` is a
 * clause that is met and decides nothing by itself.
 */
export type LineFinding =
  | { readonly effect: 'refuses'; readonly clause: ClauseId; readonly because: Because }
  | { readonly effect: 'lacks'; readonly clause: ClauseId; readonly missing: readonly MissingCode[] }
  | {
      readonly effect: 'asks';
      readonly clause: ClauseId;
      readonly because: Because;
      readonly charge?: Charge;
    }
  | {
      readonly effect: 'charges';
      readonly clause: ClauseId;
      readonly because: Because;
      readonly charge: Charge;
    }
  | { readonly effect: 'frees'; readonly clause: ClauseId; readonly because: Because }
  | { readonly effect: 'supports'; readonly clause: ClauseId };

/** What every clause found of one service; null for a clause that has nothing to say of it. */
export type LineFindings = readonly (LineFinding | null)[];

export function sentence(because: Because, language: Language): string {
  const { facts } = because;
  const text = because.wording[language];
  if (facts === undefined) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) throw new Error(`No fact for {${name}} in "${text}".`);
    return typeof fact === 'number' ? String(fact) : displayDay(fact, language);
  });
}
