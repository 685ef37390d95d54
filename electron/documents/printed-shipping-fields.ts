import type {
  CommercialInvoice,
  IdentitySheet,
  PackingList,
  ProFormaInvoice,
} from '../../shared/documents/shipping-papers';
import type { Party } from '../../shared/shipping/party';
import type { PrintedField } from './printed-fields';

type Path = PrintedField['path'];

/** The typed texts of an object's fields of these names. */
function named<K extends string>(
  at: Path,
  of: Readonly<Record<K, string>>,
  names: readonly K[],
): readonly PrintedField[] {
  return names.map((name) => ({ path: [...at, name], text: of[name] }));
}

function partyFields(at: Path, party: Party | null): readonly PrintedField[] {
  if (party === null) return [];
  return [
    ...named(at, party, ['companyName', 'contactName', 'city', 'postalCode', 'email', 'taxId']),
    ...party.streetLines.map((text, index) => ({ path: [...at, 'streetLines', index], text })),
  ];
}

export function customsInvoiceFields(invoice: CommercialInvoice | ProFormaInvoice): readonly PrintedField[] {
  const { order, signer, reference } = invoice;
  const { customs, commodities } = order;
  return [
    { path: ['reference'], text: reference },
    ...partyFields(['order', 'shipper'], order.shipper),
    ...partyFields(['order', 'recipient'], order.recipient),
    ...partyFields(['order', 'importer'], order.importer),
    ...commodities.flatMap((commodity, index) =>
      named(['order', 'commodities', index], commodity, ['description', 'metal', 'serial']),
    ),
    ...named(['order'], order, ['invoiceNumber', 'specialInstructions']),
    { path: ['order', 'exportCitation'], text: order.exportCitation ?? '' },
    { path: ['order', 'customs', 'statement'], text: customs.statement },
    ...(signer === null ? [] : named(['signer'], signer, ['name', 'title'])),
  ];
}

export function identityFields({ shop, customerName, pieces }: IdentitySheet): readonly PrintedField[] {
  return [
    ...named(['shop'], shop, ['name', 'address', 'phone']),
    { path: ['customerName'], text: customerName },
    ...pieces.flatMap((piece, index) => {
      const at = ['pieces', index];
      return [
        ...named(at, piece, ['metalNote', 'engraving', 'serial', 'designName', 'description']),
        { path: [...at, 'hallmark'], text: piece.hallmark ?? '' },
        { path: [...at, 'condition', 'hallmark'], text: piece.condition.hallmark ?? '' },
        { path: [...at, 'condition', 'note'], text: piece.condition.note },
        ...piece.stones.map(({ note }, stone) => ({ path: [...at, 'stones', stone, 'note'], text: note })),
      ];
    }),
  ];
}

export function packingFields(list: PackingList): readonly PrintedField[] {
  const { shop, customerName } = list;
  return [
    ...named(['shop'], shop, ['name', 'address', 'phone']),
    { path: ['customerName'], text: customerName },
    ...(['inside', 'outside', 'comesBack'] as const).flatMap((part) =>
      list[part].flatMap((thing, index) => [
        ...named([part, index], thing, ['name', 'detail']),
        { path: [part, index, 'clause'], text: thing.clause ?? '' },
      ]),
    ),
  ];
}
