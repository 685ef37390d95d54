import type { Party } from '../party';

/** Someone at an end of a shipment as typed: every field is what stands in the form, valid or not. */
export type PartyDraft = {
  readonly contactName: string;
  readonly companyName: string;
  /** As many as are shown; empty ones are none. */
  readonly streetLines: readonly string[];
  readonly city: string;
  readonly stateOrProvince: string;
  readonly postalCode: string;
  readonly country: string;
  readonly phone: string;
  readonly email: string;
  readonly taxId: string;
  readonly isResidential: boolean;
};

export const emptyParty: PartyDraft = {
  contactName: '',
  companyName: '',
  streetLines: ['', '', ''],
  city: '',
  stateOrProvince: '',
  postalCode: '',
  country: '',
  phone: '',
  email: '',
  taxId: '',
  isResidential: false,
};

/** The form of a party that is kept, with as many lines as a label has. */
export function partyDraftOf(party: Party): PartyDraft {
  const [first = '', second = '', third = ''] = party.streetLines;
  return { ...party, streetLines: [first, second, third] };
}
