import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { Purchase } from '../../../shared/shipping/purchase';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { casesThatShip, remarksBeginning } from '../../db/shipments';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { shipmentDraftSchema } from './shipment-draft';
import { ShipmentMark } from './shipment-mark';
import parts from './shipment-parts.module.css';
import { needs, type ShipmentInNeed, shipmentsInNeed } from './shipments-in-need';
import classes from './shipping.module.css';
import { useTracking } from './use-tracking';

const casesPerStage = 200;

function Row(props: { readonly found: ShipmentInNeed }) {
  const { state, customerName, entry, direction, stage, since } = props.found;
  const language = useLanguage();
  const { shop } = useLedger();
  const { tracked = null } = entry?.shipment ?? {};
  return (
    <tr>
      <td>
        <Anchor
          component={Link}
          href={`/cases/${state.id}/shipping${entry === null ? '' : `/${entry.id}`}`}
          inherit
        >
          {state.number}
        </Anchor>
      </td>
      <td>{customerName}</td>
      <td>
        <ShipmentMark entry={{ direction, stage, trackingNumber: entry?.trackingNumber ?? null }} />
      </td>
      <td lang="en">{tracked === null ? '' : [tracked.words, tracked.place].filter(Boolean).join(', ')}</td>
      <td>{since !== '' && showMoment(since, language, shop.timeZone)}</td>
    </tr>
  );
}

/** Every shipment that wants somebody, in the order in which it does. */
export function ShipmentsScreen() {
  const { t } = useTranslation('shipping');
  const desk = useDesk();
  const { db } = useLedger();
  const track = useTracking();
  const [purchases, setPurchases] = useState<readonly Purchase[]>();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    void desk.readPurchases({ caseId: null }).then((read) => {
      setPurchases(read.ok ? read.value.purchases : []);
      setRefusal(read.ok ? null : read.error);
    });
  }, [desk]);

  const kept = useLiveQuery(() => remarksBeginning(db, 'shipment-draft/'), [db]);
  const drafts = useMemo(
    () =>
      kept?.flatMap((value) => {
        const read = shipmentDraftSchema.safeParse(value);
        return read.success ? [read.data] : [];
      }),
    [kept],
  );
  const cases = useLiveQuery(async () => {
    if (drafts === undefined || purchases === undefined) return undefined;
    const others = [...drafts, ...purchases].map(({ caseId }) => caseId);
    return casesThatShip(db, [...new Set(others)], casesPerStage);
  }, [db, drafts, purchases]);
  const found =
    cases === undefined || drafts === undefined || purchases === undefined
      ? undefined
      : shipmentsInNeed(cases, drafts, purchases);
  const followed = (found ?? []).flatMap(({ state, entry }) =>
    entry?.shipment?.label == null
      ? []
      : [
          {
            caseId: state.id,
            shipment: entry.shipment,
            trackingNumber: entry.shipment.label.trackingNumber,
          },
        ],
  );

  async function askAll(): Promise<void> {
    setBusy(true);
    const asked = await track(followed);
    setBusy(false);
    setRefusal(asked.ok ? null : asked.error);
    if (asked.ok) setSaid(t('list.asked', { count: followed.length }));
  }

  useCommands({ 'shipping.track': { run: () => void askAll(), when: followed.length > 0 && !isBusy } });
  if (found === undefined) return <Waiting />;
  return (
    <div className={classes.list}>
      <header className={classes.head}>
        <h1>{t('list.title')}</h1>
        <span className={parts.dimmed}>{t('list.hint')}</span>
        <CommandButton command="shipping.track" size="compact-xs" variant="default" loading={isBusy} />
        <span role="status">{said}</span>
      </header>
      {refusal !== null && <Refusal refusal={refusal} />}
      {found.length === 0 && <p>{t('list.none')}</p>}
      {needs.map((need) => {
        const rows = found.filter((each) => each.need === need);
        return rows.length === 0 ? null : (
          <section key={need} aria-labelledby={`need-${need}`} data-need={need} className={classes.need}>
            <h2 id={`need-${need}`}>
              {t(`list.groups.${need}`)} <span className={classes.count}>{rows.length}</span>
            </h2>
            <table className={classes.sheet} aria-labelledby={`need-${need}`}>
              <thead>
                <tr>
                  <th scope="col">{t('list.column.case')}</th>
                  <th scope="col">{t('list.column.customer')}</th>
                  <th scope="col">{t('list.column.standing')}</th>
                  <th scope="col">{t('list.column.tracking')}</th>
                  <th scope="col">{t('list.column.since')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((each) => (
                  <Row key={each.key} found={each} />
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </div>
  );
}
