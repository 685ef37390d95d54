import { createHash } from 'node:crypto';
import { contentHashSchema } from '../../../shared/cases/ids';
import type { CarrierAlert, CarrierFile } from '../../../shared/shipping/carrier-file';
import { trackingNumberSchema } from '../../../shared/shipping/order';
import type { Purchase } from '../../../shared/shipping/purchase';
import { countPages } from '../count-pages';
import { carrierAlerts } from '../replies/alerts';
import { moneyOf } from '../requests/fedex-amounts';
import { type ShippedDocument, type ShipReply, shipReplySchema } from '../schemas/ship-reply';
import { parseReply } from '../transport/parse-reply';

export type SoldFile = { readonly file: CarrierFile; readonly bytes: Uint8Array };

/** What FedEx sold, read from its answer. */
export type SoldLabel = Pick<Purchase, 'trackingNumber' | 'alerts' | 'charged'> & {
  readonly files: readonly SoldFile[];
};

type SoldShipment = ShipReply['output']['transactionShipments'][number];

function kindOf({ contentType }: ShippedDocument): CarrierFile['kind'] {
  const type = contentType ?? '';
  if (type.includes('INVOICE')) return 'invoice';
  if (/AIR_?WAYBILL|AWB|AUXILIARY/u.test(type)) return 'waybill-copy';
  return type === '' || type.includes('LABEL') ? 'label' : 'other';
}

const mostCopies = 10;

/** By the bytes themselves: what FedEx says of their kind is not always there. Null where it is neither. */
function formatOf(bytes: Buffer): CarrierFile['format'] | null {
  const beginning = bytes.subarray(0, 64).toString('latin1');
  if (beginning.startsWith('%PDF-')) return 'pdf';
  return /^\s*[\^~]/u.test(beginning) ? 'zpl' : null;
}

async function soldFile(document: ShippedDocument): Promise<SoldFile | null> {
  if (document.encodedLabel === null) return null;
  const bytes = Buffer.from(document.encodedLabel, 'base64');
  const format = formatOf(bytes);
  if (format === null) return null;
  const hash = contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));
  const copies = Math.min(mostCopies, document.copiesToPrint);
  return {
    file: { kind: kindOf(document), format, hash, pages: await countPages(bytes, format), copies },
    bytes,
  };
}

function trackingNumberOf({ masterTrackingNumber, pieceResponses }: SoldShipment): string | null {
  const candidates = [
    masterTrackingNumber,
    ...pieceResponses.flatMap((piece) => [piece.trackingNumber, piece.masterTrackingNumber]),
  ];
  return candidates.find((candidate) => trackingNumberSchema.safeParse(candidate).success) ?? null;
}

function chargeOf({ completedShipmentDetail }: SoldShipment): Purchase['charged'] {
  const rates = completedShipmentDetail?.shipmentRating?.shipmentRateDetails ?? [];
  const ours = rates.find(({ rateType }) => rateType?.includes('ACCOUNT') === true) ?? rates[0];
  return ours === undefined ? null : moneyOf(ours.totalNetCharge, ours.currency);
}

const missingFile: CarrierAlert = {
  code: 'NAOSHI.FILE.MISSING',
  message: 'FedEx sold the label and sent a file that cannot be read. Print it on fedex.com and import it.',
  level: 'warning',
};

/** Null where the answer does not say that a label was sold. */
export async function soldLabel(text: string): Promise<SoldLabel | null> {
  const reply = parseReply(text, shipReplySchema);
  const shipment = reply?.output.transactionShipments[0];
  if (reply === null || shipment === undefined) return null;
  const documents = [
    ...shipment.pieceResponses.flatMap((piece) => piece.packageDocuments),
    ...shipment.shipmentDocuments,
  ];
  const read = await Promise.all(documents.map(soldFile));
  const files = read.filter((file) => file !== null);
  const alerts = carrierAlerts(
    reply.output.alerts,
    shipment.alerts,
    ...documents.map((document) => document.alerts),
  );
  const isWhole = files.length === read.length && files.some(({ file }) => file.kind === 'label');
  return {
    trackingNumber: trackingNumberOf(shipment),
    charged: chargeOf(shipment),
    alerts: isWhole ? alerts : [...alerts, missingFile],
    files,
  };
}
