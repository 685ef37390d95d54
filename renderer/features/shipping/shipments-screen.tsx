import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { Purchase } from '../../../shared/shipping/purchase';
import { useDesk } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import layout from '../../ui/long-list.module.css';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { takeShipmentInHand, useShipmentInHand } from './shipment-in-hand';
import parts from './shipment-parts.module.css';
import classes from './shipments-list.module.css';
import { addressOf, ShipmentsTable } from './shipments-table';
import { useAskAll } from './use-ask-all';
import { useShipmentGroups } from './use-shipment-groups';

/** Every shipment that wants somebody, in the order in which it does. */
export function ShipmentsScreen() {
  const { t } = useTranslation('shipping');
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [purchases, setPurchases] = useState<readonly Purchase[]>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const active = useShipmentInHand();

  useEffect(() => {
    void desk.readPurchases({ caseId: null }).then((read) => {
      setPurchases(read.ok ? read.value.purchases : []);
      setRefusal(read.ok ? null : read.error);
    });
  }, [desk]);

  const found = useShipmentGroups(purchases);
  const count = found?.groups.reduce((sum, { ids }) => sum + ids.length, 0) ?? 0;
  const all = useAskAll(found?.groups ?? []);
  useCommands({
    'shipping.track': { run: () => void all.ask(), when: all.count > 0 && all.asked === null },
  });
  const open = useCallback(
    (shipment: Parameters<typeof addressOf>[0]) => {
      takeShipmentInHand(shipment.id);
      navigate(addressOf(shipment));
    },
    [navigate],
  );

  if (found === undefined) return <Waiting />;
  return (
    <div className={classes.screen}>
      <header className={layout.top}>
        <div className={layout.line}>
          <h1>{t('list.title')}</h1>
          <span className={parts.dimmed}>{t('list.hint')}</span>
          <CommandButton
            command="shipping.track"
            size="compact-xs"
            variant="default"
            loading={all.asked !== null}
          />
          <span role="status">
            {all.asked !== null
              ? t('list.asking', { asked: all.asked, all: all.count })
              : all.done !== null && t('list.asked', { count: all.done })}
          </span>
          <span className={layout.found}>{count > 0 && t('list.count', { count })}</span>
        </div>
        {refusal !== null && <Refusal refusal={refusal} />}
        {all.refusal !== null && <Refusal refusal={all.refusal} onRetry={() => void all.ask()} />}
      </header>
      {count === 0 ? (
        <p className={classes.nothing}>{t('list.none')}</p>
      ) : (
        <ShipmentsTable found={found} active={active} onTake={takeShipmentInHand} onOpen={open} />
      )}
    </div>
  );
}
