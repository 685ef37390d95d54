import { emptyCustomer } from '../../../shared/cases/empty-draft';
import type { CustomerId } from '../../../shared/cases/ids';
import type { CustomerDraft, IntakeDraft } from '../../../shared/cases/intake-draft';
import type { ShopProfile } from '../../../shared/cases/shop';
import { customerFromScrap, firstFieldAfterScrap } from './customer-from-scrap';
import { goToField } from './go-to-field';
import { changeDraft, useIntake } from './intake-store';

function setCustomer(customer: IntakeDraft['customer']): void {
  useIntake.setState({ known: null });
  changeDraft((draft) => ({ ...draft, customer }));
}

/** What had been typed for a new customer stays beside the known one, so that the choice can be undone. */
export function chooseKnown(customerId: CustomerId): void {
  const customer = useIntake.getState().draft?.customer;
  const typed = customer?.kind === 'new' ? customer.fields : undefined;
  setCustomer({ kind: 'known', customerId, ...(typed === undefined ? {} : { typed }) });
  goToField('pieces.0.house');
}

/** Goes on with a new customer; the scrap typed to find her stands where it belongs. */
export function chooseNew(scrap: string, shop: ShopProfile): void {
  setCustomer({ kind: 'new', fields: customerFromScrap(scrap, emptyCustomer(shop)) });
  goToField(`customer.fields.${firstFieldAfterScrap(scrap)}`);
}

/** Back to what was typed before a known customer was chosen. */
export function chooseTyped(fields: CustomerDraft): void {
  setCustomer({ kind: 'new', fields });
  goToField('customer.fields.name');
}

/** Back to the find box, with what would find her. */
export function findAgain(scrap: string): void {
  setCustomer({ kind: 'none', scrap });
  goToField('customer.scrap');
}
