import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { sortedByStanding, stateWordOf } from '../prints/job-standing';
import { usePrintQueue } from '../prints/use-print-queue';
import classes from './home.module.css';

/** Prints that go no further until somebody looks; absent while there are none. */
export function PrintsNeedingPerson() {
  const { t } = useTranslation(['home', 'prints']);
  const { jobs } = usePrintQueue();
  const waiting = sortedByStanding(jobs ?? [])['needs-a-person'];
  if (waiting.length === 0) return null;
  return (
    <section className={`${classes.section} ${classes.attention}`}>
      <h2>
        <IconAlertTriangle size={16} aria-hidden /> {t('printsNeedPerson')}
      </h2>
      <ul className={classes.list}>
        {waiting.slice(0, 5).map((job) => (
          <li key={job.key}>
            <Link href="/prints" className={classes.row}>
              <span className={classes.number}>{job.title}</span>
              <span className={classes.name}>{t(`prints:papers.${job.paper}`)}</span>
              <span className={classes.piece}>{t(`prints:state.${stateWordOf(job)}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
