import type * as z from 'zod';
import type { AppErrorKind } from '../../shared/app-error';
import { err, ok, type Result } from '../../shared/result';
import type { Documents } from '../documents/documents';
import type { Services } from '../host/services';
import type { FilesOf } from '../stored-files';
import type { AccountKeeper, CarrierAccess } from './account';
import { refusesSample } from './purchases/buy-label';
import { carrierRefusal, faultsIn } from './refusals';
import { addressReading } from './replies/address-reading';
import { carrierAlerts } from './replies/alerts';
import { ratesOf } from './replies/rates';
import { trackingOf } from './replies/tracking';
import { checked } from './requests/checked';
import { addressPath, trackingPath } from './requests/order-path';
import { fedexStreet } from './requests/parties';
import { rateRequest } from './requests/rate-request';
import { validateRequest } from './requests/ship-request';
import { uploadForm } from './requests/upload-form';
import { addressReplySchema } from './schemas/address-reply';
import { addressRequestSchema } from './schemas/address-request';
import { rateReplySchema } from './schemas/rate-reply';
import { trackReplySchema } from './schemas/track-reply';
import { trackRequestSchema } from './schemas/track-request';
import { uploadReplySchema } from './schemas/upload-reply';
import { validateReplySchema } from './schemas/validate-reply';
import type { CarrierClient, Question } from './transport/client';
import { parseReply } from './transport/parse-reply';

/** The calls that buy nothing. */
export type Inquiries = Pick<
  Services,
  | 'testCarrier'
  | 'validateShipment'
  | 'resolveAddress'
  | 'quoteRates'
  | 'trackShipments'
  | 'storeTradeDocument'
>;

type InquiryParts = {
  readonly account: AccountKeeper;
  readonly client: CarrierClient;
  readonly documents: Pick<Documents, 'draw'>;
  readonly filesOf: FilesOf;
  readonly newKey: () => string;
};

/** What the service for documents refuses by numbers, which say nothing to a clerk. */
const unnamed: ReadonlySet<AppErrorKind> = new Set(['carrier-refused', 'carrier-export-refused']);

type Asking = Pick<Question, 'path' | 'contentType' | 'body'> & Partial<Question>;

const jsonBody = (request: unknown) => ({
  contentType: 'application/json',
  body: Buffer.from(JSON.stringify(request)),
});

export function createInquiries({ account, client, documents, filesOf, newKey }: InquiryParts): Inquiries {
  async function ask<Reply>(
    access: CarrierAccess,
    schema: z.ZodType<Reply>,
    asking: Asking,
  ): Promise<Result<Reply>> {
    const answer = await client.ask(access, {
      method: 'POST',
      host: 'api',
      transactionId: newKey(),
      repeating: 'safe',
      ...asking,
    });
    if (answer.state !== 'answered') return err(answer.error);
    const reply = parseReply(answer.text, schema);
    if (reply !== null) return ok(reply);
    const faults = faultsIn(answer.text);
    return err(
      faults.length > 0
        ? carrierRefusal(400, faults)
        : { kind: 'carrier-failed', detail: 'REPLY.UNREADABLE' },
    );
  }

  return {
    async testCarrier({ account: typed, secret }) {
      const access = await account.accessBy(typed, secret);
      if (!access.ok) return access;
      const entered = await client.logIn(access.value);
      return entered.ok ? ok({}) : entered;
    },

    async validateShipment({ ledger, order }) {
      const access = await account.access();
      if (!access.ok) return access;
      if (refusesSample(ledger, access.value)) return err({ kind: 'carrier-of-sample' });
      const { accountNumber } = access.value.account;
      const request = validateRequest({ order, accountNumber, documentId: null });
      if (!request.ok) return request;
      const path = 'ship/v1/shipments/packages/validate';
      const reply = await ask(access.value, validateReplySchema, { path, ...jsonBody(request.value) });
      return reply.ok ? ok({ alerts: carrierAlerts(reply.value.output.alerts) }) : reply;
    },

    async resolveAddress({ party }) {
      const access = await account.access();
      if (!access.ok) return access;
      const asked = { addressesToValidate: [{ address: fedexStreet(party) }] };
      const request = checked(addressRequestSchema, asked, addressPath);
      if (!request.ok) return request;
      const path = 'address/v1/addresses/resolve';
      const reply = await ask(access.value, addressReplySchema, { path, ...jsonBody(request.value) });
      return reply.ok ? ok(addressReading(reply.value, party)) : reply;
    },

    async quoteRates({ order }) {
      const access = await account.access();
      if (!access.ok) return access;
      const request = rateRequest(order, access.value.account.accountNumber);
      if (!request.ok) return request;
      const path = 'rate/v1/rates/quotes';
      const reply = await ask(access.value, rateReplySchema, { path, ...jsonBody(request.value) });
      if (!reply.ok) return reply;
      return ok({ rates: ratesOf(reply.value), alerts: carrierAlerts(reply.value.output.alerts) });
    },

    async trackShipments({ trackingNumbers }) {
      const access = await account.access();
      if (!access.ok) return access;
      const numbers = [...new Set(trackingNumbers)];
      const asked = {
        includeDetailedScans: true,
        trackingInfo: numbers.map((trackingNumber) => ({ trackingNumberInfo: { trackingNumber } })),
      };
      const request = checked(trackRequestSchema, asked, trackingPath);
      if (!request.ok) return request;
      const path = 'track/v1/trackingnumbers';
      const reply = await ask(access.value, trackReplySchema, { path, ...jsonBody(request.value) });
      return reply.ok ? ok(trackingOf(reply.value, numbers)) : reply;
    },

    async storeTradeDocument({ ledger, paper }) {
      const access = await account.access();
      if (!access.ok) return access;
      if (refusesSample(ledger, access.value)) return err({ kind: 'carrier-of-sample' });
      const on = { stock: 'Letter', dpi: null, isFiled: true } as const;
      const drawn = await documents.draw(paper, on, filesOf(ledger));
      if (!drawn.ok) return drawn;
      const form = uploadForm({ ...paper, pdf: drawn.value.pdf });
      if (!form.ok) return form;
      const path = 'documents/v1/etds/upload';
      const reply = await ask(access.value, uploadReplySchema, {
        path,
        host: 'documents',
        repeating: 'once',
        ...form.value,
      });
      if (reply.ok) return ok({ documentId: reply.value.output.meta.docId });
      return unnamed.has(reply.error.kind) ? err({ ...reply.error, kind: 'carrier-filing-refused' }) : reply;
    },
  };
}
