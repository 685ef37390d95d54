import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { runOf } from '../../../shared/cases/boxes/run-cut-off';
import { useLanguage, useLedger } from '../../app/desk-context';
import { listBoxes } from '../../db/boxes';
import type { StoredBox } from '../../db/ledger';
import { piecesByStage } from '../../db/pieces';
import { showDay } from '../../ui/dates';
import { Waiting } from '../../ui/waiting';
import { useToday } from '../home/use-today';
import { useCustodyNames } from '../pieces/custody-words';
import classes from './boxes.module.css';
import { OpenBox } from './open-box';
import { CutOff } from './run-words';

const shownAtMost = 200;

function BoxRow(props: { readonly box: StoredBox; readonly destination: string }) {
  const { box, destination } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const missing = box.bagCount - box.returnedCount;
  return (
    <tr>
      <td>
        <Anchor component={Link} href={`/boxes/${box.id}`} inherit className={classes.number}>
          {box.number}
        </Anchor>
      </td>
      <td>
        <span className={classes.state} data-state={box.state}>
          {t(`state.${box.state}`)}
        </span>
      </td>
      <td>{showDay(box.runOn, language)}</td>
      <td>{destination}</td>
      <td className={classes.figure}>{box.bagCount}</td>
      <td className={classes.figure}>
        {box.state === 'out' ? <span className={classes.missing}>{missing}</span> : '–'}
      </td>
    </tr>
  );
}

/** Every box, the newest run first: which is open, which is out, and what did not come back. */
export function BoxesScreen() {
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const { db, shop, editions } = useLedger();
  const day = useToday(shop.timeZone);
  const names = useCustodyNames();
  const boxes = useLiveQuery(() => listBoxes(db, shownAtMost), [db]);
  const counts = useLiveQuery(() => piecesByStage(db), [db]);
  const run = runOf(day, editions);

  if (boxes === undefined) return <Waiting />;
  const nameOf = (code: StoredBox['destination']) =>
    names.places.find((place) => place.code === code)?.name ?? t('noDestination');
  return (
    <div className={classes.screen}>
      <h1>{t('title')}</h1>
      <p className={classes.lead}>
        <span>{t('nextRun', { day: showDay(run.runOn, language) })}</span>
        <CutOff run={run} today={day} />
        <span>{t('waiting', { count: counts?.['waiting-for-run'] ?? 0 })}</span>
      </p>
      <OpenBox runOn={run.runOn} places={names.places} />
      {boxes.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <table className={classes.sheet} aria-label={t('title')}>
          <thead>
            <tr>
              <th scope="col">{t('column.number')}</th>
              <th scope="col">{t('column.state')}</th>
              <th scope="col">{t('column.runOn')}</th>
              <th scope="col">{t('column.destination')}</th>
              <th scope="col" className={classes.figure}>
                {t('column.bags')}
              </th>
              <th scope="col" className={classes.figure}>
                {t('column.notBack')}
              </th>
            </tr>
          </thead>
          <tbody>
            {boxes.map((box) => (
              <BoxRow key={box.id} box={box} destination={nameOf(box.destination)} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
