import { type ShipRequest, shipRequestSchema } from '../../../electron/fedex/schemas/ship-request';
import type { Answer } from '../answer';
import { shipmentCode, shippingBars } from '../labels/codes';
import { sampleInvoice } from '../labels/invoice';
import { type LabelOrder, sampleLabel } from '../labels/label';
import { pdfLabel } from '../labels/pdf-label';
import { zplLabel } from '../labels/zpl-label';
import type { Ledger } from '../ledger';
import { accountRefusal, documentRefusal } from './account';
import { accountPrice, listPrice, serviceName } from './prices';
import { checked } from './service';
import { valueAlerts } from './value-alerts';

const invoiceCopies = 3;

async function labelDocument(order: LabelOrder) {
  const { labelSpecification } = order.shipment;
  const bytes =
    labelSpecification.imageType === 'ZPLII'
      ? Buffer.from(zplLabel(sampleLabel(order), labelSpecification.resolution), 'utf8')
      : await pdfLabel(order, labelSpecification.labelStockType);
  return {
    contentType: 'LABEL',
    docType: labelSpecification.imageType,
    copiesToPrint: 1,
    trackingNumber: order.trackingNumber,
    encodedLabel: bytes.toString('base64'),
  };
}

async function shipmentDocuments(order: LabelOrder) {
  if (order.shipment.shippingDocumentSpecification === undefined) return [];
  const bytes = await sampleInvoice(order);
  return [
    {
      contentType: 'COMMERCIAL_INVOICE',
      docType: 'PDF',
      copiesToPrint: invoiceCopies,
      trackingNumber: order.trackingNumber,
      encodedLabel: bytes.toString('base64'),
    },
  ];
}

function completedDetail(order: LabelOrder) {
  const { trackingNumber, shipment } = order;
  const [recipient] = shipment.recipients;
  const [pack] = shipment.requestedPackageLineItems;
  const price = pack === undefined ? 0 : accountPrice(listPrice(shipment.serviceType, pack.weight));
  const trackingId = { formId: '0430', trackingIdType: 'FEDEX', trackingNumber };
  const statement = shipment.customsClearanceDetail.exportDetail?.exportComplianceStatement;
  const bars = shippingBars(trackingNumber, recipient?.address.postalCode ?? '');
  return {
    usDomestic: false,
    carrierCode: 'FDXE',
    packagingDescription: shipment.packagingType,
    masterTrackingId: trackingId,
    ...(statement === undefined ? {} : { exportComplianceStatement: statement }),
    shipmentRating: {
      actualRateType: 'PAYOR_ACCOUNT_SHIPMENT',
      shipmentRateDetails: [{ rateType: 'PAYOR_ACCOUNT_SHIPMENT', totalNetCharge: price, currency: 'USD' }],
    },
    completedPackageDetails: [
      {
        sequenceNumber: 1,
        groupNumber: 0,
        signatureOption: pack?.packageSpecialServices?.signatureOptionType ?? 'SERVICE_DEFAULT',
        trackingIds: [trackingId],
        operationalDetail: {
          barcodes: {
            binaryBarcodes: [
              { type: 'COMMON_2D', value: Buffer.from(shipmentCode(order), 'latin1').toString('base64') },
            ],
            stringBarcodes: [{ type: 'FEDEX_1D', value: bars }],
          },
        },
      },
    ],
  };
}

async function soldShipment(order: LabelOrder) {
  const { trackingNumber, shipment } = order;
  return {
    masterTrackingNumber: trackingNumber,
    serviceType: shipment.serviceType,
    serviceName: serviceName(shipment.serviceType),
    serviceCategory: 'EXPRESS',
    shipDatestamp: shipment.shipDatestamp,
    pieceResponses: [
      {
        masterTrackingNumber: trackingNumber,
        trackingNumber,
        trackingIdType: 'FEDEX',
        packageSequenceNumber: 1,
        packageDocuments: [await labelDocument(order)],
        customerReferences: shipment.requestedPackageLineItems[0]?.customerReferences ?? [],
      },
    ],
    shipmentDocuments: await shipmentDocuments(order),
    alerts: valueAlerts(shipment),
    completedShipmentDetail: completedDetail(order),
  };
}

async function sell({ accountNumber, requestedShipment }: ShipRequest, ledger: Ledger): Promise<Answer> {
  const refusal =
    accountRefusal(accountNumber.value) ??
    documentRefusal(requestedShipment.shipmentSpecialServices?.etdDetail, ledger);
  if (refusal !== null) return refusal;
  const { trackingNumber } = ledger.sell({
    from: requestedShipment.shipper.address.countryCode,
    to: requestedShipment.recipients[0]?.address.countryCode ?? '',
    reference: requestedShipment.requestedPackageLineItems[0]?.customerReferences?.[0]?.value ?? null,
    isReturn: requestedShipment.shipmentSpecialServices?.returnShipmentDetail !== undefined,
  });
  const sold = await soldShipment({ trackingNumber, shipment: requestedShipment });
  return {
    status: 200,
    remark: `sold ${trackingNumber}`,
    body: { output: { transactionShipments: [sold], alerts: [] } },
  };
}

/** Sells a label at every call, as FedEx does: the same request twice is two labels. */
export const ship = checked(shipRequestSchema, sell);
