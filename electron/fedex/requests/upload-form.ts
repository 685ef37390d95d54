import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { ok, type Result } from '../../../shared/result';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { uploadDocumentSchema } from '../schemas/upload-document';
import { checked } from './checked';
import { orderPath } from './order-path';

type Filing = {
  readonly order: ShipmentOrder;
  /** Null = before the label is bought. */
  readonly trackingNumber: string | null;
  readonly pdf: Uint8Array;
};

export type Form = { readonly contentType: string; readonly body: Uint8Array };

/** The parts in the order without which FedEx answers 1001: first what it is, then the file. */
export function uploadForm({ order, trackingNumber, pdf }: Filing): Result<Form> {
  const name = `${order.invoiceNumber.replace(/[^0-9A-Za-z-]/gu, '-')}.pdf`;
  const route = {
    shipDocumentType: 'COMMERCIAL_INVOICE' as const,
    originCountryCode: order.shipper.country,
    destinationCountryCode: order.recipient.country,
  };
  const file = { carrierCode: 'FDXE', name, contentType: 'application/pdf' } as const;
  const document = checked(
    uploadDocumentSchema,
    (trackingNumber === null
      ? { workflowName: 'ETDPreshipment', ...file, meta: route }
      : {
          workflowName: 'ETDPostshipment',
          ...file,
          meta: { ...route, trackingNumber, shipmentDate: `${order.shipOn}T00:00:00` },
        }) satisfies z.input<typeof uploadDocumentSchema>,
    (requestPath) => ['paper', ...orderPath(requestPath)],
  );
  if (!document.ok) return document;
  const boundary = `naoshi-${randomUUID()}`;
  const head = (fields: string) => `--${boundary}\r\ncontent-disposition: form-data; ${fields}\r\n`;
  const body = Buffer.concat([
    Buffer.from(`${head('name="document"')}content-type: application/json\r\n\r\n`),
    Buffer.from(`${JSON.stringify(document.value)}\r\n`),
    Buffer.from(`${head(`name="attachment"; filename="${name}"`)}content-type: application/pdf\r\n\r\n`),
    pdf,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return ok({ contentType: `multipart/form-data; boundary=${boundary}`, body });
}
