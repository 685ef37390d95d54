import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { PieceStanding, Review } from '../../../shared/cases/stages/standing';
import { listed } from '../../../shared/documents/words/joined-words';
import { needWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { useStaffNames } from '../cases/staff-names';
import { doRecord } from './do-move';
import classes from './piece-head.module.css';

function ReviewLine(props: { readonly piece: PieceStanding; readonly review: Review }) {
  const { piece, review } = props;
  const { t } = useTranslation('pieces');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const nameOf = useStaffNames();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function settle(): Promise<void> {
    const { bagNumber } = piece;
    const data = { bagNumber, reviewed: review.eventId, note: note.trim() };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'review-settled', data });
    if (done !== 'cancelled' && !done.ok) setRefusal(done.error);
  }

  const unmet = listed(
    review.unmet.map((need) => needWording[need][language]),
    language,
  );
  return (
    <li>
      <span>
        {t(`review.codes.${review.code}`)} {unmet !== '' && `(${unmet})`}
        <br />
        {showMoment(review.at, language, shop.timeZone)} · {nameOf(review.by)}
      </span>
      <TextInput
        label={t('review.note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Button variant="default" disabled={note.trim() === ''} onClick={() => void settle()}>
        {t('review.settle')}
      </Button>
      {refusal !== null && <Refusal refusal={refusal} />}
    </li>
  );
}

/** What two stations did that does not go together: a person looks at it and writes how it was settled. */
export function NeedsReview(props: { readonly piece: PieceStanding }) {
  const { piece } = props;
  const { t } = useTranslation('pieces');
  if (piece.needsReview.length === 0) return null;
  return (
    <section className={classes.review} aria-labelledby="needs-review">
      <h2 id="needs-review">{t('review.title')}</h2>
      <ul>
        {piece.needsReview.map((review) => (
          <ReviewLine key={review.eventId} piece={piece} review={review} />
        ))}
      </ul>
    </section>
  );
}
