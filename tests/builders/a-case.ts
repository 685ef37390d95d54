import type { Acting } from '../../shared/cases/acting';
import { caseNumber } from '../../shared/cases/case-number';
import type { CaseState } from '../../shared/cases/case-state';
import type { Customer } from '../../shared/cases/customer';
import { decideIntake } from '../../shared/cases/decide-intake';
import type { DeskEvent } from '../../shared/cases/events';
import type { CaseId, CustomerId } from '../../shared/cases/ids';
import type { IntakeDraft } from '../../shared/cases/intake-draft';
import { openCase } from '../../shared/cases/open-case';
import { readIntake } from '../../shared/cases/read-intake';
import { reduce } from '../../shared/cases/reduce';
import { published } from '../../shared/policies/published';
import { aDraft } from './a-draft';
import { anActing, aShop, day } from './a-shop';

type CaseMaking = {
  readonly draft?: IntakeDraft;
  readonly sequence?: number;
  readonly acting?: Acting;
  readonly caseId?: string;
  readonly customerId?: string;
};

/** The events of an intake on 22 November 2026: the customer is registered and the case opened. */
export function caseEvents(making: CaseMaking = {}): readonly DeskEvent[] {
  const { draft = aDraft(), sequence = 42, acting = anActing() } = making;
  const { caseId = '01900000-0000-7000-8000-00000000ca5e' } = making;
  const { customerId = '01900000-0000-7000-8000-0000c0570e12' } = making;
  const today = day('2026-11-22');
  const shop = aShop({ station: acting.station });
  const read = readIntake(draft, { today });
  if (!read.ok) throw new Error(`The draft has faults: ${JSON.stringify(read.error)}`);
  const intake = read.value;
  if (intake.customer.kind !== 'new') throw new Error('The draft of a case needs a new customer.');
  const { customer }: { readonly customer: Customer } = intake.customer;
  return openCase(
    {
      intake,
      decided: decideIntake(draft, intake.pieces, {
        today,
        shop,
        customerCountry: customer.country,
        editions: published,
      }),
      caseId: caseId as CaseId,
      number: caseNumber(acting.station, today, sequence),
      customerId: customerId as CustomerId,
      customer,
      today,
    },
    acting,
  );
}

export function aCase(making: CaseMaking = {}): CaseState {
  const state = reduce(caseEvents(making));
  if (state === null) throw new Error('The events open no case.');
  return state;
}
