import type * as z from 'zod';
import { groupedAmount, type Money, multiply } from '../../../shared/money/money';
import type { Commodity, ShipmentOrder } from '../../../shared/shipping/order';
import type { commoditySchema } from '../schemas/commodity';
import type { customsSchema } from '../schemas/customs';
import { fedexMoney } from './fedex-amounts';
import { fedexWeight } from './packages';
import { fedexParty, given } from './parties';
import { dutiesPayment } from './payments';

const longestPartNumber = 20;
const longestMark = 35;

/** A serial number goes where it fits; a longer one stands in the description alone. */
function serialFields(serial: string) {
  if (serial.length <= longestPartNumber) return given('partNumber', serial);
  return serial.length <= longestMark ? given('cIMarksAndNumbers', serial) : {};
}

export function fedexCommodity(
  line: Commodity,
  pack: ShipmentOrder['package'],
): z.input<typeof commoditySchema> {
  return {
    description: line.description,
    countryOfManufacture: line.countryOfManufacture,
    harmonizedCode: line.tariffCode,
    quantity: line.quantity,
    numberOfPieces: line.quantity,
    quantityUnits: line.unit ?? 'EA',
    unitPrice: fedexMoney(line.unitValue),
    customsValue: fedexMoney(multiply(line.unitValue, line.quantity)),
    weight: fedexWeight(pack, line.netWeight),
    ...serialFields(line.serial),
  };
}

/** The lines of one currency; that there is no other the request's own schema checks. */
function totalOf(lines: readonly Commodity[]): Money {
  const currency = lines[0]?.unitValue.currency ?? 'USD';
  const minor = lines.reduce((sum, { unitValue, quantity }) => sum + unitValue.minor * quantity, 0);
  return { minor, currency };
}

/** FedEx prints two: the first as special instructions, the second as comments. */
function comments({ specialInstructions, cameBy, workValue, returnOf }: ShipmentOrder): string[] {
  const facts = [
    cameBy === null ? '' : `Received ${cameBy.receivedOn}${waybill(cameBy.trackingNumber)}.`,
    returnOf === null ? '' : `Previously shipped ${returnOf.shippedOn}${waybill(returnOf.trackingNumber)}.`,
    workValue === null ? '' : `Value of the work ${workValue.currency} ${groupedAmount(workValue)}.`,
  ];
  return [specialInstructions, facts.filter(Boolean).join(' ')].filter(Boolean);
}

function waybill(trackingNumber: string | null): string {
  return trackingNumber === null ? '' : ` on air waybill ${trackingNumber}`;
}

/** `AESX20261130987654` without a blank, `NO EEI 30.37(a)` with two: as FedEx's service takes them. */
function exportStatement(citation: string): string {
  return citation.replace(/^(AES ?)?(?=X\d{14}$)/u, 'AES').replace(/^NO ?EEI (§ ?)?/u, 'NO EEI ');
}

function customsOption({ customs }: ShipmentOrder) {
  if (customs.option === null) return {};
  const description = customs.option === 'OTHER' ? given('description', customs.statement.slice(0, 60)) : {};
  return { customsOption: { type: customs.option, ...description } };
}

/** What stands below the lines; insurance has a place of its own. */
function chargesOf({ freight, packing, handling, otherCharge }: ShipmentOrder) {
  return {
    ...(freight === null ? {} : { freightCharge: fedexMoney(freight) }),
    ...(packing === undefined ? {} : { packingCosts: fedexMoney(packing) }),
    ...(handling === undefined ? {} : { handlingCosts: fedexMoney(handling) }),
    ...(otherCharge === undefined ? {} : { taxesOrMiscellaneousCharge: fedexMoney(otherCharge) }),
  };
}

export function fedexCustoms(order: ShipmentOrder, accountNumber: string): z.input<typeof customsSchema> {
  const { shipper, importer, customs, exportCitation, insuranceCharge, partiesRelated, commodities } = order;
  const written = comments(order);
  return {
    isDocumentOnly: false,
    ...customsOption(order),
    dutiesPayment: dutiesPayment(order, accountNumber),
    ...(importer === null ? {} : { importerOfRecord: fedexParty(importer) }),
    totalCustomsValue: fedexMoney(totalOf(commodities)),
    ...(insuranceCharge === null ? {} : { insuranceCharge: fedexMoney(insuranceCharge) }),
    ...(partiesRelated === undefined ? {} : { partiesToTransactionAreRelated: partiesRelated }),
    commercialInvoice: {
      originatorName: shipper.companyName === '' ? shipper.contactName : shipper.companyName,
      shipmentPurpose: customs.purpose,
      termsOfSale: order.termsOfSale,
      ...(written.length === 0 ? {} : { comments: written }),
      ...given('declarationStatement', customs.statement),
      ...chargesOf(order),
      customerReferences: [{ customerReferenceType: 'INVOICE_NUMBER', value: order.invoiceNumber }],
    },
    ...(exportCitation === null
      ? {}
      : {
          exportDetail: {
            b13AFilingOption: 'NOT_REQUIRED',
            exportComplianceStatement: exportStatement(exportCitation),
          },
        }),
    commodities: commodities.map((line) => fedexCommodity(line, order.package)),
  };
}
