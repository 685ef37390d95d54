import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { boxIdSchema } from '../../../shared/cases/boxes/box-number';
import { type BoxState, declaredTotals } from '../../../shared/cases/boxes/box-state';
import type { WorkshopRun } from '../../../shared/cases/boxes/run-cut-off';
import { runOf } from '../../../shared/cases/boxes/run-cut-off';
import { moneyText } from '../../../shared/documents/piece-text';
import { listed } from '../../../shared/documents/words/joined-words';
import type { PlainDate } from '../../../shared/time/plain-date';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { readBox } from '../../db/boxes';
import { showDay, showMoment } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import { FactList } from '../cases/fact-list';
import { useToday } from '../home/use-today';
import { useCustodyNames } from '../pieces/custody-words';
import classes from './boxes.module.css';
import { CloseBox } from './close-box';
import { ComingBack } from './coming-back';
import { Manifest } from './manifest';
import { MissedRun } from './missed-run';
import { Packing } from './packing';
import { CutOff } from './run-words';
import { useBoxActions } from './use-box-actions';

function BoxHead(props: { readonly box: BoxState; readonly run: WorkshopRun; readonly destination: string }) {
  const { box, run, destination } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const { shop } = useLedger();
  const day = useToday(shop.timeZone);
  const totals = declaredTotals(box.bags.map(({ declaredValue }) => declaredValue));
  const isBack = box.closed !== null && box.bags.every(({ returned }) => returned !== null);
  const state = box.closed === null ? 'open' : isBack ? 'back' : 'out';
  return (
    <header className={page.header}>
      <div className={page.headline}>
        <CommandButton command="box.back" size="compact-xs" variant="subtle" />
        <h1>{box.number}</h1>
        <span className={classes.state} data-state={state}>
          {t(`state.${state}`)}
        </span>
        {box.closed === null ? (
          <CutOff run={run} today={day} />
        ) : (
          <span className={page.dimmed}>
            {t('closedOn', { moment: showMoment(box.closed.at, language, shop.timeZone) })}
          </span>
        )}
      </div>
      <FactList
        layout="wide"
        facts={[
          { label: t('runOn'), value: showDay(box.runOn, language) },
          { label: t('destination'), value: destination },
          { label: t('column.bags'), value: t('count', { count: box.bags.length }) },
          {
            label: t('totals'),
            value:
              listed(
                totals.map((total) => moneyText(total, language)),
                language,
              ) || t('nothingYet'),
          },
        ]}
      />
    </header>
  );
}

function OneBox(props: { readonly box: BoxState }) {
  const { box } = props;
  const { t } = useTranslation('boxes');
  const { editions } = useLedger();
  const names = useCustodyNames();
  const actions = useBoxActions(box.id);
  // The schema of the event has checked that it is a day.
  const runOn = box.runOn as PlainDate;
  const cut = runOf(runOn, editions);
  const run = { runOn, cutOff: cut.cutOff < runOn ? cut.cutOff : runOn };
  const place = names.places.find(({ code }) => code === box.destination);
  const destination = place?.name ?? t('noDestination');
  return (
    <div className={page.screen}>
      <div className={page.main}>
        <BoxHead box={box} run={run} destination={destination} />
        {box.closed === null ? (
          <>
            <Packing box={box} actions={actions} />
            {box.bags.length > 0 && <CloseBox box={box} destination={destination} actions={actions} />}
          </>
        ) : (
          <ComingBack box={box} actions={actions} />
        )}
      </div>
      <Zone name="side" as="aside" label={t('manifest')} className={page.side}>
        <Manifest box={box} names={names} />
        <MissedRun box={box} run={run} />
      </Zone>
    </div>
  );
}

/** One box: packed and closed, and what of it came back. */
export function BoxScreen() {
  const { t } = useTranslation('boxes');
  const { db } = useLedger();
  const { boxId = '' } = useParams<{ boxId: string }>();
  const [, navigate] = useLocation();
  const box = useLiveQuery(async () => {
    const id = boxIdSchema.safeParse(boxId);
    return id.success ? ((await readBox(db, id.data)) ?? null) : null;
  }, [db, boxId]);
  useCommands({ 'box.back': () => navigate('/boxes') });

  if (box === undefined) return <Waiting />;
  if (box === null) {
    return (
      <div className={page.absent}>
        <h1>{t('absent')}</h1>
        <p>{t('absentHint')}</p>
        <Anchor component={Link} href="/boxes">
          {t('commands.back')}
        </Anchor>
      </div>
    );
  }
  return <OneBox key={box.id} box={box} />;
}
