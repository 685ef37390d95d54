import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import type { InvoiceSigner } from '../../../shared/shipping/shop-shipping';
import { useLedger } from '../../app/desk-context';
import { ChooseSigner } from './choose-signer';
import parts from './shipment-parts.module.css';
import { changeShipment, useShipment } from './shipment-store';

/** Whether our invoice goes to FedEx by wire before the label is bought, which a return does not know. */
export function FileInvoice(props: {
  readonly order: ShipmentOrder | null;
  readonly signer: InvoiceSigner | null;
  readonly onSigner: (signer: InvoiceSigner | null) => void;
}) {
  const { order, signer, onSigner } = props;
  const { t } = useTranslation('shipping');
  const { shop } = useLedger();
  const isChosen = useShipment(({ draft }) => draft?.filesInvoice === true);
  const isReturn = order !== null && order.returnOf !== null;
  const signers = order?.direction === 'outbound' ? (shop.shipping?.signers ?? []) : [];
  return (
    <div className={parts.filing}>
      <Checkbox
        label={t('filing.choose')}
        aria-describedby="filing-hint"
        checked={isChosen && !isReturn}
        disabled={isReturn}
        onChange={(event) => {
          const filesInvoice = event.currentTarget.checked;
          changeShipment((draft) => ({ ...draft, filesInvoice }));
        }}
      />
      <p id="filing-hint" className={parts.dimmed}>
        {t(isReturn ? 'filing.notOnReturn' : 'filing.hint')}
      </p>
      {isChosen && !isReturn && signers.length > 0 && (
        <ChooseSigner signers={signers} chosen={signer} onChoose={onSigner} />
      )}
    </div>
  );
}
