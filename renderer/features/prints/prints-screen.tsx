import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PrintJob } from '../../../shared/printing/queue';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { type JobStanding, sortedByStanding } from './job-standing';
import { usePapersOfJobs } from './print-copies';
import { PrintJobItem } from './print-job-item';
import classes from './prints.module.css';
import { usePrintQueue } from './use-print-queue';
import { WaitingPapers } from './waiting-papers';

const groups = ['needs-a-person', 'under-way', 'over'] as const satisfies readonly JobStanding[];
/** Done jobs shown at first and with each "show older". */
const pageSize = 50;

/** Everything that went to a printer from this machine: what needs a person first. */
export function PrintsScreen() {
  const { t } = useTranslation('prints');
  const { jobs, refusal, reload } = usePrintQueue();
  const [shownOver, setShownOver] = useState(pageSize);
  const sorted = sortedByStanding(jobs ?? []);
  const shown: Record<JobStanding, readonly PrintJob[]> = {
    ...sorted,
    over: sorted.over.slice(0, shownOver),
  };
  const papers = usePapersOfJobs(groups.flatMap((group) => shown[group]));
  const older = sorted.over.length - shown.over.length;

  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('title')}</h1>
        <p className={classes.lead}>
          {t('lead')}{' '}
          <Anchor component={Link} href="/settings/papers" inherit underline="always">
            {t('toPapers')}
          </Anchor>
        </p>
      </header>
      {refusal !== null && <Refusal refusal={refusal} onRetry={() => void reload()} />}
      {jobs === undefined && refusal === null && <Waiting label={t('loading')} />}
      {jobs?.length === 0 && (
        <div>
          <p>{t('nothing')}</p>
          <p className={classes.lead}>{t('nothingLead')}</p>
        </div>
      )}
      <WaitingPapers />
      {groups.map(
        (group) =>
          shown[group].length > 0 && (
            <section key={group} className={classes.group} aria-label={t(`groups.${group}`)}>
              <h2>
                {t(`groups.${group}`)} ({sorted[group].length})
              </h2>
              <ul className={classes.list}>
                {shown[group].map((job) => (
                  <PrintJobItem
                    key={job.key}
                    job={job}
                    standing={group}
                    paper={papers.get(job.key)}
                    onChanged={reload}
                  />
                ))}
              </ul>
            </section>
          ),
      )}
      {older > 0 && (
        <div>
          <Button variant="default" onClick={() => setShownOver((count) => count + pageSize)}>
            {t('showOlder', { count: Math.min(older, pageSize) })}
          </Button>
        </div>
      )}
    </div>
  );
}
