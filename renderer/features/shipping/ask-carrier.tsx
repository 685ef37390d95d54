import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { displayMoney } from '../../../shared/money/money';
import type { CarrierAlert } from '../../../shared/shipping/carrier-file';
import type { CarrierRate } from '../../../shared/shipping/carrier-rate';
import type { ShipmentOrder } from '../../../shared/shipping/order';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { AlertList } from './alert-list';
import classes from './shipment-parts.module.css';

type Answer = {
  readonly order: ShipmentOrder;
  readonly refusal: AppError | null;
  readonly alerts: readonly CarrierAlert[];
  /** Null = the label was tried and no price was asked. */
  readonly rates: readonly CarrierRate[] | null;
};

/** Whether FedEx would take it, and at what price; neither buys anything. */
export function AskCarrier(props: { readonly order: ShipmentOrder | null }) {
  const { order } = props;
  const { t } = useTranslation('shipping');
  const language = useLanguage();
  const desk = useDesk();
  const { ledger } = useLedger();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  // An answer holds for the order that was asked about, and for nothing that was typed since.
  const current = answer !== null && answer.order === order ? answer : null;

  async function ask(what: 'label' | 'price'): Promise<void> {
    if (order === null) return;
    setBusy(true);
    if (what === 'label') {
      const tried = await desk.validateShipment({ ledger, order });
      const refusal = tried.ok ? null : tried.error;
      setAnswer({ order, refusal, alerts: tried.ok ? tried.value.alerts : [], rates: null });
    } else {
      const quoted = await desk.quoteRates({ order });
      const refusal = quoted.ok ? null : quoted.error;
      setAnswer({ order, refusal, ...(quoted.ok ? quoted.value : { alerts: [], rates: [] }) });
    }
    setBusy(false);
  }

  return (
    <div className={classes.block}>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          disabled={order === null}
          loading={isBusy}
          onClick={() => void ask('label')}
        >
          {t('buy.test')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={order === null || isBusy}
          onClick={() => void ask('price')}
        >
          {t('buy.price')}
        </Button>
      </Group>
      <div role="status" className={classes.block}>
        {current !== null && current.refusal === null && current.rates === null && (
          <p className={classes.said}>{t('buy.tested')}</p>
        )}
        {current?.refusal === null &&
          current.rates !== null &&
          (current.rates.length === 0 ? (
            <p>{t('buy.noRates')}</p>
          ) : (
            <ul className={classes.rates}>
              {current.rates.map(({ service, name, kind, total, deliveredOn }) => (
                <li key={`${service} ${kind}`} data-is-chosen={service === order?.service}>
                  <span>{name}</span>
                  <span className={classes.figures}>{displayMoney(total, language)}</span>
                  {kind !== 'other' && <span className={classes.dimmed}>{t(`buy.rateKinds.${kind}`)}</span>}
                  {deliveredOn !== null && (
                    <span className={classes.dimmed}>
                      {t('buy.delivered', { day: showDay(deliveredOn, language) })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          ))}
      </div>
      {current !== null && <AlertList alerts={current.alerts} />}
      {current?.refusal != null && <Refusal refusal={current.refusal} />}
    </div>
  );
}
