import { Anchor, Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import { workEntry } from '../../../shared/cases/bench/work-draft';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { workTime } from '../../../shared/cases/stages/work-time';
import { typedAmount } from '../../../shared/cases/typed-values';
import { displayMoney } from '../../../shared/money/money';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showTime } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { Refusal } from '../../ui/refusal';
import { useStaffNames } from '../cases/staff-names';
import { doRecord } from '../pieces/do-move';
import classes from './bench.module.css';
import { WorkEntryWords } from './work-done';

/** What an outside workshop asked for its part; a bench says only that there was some, and here it gets its price. */
function OutsideCost({ piece }: { readonly piece: PieceStanding }) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [typed, setTyped] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const { value, fault } = typedAmount(typed, shop.currency);
  const costs = piece.work.flatMap(({ outsideCost }) => (outsideCost === null ? [] : [outsideCost]));
  const isExpected = costs.length > 0 || piece.work.some(({ tasks }) => tasks.includes('outside-work'));
  if (!isExpected && !piece.moves.some(({ to }) => to === 'at-outside-workshop')) return null;

  async function add(): Promise<void> {
    if (value === null) return;
    const data = workEntry(piece.bagNumber, { outsideCost: value });
    const done = await doRecord({ db, shop }, piece.bagNumber, { type: 'work-logged', data });
    if (done === 'cancelled') return;
    setRefusal(done.ok ? null : done.error);
    if (done.ok) setTyped('');
  }

  return (
    <div>
      <p>
        {t('outside.title')}:{' '}
        {costs.map((cost) => displayMoney(cost, language)).join(' + ') || t('outside.none')}
      </p>
      <div className={classes.cost}>
        <TextInput
          label={t('outside.label', { currency: shop.currency })}
          inputMode="decimal"
          value={typed}
          error={fault === null ? undefined : t('outside.fault')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button variant="default" disabled={value === null} onClick={() => void add()}>
          {t('outside.add')}
        </Button>
      </div>
      {refusal !== null && <Refusal refusal={refusal} />}
    </div>
  );
}

/** The work on a piece for its page: how long by whom, what was written down, and what was paid outside. */
export function PieceWork({ piece }: { readonly piece: PieceStanding }) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  const { clocks, minutes } = workTime(piece.work);
  return (
    <section className={page.panel} aria-labelledby="piece-work">
      <h2 id="piece-work">{t('onPiece.title')}</h2>
      <Anchor component={Link} href={`/bench/${piece.bagNumber}`}>
        {t('onPiece.open')}
      </Anchor>
      {minutes.size > 0 && (
        <ul className={classes.people} aria-label={t('onPiece.people')}>
          {[...minutes].map(([staffId, count]) => {
            const since = staffId === null ? undefined : clocks.get(staffId);
            return (
              <li key={staffId ?? ''}>
                {nameOf(staffId)}: {t('minutes', { count })}
                {since !== undefined &&
                  ` · ${t('onPiece.running', { time: showTime(since, language, shop.timeZone) })}`}
              </li>
            );
          })}
        </ul>
      )}
      {piece.work.length > 0 && (
        <details>
          <summary>{t('onPiece.entries', { count: piece.work.length })}</summary>
          <ul className={classes.people}>
            {piece.work.toReversed().map((entry) => (
              <li key={entry.eventId}>
                <WorkEntryWords entry={entry} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <OutsideCost piece={piece} />
    </section>
  );
}
