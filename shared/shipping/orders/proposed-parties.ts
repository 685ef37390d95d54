import type { CaseState } from '../../cases/case-state';
import type { Customer } from '../../cases/customer';
import type { ShopProfile } from '../../cases/shop';
import type { ShippingDetails } from '../../cases/stages/standing';
import type { Direction } from '../customs-words';
import { emptyParty, type PartyDraft, partyDraftOf } from '../parties/party-draft';
import { streetLinesOf } from '../parties/street-lines';
import { keptLatinName } from '../parties/suggest-latin';
import { typedAddress } from '../parties/typed-address';
import type { Party } from '../party';

/** Who is at which end: the shop is never the customer. */
export function endsOf<T>(
  direction: Direction,
  customer: T,
  shop: T,
): { readonly shipper: T; readonly recipient: T } {
  return direction === 'inbound'
    ? { shipper: customer, recipient: shop }
    : { shipper: shop, recipient: customer };
}

/** The customer as parcels of this case last had her; else as she is known, in whatever letters that is. */
export function customerParty(
  { shipments }: Pick<CaseState, 'shipments'>,
  customer: Customer,
  details: ShippingDetails | null,
): PartyDraft {
  const last = shipments.findLast(({ abandoned }) => abandoned === null)?.order;
  if (last !== undefined) return partyDraftOf(last.direction === 'inbound' ? last.shipper : last.recipient);
  const name = details?.name ?? customer.name;
  const isHerself = details === null || details.name === customer.name;
  const latin = keptLatinName({ name, romaji: isHerself ? customer.romaji : '' });
  const country = customer.country ?? '';
  return {
    ...emptyParty,
    ...typedAddress({
      address: details?.address ?? customer.address,
      postalCode: customer.postalCode,
      country,
    }),
    contactName: latin === '' ? name : latin,
    phone: details?.telephone ?? customer.phones[0] ?? '',
    email: customer.emails[0] ?? '',
    isResidential: true,
  };
}

/** The shop as it wrote itself down for parcels; else its name and address as they are, to be put into Latin letters. */
export function shopParty({ shipping, name, address, phone }: ShopProfile): PartyDraft {
  const party: Party | undefined = shipping?.party;
  if (party !== undefined) return partyDraftOf(party);
  const [first = '', second = '', third = '', ...more] = streetLinesOf(address);
  return { ...emptyParty, companyName: name, streetLines: [first, second, third, ...more], phone };
}
