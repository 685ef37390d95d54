import { Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { BoxState } from '../../../shared/cases/boxes/box-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { moneyText } from '../../../shared/documents/piece-text';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useScanClaim } from '../../app/scan-claims';
import { useScanState } from '../../app/scan-state';
import { mostForRun, waitingForRun } from '../../db/run-candidates';
import { Refusal } from '../../ui/refusal';
import { PromiseDay } from '../cases/promise-day';
import { BagCells, BagHeads, usePieceRows } from './bag-cells';
import classes from './boxes.module.css';
import { ScanField } from './scan-field';
import { TakeOutDialog } from './take-out-dialog';
import type { BoxActions } from './use-box-actions';

/** Bag after bag is scanned into the open box; beside it what still waits outside. */
export function Packing(props: { readonly box: BoxState; readonly actions: BoxActions }) {
  const { box, actions } = props;
  const { t } = useTranslation('boxes');
  useScanClaim(async (found) => {
    if (found.kind !== 'piece' || useScanState.getState().armed !== null) return 'passed';
    return (await actions.pack(found.piece.bagNumber)) ?? 'taken';
  });
  const place = box.bags.findIndex(({ bagNumber }) => bagNumber === actions.last) + 1;
  return (
    <>
      <section className={classes.panel} aria-label={t('scan')}>
        <ScanField button={t('pack')} />
        <p className={classes.said} role="status">
          {actions.last !== null &&
            place > 0 &&
            t('packedBag', { bag: actions.last, place, count: box.bags.length })}
        </p>
      </section>
      <Packed box={box} actions={actions} />
      <WaitingOutside box={box} actions={actions} />
    </>
  );
}

function Packed(props: { readonly box: BoxState; readonly actions: BoxActions }) {
  const { box, actions } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const rows = usePieceRows(box.bags.map(({ bagNumber }) => bagNumber));
  const [leaving, setLeaving] = useState<BagNumber | null>(null);
  return (
    <section className={classes.panel} aria-labelledby="box-packed">
      <h2 id="box-packed">
        {t('packed')} ({box.bags.length})
      </h2>
      {box.bags.length === 0 ? (
        <p>{t('packedNone')}</p>
      ) : (
        <table className={classes.sheet} aria-labelledby="box-packed">
          <thead>
            <tr>
              <BagHeads />
              <th scope="col" className={classes.figure}>
                {t('column.declared')}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {box.bags.map(({ bagNumber, declaredValue }) => (
              <tr key={bagNumber}>
                <BagCells bagNumber={bagNumber} row={rows.get(bagNumber)} />
                <td className={classes.figure}>{moneyText(declaredValue, language)}</td>
                <td className={classes.end}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('takeOutNamed', { bag: bagNumber })}
                    onClick={() => setLeaving(bagNumber)}
                  >
                    {t('takeOut')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leaving !== null && (
        <TakeOutDialog bagNumber={leaving} actions={actions} onClose={() => setLeaving(null)} />
      )}
    </section>
  );
}

function WaitingOutside(props: { readonly box: BoxState; readonly actions: BoxActions }) {
  const { box, actions } = props;
  const { t } = useTranslation('boxes');
  const { db } = useLedger();
  const waiting = useLiveQuery(() => waitingForRun(db, mostForRun + 1), [db]);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const packed = new Set(box.bags.map(({ bagNumber }) => bagNumber));
  // What lies in another box goes with that one.
  const outside = (waiting ?? [])
    .slice(0, mostForRun)
    .filter(({ bagNumber, place }) => !packed.has(bagNumber) && place.kind !== 'box');
  return (
    <section className={classes.panel} aria-labelledby="box-waiting">
      <h2 id="box-waiting">
        {t('waitingTitle')} ({outside.length})
      </h2>
      {refusal !== null && <Refusal refusal={refusal} />}
      {(waiting?.length ?? 0) > mostForRun && <p>{t('capped', { limit: mostForRun })}</p>}
      {outside.length === 0 ? (
        <p>{t('waitingNone')}</p>
      ) : (
        <table className={classes.sheet} aria-labelledby="box-waiting">
          <thead>
            <tr>
              <BagHeads />
              <th scope="col">{t('column.promised')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {outside.map((row) => (
              <tr key={row.bagNumber}>
                <BagCells bagNumber={row.bagNumber} row={row} />
                <td>
                  <PromiseDay promisedOn={row.promisedOn} />
                </td>
                <td className={classes.end}>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('packNamed', { bag: row.bagNumber })}
                    onClick={() => void actions.pack(row.bagNumber).then(setRefusal)}
                  >
                    {t('pack')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
