import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { RecordedRuling } from '../../../shared/cases/ruling';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { useStaffNames } from '../cases/staff-names';
import classes from './rulings.module.css';

/** What was decided, by whom and why. */
export function RulingItem(props: { readonly ruling: RecordedRuling; readonly heading?: ReactNode }) {
  const { ruling, heading } = props;
  const { t } = useTranslation('rulings');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  return (
    <li className={classes.ruling}>
      {heading}
      <p className={classes.answer}>{ruling.answer}</p>
      <p>
        {t('why')}: {ruling.why}
      </p>
      <p className={classes.dimmed}>
        {t('decided', { name: ruling.decidedBy.name })} ·{' '}
        {t('writtenBy', {
          name: nameOf(ruling.by),
          moment: showMoment(ruling.at, language, shop.timeZone),
        })}
        {ruling.takenFrom !== null && ruling.caseId !== null && (
          <>
            {' · '}
            <Anchor component={Link} href={`/cases/${ruling.caseId}`} size="xs">
              {t('fromCase', { number: ruling.takenFrom.number })}
            </Anchor>
          </>
        )}
      </p>
    </li>
  );
}
