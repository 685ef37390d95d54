import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BoxState } from '../../../shared/cases/boxes/box-state';
import {
  type MissedRun as Missed,
  missedRun,
  type WorkshopRun,
} from '../../../shared/cases/boxes/run-cut-off';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { mostForRun, runCandidates, type StoredCandidate } from '../../db/run-candidates';
import { showDay } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { PromiseDay } from '../cases/promise-day';
import { PromiseDialog } from '../pieces/promise-dialog';
import { pieceWords } from './bag-cells';
import classes from './boxes.module.css';

/** Who counts on the run and is not in the box, with the promise that follows. */
export function MissedRun(props: { readonly box: BoxState; readonly run: WorkshopRun }) {
  const { box, run } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const { db, editions } = useLedger();
  const found = useLiveQuery(
    () => runCandidates(db, { runOn: run.runOn, cutOff: run.cutOff }),
    [db, run.runOn, run.cutOff],
  );
  const [changing, setChanging] = useState<PieceStanding | null>(null);
  if (found === undefined) return <Waiting />;
  const packed = new Set(box.bags.map(({ bagNumber }) => bagNumber));
  // What lies in another box of the run does not miss it.
  const outside = found.pieces.filter(({ row }) => row.place.kind !== 'box');
  const missed = missedRun(outside, run, packed, editions);
  const [first] = missed;

  async function change(standing: PieceStanding): Promise<void> {
    if ((await askWho()) !== 'cancelled') setChanging(standing);
  }

  return (
    <section className={page.panel} aria-labelledby="box-missed">
      <h2 id="box-missed">
        {t(box.closed === null ? 'missed.title' : 'missed.titleClosed')} ({missed.length})
      </h2>
      {first === undefined ? (
        <p>{t('missed.none')}</p>
      ) : (
        <p className={page.dimmed}>
          {t('missed.lead', {
            day: showDay(run.runOn, language),
            next: showDay(first.nextRunOn, language),
          })}
        </p>
      )}
      {found.isCapped && <p className={page.dimmed}>{t('capped', { limit: mostForRun })}</p>}
      <ul className={classes.missed}>
        {missed.map((one) => (
          <MissedPiece
            key={one.piece.bagNumber}
            missed={one}
            onChange={(standing) => void change(standing)}
          />
        ))}
      </ul>
      {changing !== null && <PromiseDialog piece={changing} onClose={() => setChanging(null)} />}
    </section>
  );
}

function MissedPiece(props: {
  readonly missed: Missed<StoredCandidate>;
  readonly onChange: (standing: PieceStanding) => void;
}) {
  const { missed, onChange } = props;
  const { t } = useTranslation('boxes');
  const language = useLanguage();
  const { piece, promiseOn, promiseHolds } = missed;
  const { row, standing, bagNumber, promisedOn } = piece;
  const then =
    promiseOn === null
      ? t('missed.noTime')
      : promiseHolds
        ? t('missed.holds')
        : t('missed.later', { day: showDay(promiseOn, language) });
  return (
    <li>
      <Anchor component={Link} href={`/pieces/${bagNumber}`} inherit className={classes.number}>
        {bagNumber}
      </Anchor>{' '}
      {pieceWords(row, language)} · {stageWording[row.stage][language]}
      <br />
      <PromiseDay promisedOn={promisedOn} /> → <strong>{then}</strong>
      <div className={classes.missedLinks}>
        <Button
          size="compact-xs"
          variant="default"
          aria-label={t('missed.changeNamed', { bag: bagNumber })}
          onClick={() => onChange(standing)}
        >
          {t('missed.change')}
        </Button>
        <Anchor component={Link} href={`/cases/${row.caseId}`} inherit>
          {t('missed.tell', { customer: row.customerName })}
        </Anchor>
      </div>
    </li>
  );
}
