import type { ShipRequest } from '../../electron/fedex/schemas/ship-request';
import type { ValidateRequest } from '../../electron/fedex/schemas/validate-request';

const aShop = () => ({
  contact: {
    personName: 'Hanako Yamada',
    companyName: 'EXAMPLE KOBO KK',
    phoneNumber: '0312345678',
    emailAddress: 'aftersales@example.jp',
  },
  address: {
    streetLines: ['1-2-3 Example', 'Example Bldg 4F'],
    city: 'CHIYODA-KU',
    postalCode: '1000001',
    countryCode: 'JP',
    residential: false,
  },
});

const aCustomer = () => ({
  contact: { personName: 'Jane Doe', phoneNumber: '9015550100', emailAddress: 'jane.doe@example.com' },
  address: {
    streetLines: ['10 Example Ave', 'Apt 5'],
    city: 'MEMPHIS',
    stateOrProvinceCode: 'TN',
    postalCode: '38117',
    countryCode: 'US',
    residential: true,
  },
});

const anAccount = () => ({ value: '123456789' });
const paidByTheShop = () => ({
  paymentType: 'SENDER' as const,
  payor: { responsibleParty: { accountNumber: anAccount() } },
});

/** A resized platinum ring goes back to its owner in the United States; the label is ZPL at 203 dpi. */
export function aShipmentHome(): ShipRequest {
  return {
    labelResponseOptions: 'LABEL',
    accountNumber: anAccount(),
    requestedShipment: {
      shipDatestamp: '2026-12-01',
      pickupType: 'USE_SCHEDULED_PICKUP',
      serviceType: 'FEDEX_INTERNATIONAL_PRIORITY',
      packagingType: 'YOUR_PACKAGING',
      totalWeight: 1,
      shipper: aShop(),
      recipients: [aCustomer()],
      shippingChargesPayment: paidByTheShop(),
      labelSpecification: {
        labelFormatType: 'COMMON2D',
        imageType: 'ZPLII',
        labelStockType: 'STOCK_4X6',
        resolution: 203,
      },
      shippingDocumentSpecification: {
        shippingDocumentTypes: ['COMMERCIAL_INVOICE'],
        commercialInvoiceDetail: { documentFormat: { docType: 'PDF', stockType: 'PAPER_LETTER' } },
      },
      shipmentSpecialServices: {
        specialServiceTypes: ['ELECTRONIC_TRADE_DOCUMENTS'],
        etdDetail: { requestedDocumentTypes: ['COMMERCIAL_INVOICE'] },
      },
      customsClearanceDetail: {
        isDocumentOnly: false,
        customsOption: { type: 'FOLLOWING_REPAIR' },
        dutiesPayment: paidByTheShop(),
        totalCustomsValue: { amount: 1800, currency: 'USD' },
        commercialInvoice: {
          originatorName: 'EXAMPLE KOBO KK',
          shipmentPurpose: 'REPAIR_AND_RETURN',
          termsOfSale: 'DDP',
          comments: [
            'Returned to owner after resizing. Value of work USD 80.',
            'Value of the ring USD 1800.',
          ],
          customerReferences: [{ customerReferenceType: 'INVOICE_NUMBER', value: 'CASE-2026-0001' }],
        },
        commodities: [
          {
            description: 'Platinum 950 ring set with diamond, resized, serial SERIAL-0001',
            countryOfManufacture: 'JP',
            harmonizedCode: '711319',
            quantity: 1,
            numberOfPieces: 1,
            quantityUnits: 'EA',
            unitPrice: { amount: 1800, currency: 'USD' },
            customsValue: { amount: 1800, currency: 'USD' },
            weight: { units: 'LB', value: 0.1 },
            partNumber: 'SERIAL-0001',
          },
        ],
      },
      requestedPackageLineItems: [
        {
          sequenceNumber: 1,
          groupPackageCount: 1,
          weight: { units: 'LB', value: 1 },
          dimensions: { length: 8, width: 6, height: 4, units: 'IN' },
          declaredValue: { amount: 500, currency: 'USD' },
          customerReferences: [{ customerReferenceType: 'CUSTOMER_REFERENCE', value: 'CASE-2026-0001' }],
          packageSpecialServices: { signatureOptionType: 'DIRECT' },
        },
      ],
    },
  };
}

/** The owner in the United States sends the ring in, by a return label for her own printer. */
export function aReturnForRepair(): ShipRequest {
  const { requestedShipment: home, ...rest } = aShipmentHome();
  return {
    ...rest,
    requestedShipment: {
      ...home,
      pickupType: 'DROPOFF_AT_FEDEX_LOCATION',
      shipper: aCustomer(),
      recipients: [aShop()],
      labelSpecification: {
        labelFormatType: 'COMMON2D',
        imageType: 'PDF',
        labelStockType: 'PAPER_85X11_TOP_HALF_LABEL',
      },
      shipmentSpecialServices: {
        specialServiceTypes: ['RETURN_SHIPMENT'],
        returnShipmentDetail: {
          returnType: 'PRINT_RETURN_LABEL',
          rma: { reason: 'Ring resizing' },
          returnAssociationDetail: { trackingNumber: '794953555571', shipDatestamp: '2026-11-01' },
        },
      },
      customsClearanceDetail: {
        ...home.customsClearanceDetail,
        customsOption: { type: 'FOR_REPAIR' },
        exportDetail: { b13AFilingOption: 'NOT_REQUIRED', exportComplianceStatement: 'NO EEI 30.37(a)' },
      },
    },
  };
}

/** The same shipment as FedEx's validation takes it, which knows neither the reply's form nor broken weights. */
export function toValidate(request: ShipRequest): ValidateRequest {
  const { pickupType, totalWeight, ...shipment } = request.requestedShipment;
  return {
    accountNumber: request.accountNumber,
    requestedShipment: {
      ...shipment,
      pickupType: pickupType === 'CONTACT_FEDEX_TO_SCHEDULE' ? 'CONTACT_FEDEX TO_SCHEDULE' : pickupType,
      totalWeight: Math.ceil(totalWeight),
    },
  };
}
