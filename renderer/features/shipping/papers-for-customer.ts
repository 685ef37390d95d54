import type { BagNumber } from '../../../shared/cases/ids';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import type { Language } from '../../../shared/language';
import type { Attachment } from '../../../shared/messages/mail';
import type { ShipmentState } from '../../../shared/shipping/shipments/shipment-state';
import { invoiceOf, type PaperMaking } from './shipment-papers';

type Offered = { readonly key: string; readonly attachment: Attachment };

/**
 * Label and invoice as files of an email, both or neither: what only a label printer understands nobody can print at home.
 * Our invoice bears the number of the label; one that came with it was held against it when it was brought in.
 */
export function papersForCustomer(
  making: PaperMaking,
  shipment: ShipmentState,
  language: Language,
): readonly Offered[] {
  const { trackingNumber = '', files = [] } = shipment.label ?? {};
  const toSend = files.filter(({ kind }) => kind === 'label' || kind === 'waybill-copy');
  const isForHome = toSend.every(({ format }) => format === 'pdf');
  if (!toSend.some(({ kind }) => kind === 'label') || !isForHome) return [];
  return [
    ...toSend.map(({ hash, format }, place) => ({
      key: `label/${hash}`,
      attachment: {
        kind: 'stored-file' as const,
        name: `FedEx ${trackingNumber}${place === 0 ? '' : ` ${place + 1}`}`,
        hash,
        format,
      },
    })),
    {
      key: `customs-invoice/${trackingNumber}`,
      attachment: {
        kind: 'paper' as const,
        name: `${paperTitles['commercial-invoice'][language]} ${trackingNumber}`,
        paper: invoiceOf(making, shipment),
      },
    },
  ];
}

/** The same for whatever shipment on its way in these pieces have. */
export function papersOfPieces(
  making: PaperMaking,
  bagNumber: BagNumber | null,
  language: Language,
): readonly Offered[] {
  return making.state.shipments
    .filter(
      ({ order, bagNumbers }) =>
        order.direction === 'inbound' && (bagNumber === null || bagNumbers.includes(bagNumber)),
    )
    .flatMap((shipment) => papersForCustomer(making, shipment, language));
}
