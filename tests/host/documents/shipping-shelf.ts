import type { Paper } from '../../../shared/documents/papers';
import type { Language } from '../../../shared/language';
import type { Party } from '../../../shared/shipping/party';
import { anInboundOrder, anOutboundOrder, aRingLine, aWorkshop, usd } from '../../builders/a-shipment-order';
import {
  aCommercialInvoice,
  anIdentifiedPiece,
  anIdentitySheet,
  aPackingList,
  aPhotoHash,
  aProForma,
} from '../../builders/a-shipping-paper';

const foreigner: Party = {
  ...aWorkshop,
  contactName: 'Łucja-Świętosława Öztürk-Wojciechowska Müller von Kärntner Straße Đặng',
  companyName: 'Øystein Žižkov & Ærø Håndværk ApS XYZ',
  streetLines: [
    'Kärntner Straße 1234567890 Stiege 12',
    'Türschild Nguyễn Thị Ánh, 3. Stock XY',
    'Gebäude ĞŞİ Ωmega Жанна 12345 ABC',
  ],
  city: 'Llanfairpwllgwyngyllgogerychwyrndrob',
  country: 'AT',
  postalCode: '1010123456',
  email: `${'long.address.'.repeat(9)}x@example.com`,
  taxId: 'ATU12345678 EORI-9',
};

const longDescription =
  'Platinum 950 ring with one colourless round brilliant and two blue stones in claws, engraved inside, hand-made to order; for resizing from Japanese size 11 to 13 '
    .repeat(3)
    .slice(0, 450);
const statement =
  'The articles listed were received by the exporter for the sole purpose of the work described; only that work was done. '
    .repeat(5)
    .slice(0, 554);

/** Lines of the longest descriptions over several pages, names that need the second font, every box there is. */
export function crowdedCommercialInvoice(): Paper {
  const order = anOutboundOrder({
    shipper: foreigner,
    recipient: { ...foreigner, companyName: '' },
    importer: foreigner,
    commodities: Array.from({ length: 9 }, (_, index) =>
      aRingLine({
        description: index % 2 === 0 ? longDescription : 'Silver pendant with chain, repaired',
        unit: index % 5 === 0 ? 'PR' : 'EA',
        metal: index % 2 === 0 ? 'Platinum 950, partly yellow gold 750, solder of white gold' : '',
        serial: `SERIAL-2019-0614-00382-REV-${index}`,
        quantity: index * 37 + 1,
        unitValue: usd(1_234_567_89 + index),
        netWeight: '12.345',
      }),
    ),
    freight: usd(123_45),
    insuranceCharge: usd(6_78),
    exportCitation: 'AES X20261130987654',
    specialInstructions: 'Keep upright. Open in the presence of the consignee only. '.repeat(3),
    customs: { ...anOutboundOrder().customs, statement },
    returnOf: { trackingNumber: '794604790138', shippedOn: '2026-11-01' },
  });
  const signer = {
    name: 'Łucja-Świętosława Öztürk-Wojciechowska Müller',
    title: 'Head of shipping and customs affairs',
    svg: null,
    image: { hash: aPhotoHash, widthPixels: 40, heightPixels: 30 },
    signedOn: '2026-12-20',
  };
  return aCommercialInvoice({
    order,
    copy: 3,
    sample: true,
    sets: 1,
    signer,
    trackingNumber: null,
    partiesRelated: true,
  });
}

export function crowdedIdentitySheet(language: Language, name: string, note: string): Paper {
  const { photos, condition } = anIdentifiedPiece(1);
  const [photo] = photos;
  if (photo === undefined) throw new Error('No photo.');
  return anIdentitySheet({
    language,
    copy: 2,
    sample: true,
    customerName: name,
    shop: { name, address: note, phone: '03-0000-0000 (+81-3-0000-0000)' },
    pieces: [1, 2, 3].map((number) =>
      anIdentifiedPiece(number, {
        metalNote: note,
        designName: name,
        engraving: 'FOREVER & ALWAYS — 2019.06.14 永遠に K♡M ∞ in aeternum et ultra',
        description: longDescription,
        condition: { ...condition, note },
        photos: Array.from({ length: number * 2 }, (_, index) => ({
          ...photo,
          ...(index % 2 === 0 ? {} : { widthPixels: 30, heightPixels: 40, subject: 'damage' as const }),
        })),
      }),
    ),
  });
}

export function crowdedPackingList(language: Language, name: string, note: string): Paper {
  const thing = { name: note, detail: note, quantity: 12, clause: 'ciwaka/certificate-required' };
  return aPackingList({
    language,
    copy: 1,
    sample: true,
    customerName: name,
    direction: 'outbound',
    inside: Array.from({ length: 14 }, () => thing),
    outside: [thing, thing],
    comesBack: [thing],
  });
}

/** The invoices, which are English whatever the language of the customer. */
export const customsInvoices: readonly (readonly [name: string, paper: Paper])[] = [
  ['commercial invoice', aCommercialInvoice()],
  ['commercial invoice of an inbound ring', aCommercialInvoice({ order: anInboundOrder(), sets: 1 })],
  ['crowded commercial invoice', crowdedCommercialInvoice()],
  ['pro-forma invoice', aProForma()],
];
