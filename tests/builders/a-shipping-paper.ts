import { createHash } from 'node:crypto';
import type { StoredFiles } from '../../electron/stored-files';
import { bagNumber } from '../../shared/cases/case-number';
import { type ContentHash, contentHashSchema } from '../../shared/cases/ids';
import type {
  CommercialInvoice,
  IdentifiedPiece,
  IdentitySheet,
  PackingList,
  ProFormaInvoice,
} from '../../shared/documents/shipping-papers';
import { err, ok } from '../../shared/result';
import { aSlipPiece, paperCase } from './a-paper';
import { anOutboundOrder, usd } from './a-shipment-order';

/** A grey disc of 40 x 30 dots, as JPEG. */
const photoBytes = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABcQERQRDhcUEhQaGBcbIjklIh8fIkYyNSk5UkhXVVFIUE5bZoNvW2F8Yk5QcptzfIeLkpSSWG2grJ+OqoOPko3/wAALCAAeACgBAREA/8QAFwABAQEBAAAAAAAAAAAAAAAABAMFAf/EAB8QAAICAgIDAQAAAAAAAAAAAAABAhEDBBMxEhQhIv/aAAgBAQAAPwAGOHlIfh17XQj1vnQfNr0ugGSHjIvqxujY1oJ0P4Fx2A2YJWY+1GrOa06Zra2VKhvs/mrBbOVOzJ2Z2yEZOLsZhzNIvzuiGXM2gcpOTs//2Q==',
  'base64',
);
/** What stands for FedEx's label where only its being there counts. */
const labelBytes = Buffer.from('^XA^PW812^FO20,20^FD7949 5355 5571^FS^XZ');
const hashOf = (bytes: Uint8Array): ContentHash =>
  contentHashSchema.parse(createHash('sha256').update(bytes).digest('hex'));

export const aPhotoHash = hashOf(photoBytes);
export const aLabelHash = hashOf(labelBytes);
export const aTrackingNumber = '794953555571';

/** Files under the hashes of their bytes, with no disk under them. */
export function filesOfBytes(...all: readonly Uint8Array[]): StoredFiles {
  const known = new Map(all.map((bytes) => [hashOf(bytes), bytes]));
  return {
    async load(hash) {
      const bytes = known.get(hash);
      return bytes === undefined ? err({ kind: 'not-found', detail: hash }) : ok(new Uint8Array(bytes));
    },
  };
}

/** The photo and the label that these papers speak of. */
export const keptFiles: StoredFiles = filesOfBytes(photoBytes, labelBytes);

const shop = { name: '直し処 銀座', address: '東京都中央区銀座0-0-0', phone: '03-0000-0000' };

/** The invoice of a resized ring on its way home, its label kept: original and two copies, to be signed. */
export function aCommercialInvoice(changes: Partial<CommercialInvoice> = {}): CommercialInvoice {
  return {
    paper: 'commercial-invoice',
    language: 'en',
    copy: 0,
    sample: false,
    issuedOn: '2026-12-20',
    reference: paperCase,
    order: anOutboundOrder(),
    partiesRelated: false,
    signer: null,
    sets: 3,
    trackingNumber: aTrackingNumber,
    label: { trackingNumber: aTrackingNumber, hash: aLabelHash },
    ...changes,
  };
}

export function aProForma(changes: Partial<ProFormaInvoice> = {}): ProFormaInvoice {
  const { paper: _, sets, trackingNumber, label, ...parts } = aCommercialInvoice();
  return { paper: 'pro-forma-invoice', ...parts, ...changes };
}

export function anIdentifiedPiece(number: number, changes: Partial<IdentifiedPiece> = {}): IdentifiedPiece {
  const { kind, metal, metalNote, plating, stones, engraving, serial, currentSize, condition } =
    aSlipPiece(number);
  return {
    bagNumber: bagNumber(paperCase, number),
    house: 'ciwaka',
    ...{ kind, metal, metalNote, plating, stones, engraving, serial, currentSize, condition },
    hallmark: 'Pt950',
    designName: '',
    description: 'Platinum 950 ring set with diamond, for resizing',
    weight: { amount: '0.011', unit: 'lb' },
    countryOfManufacture: 'JP',
    declaredValue: usd(180_000),
    photos: [
      {
        hash: aPhotoHash,
        subject: 'piece',
        takenAt: '2026-11-22T02:00:00.000Z',
        widthPixels: 40,
        heightPixels: 30,
      },
    ],
    ...changes,
  };
}

export function anIdentitySheet(changes: Partial<IdentitySheet> = {}): IdentitySheet {
  return {
    paper: 'identity-sheet',
    language: 'ja',
    copy: 0,
    sample: false,
    shop,
    caseNumber: paperCase,
    customerName: '髙﨑 美紗子',
    madeOn: '2026-12-20',
    trackingNumber: aTrackingNumber,
    insured: usd(180_000),
    pieces: [anIdentifiedPiece(1)],
    ...changes,
  };
}

export function aPackingList(changes: Partial<PackingList> = {}): PackingList {
  const isJapanese = (changes.language ?? 'ja') === 'ja';
  return {
    paper: 'packing-list',
    language: 'ja',
    copy: 0,
    sample: false,
    shop,
    caseNumber: paperCase,
    customerName: isJapanese ? '髙﨑 美紗子' : 'Misako Takasaki',
    direction: 'inbound',
    madeOn: '2026-12-01',
    trackingNumber: aTrackingNumber,
    inside: [
      {
        name: isJapanese ? '指輪（CIWAKA）' : 'Ring (CIWAKA)',
        detail: 'SERIAL-0001',
        quantity: 1,
        clause: null,
      },
      {
        name: isJapanese ? '証明書' : 'Certificate of Authenticity',
        detail: '',
        quantity: 1,
        clause: 'ciwaka/certificate-required',
      },
    ],
    outside: [{ name: isJapanese ? '送り状' : 'Label', detail: '', quantity: 1, clause: null }],
    comesBack: [
      { name: isJapanese ? '指輪' : 'Ring', detail: '', quantity: 1, clause: 'ciwaka/return-contents' },
    ],
    ...changes,
  };
}
