import type { PlainDate } from '../time/plain-date';
import { type Acting, stamp } from './acting';
import { bagNumber } from './case-number';
import type { Customer } from './customer';
import type { DecidedIntake } from './decide-intake';
import type { DeskEvent } from './events';
import type { CaseId, CaseNumber, CustomerId } from './ids';
import type { Intake } from './read-intake';

export type Opening = {
  readonly intake: Intake;
  readonly decided: DecidedIntake;
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly customerId: CustomerId;
  /** As known now: the one typed, or the one chosen. */
  readonly customer: Customer;
  readonly today: PlainDate;
};

type OpeningEvent = Extract<DeskEvent, { type: 'customer-registered' | 'case-opened' }>;

/** What happened when the customer left her pieces: she was registered, where she is new, and the case was opened. */
export function openCase(opening: Opening, acting: Acting): readonly OpeningEvent[] {
  const { intake, decided, caseId, number, customerId, customer, today } = opening;
  const opened: OpeningEvent = {
    ...stamp(acting),
    type: 'case-opened',
    subject: { kind: 'case', id: caseId },
    data: {
      number,
      customerId,
      language: intake.signature?.language ?? customer.language,
      receivedOn: today,
      visit: intake.visit,
      pieces: decided.pieces.map((piece, index) => ({ ...piece, bagNumber: bagNumber(number, index + 1) })),
      decisions: [...decided.decisions],
      signature: intake.signature,
      unsignedReason: intake.unsignedReason,
      ...(intake.arrival === 'here' ? {} : { arrival: intake.arrival }),
    },
  };
  if (intake.customer.kind === 'known') return [opened];
  const registered: OpeningEvent = {
    ...stamp(acting),
    type: 'customer-registered',
    subject: { kind: 'customer', id: customerId },
    data: intake.customer.customer,
  };
  return [registered, opened];
}
