import type { Language } from '../language';
import type {
  Charge,
  ClauseId,
  DecisionLine,
  Notice,
  NoticeCode,
  RequestFinding,
  Schedule,
  ShippingLeg,
} from './decision';
import type { House, ServiceCode } from './request';
import { policyIsSilent } from './sentences';

/** What one clause says of the way to the house and back. */
export type TransportFinding = {
  readonly clause: ClauseId;
  readonly toHouse?: Partial<ShippingLeg>;
  readonly back?: Partial<ShippingLeg>;
  readonly charges?: readonly Charge[];
};

/** What one house's policy says of a request, before outcome, totals and missing facts are gathered over it. */
export type HouseAnswer = {
  readonly lines: readonly DecisionLine[];
  readonly findings: readonly (RequestFinding | null)[];
  readonly charges: readonly (Charge | null)[];
  readonly transport: readonly (TransportFinding | null)[];
  readonly notices: readonly (Notice | null)[];
  /** Clauses that end short of a leg which must be settled all the same: a person settles it. */
  readonly openLegs: readonly ClauseId[];
  readonly schedule: Schedule;
  /** Of the net sum; 0 where no amount is published. */
  readonly taxPercent: number;
};

export function noSchedule(clauses: readonly ClauseId[] = []): Schedule {
  return { dispatchOn: null, readyFrom: null, readyTo: null, clauses };
}

export function notice(code: NoticeCode, clauses: readonly ClauseId[]): Notice {
  return { code, clauses };
}

/** A service that the policy does not speak of: a person answers, and no clause can be cited. */
export function silentLine(house: House, code: ServiceCode, language: Language): DecisionLine {
  return consultLine(code, policyIsSilent(house, language));
}

export function consultLine(code: ServiceCode, because: string): DecisionLine {
  return { code, outcome: 'consult', method: null, charges: [], missing: [], clauses: [], because };
}
