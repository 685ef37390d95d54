import { Button, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isOpenJob, type PrintJob } from '../../../shared/printing/queue';
import { Refusal } from '../../ui/refusal';
import { JobLine } from './job-line';
import type { JobStanding } from './job-standing';
import type { PaperOfJob } from './print-copies';
import { PrinterReasons } from './printer-reasons';
import classes from './prints.module.css';
import { UnknownPrintQuestion } from './unknown-print-question';
import { useJobActions } from './use-job-actions';

/** One job: where it stands, what the printer says, what went wrong and what can be done about it. */
export function PrintJobItem(props: {
  readonly job: PrintJob;
  readonly standing: JobStanding;
  readonly paper: PaperOfJob | undefined;
  readonly onChanged: () => Promise<void>;
}) {
  const { job, standing, paper, onChanged } = props;
  const { t } = useTranslation('prints');
  const actions = useJobActions(job, paper, onChanged);
  const asks = job.state === 'unknown' && job.personSaid === null;
  const canCancel = isOpenJob(job) && !job.isCanceling;
  const canRepeat = !isOpenJob(job) && !asks && paper !== undefined;
  const canLetGo = job.state === 'failed' && standing === 'needs-a-person';
  // A failed job that nobody waits for any more need not be loud; its state says enough.
  const problem = standing === 'over' || asks ? null : job.problem;
  const isSpoken = isOpenJob(job) && (job.printerReasons.length > 0 || job.printerMessage !== '');
  const hasMore = problem !== null || isSpoken || asks || actions.refusal !== null;

  return (
    <li className={classes.job} aria-label={`${t(`papers.${job.paper}`)} ${job.title}`}>
      <JobLine job={job} standing={standing} paper={paper}>
        {canCancel && (
          <Button
            size="compact-xs"
            variant="default"
            loading={actions.isBusy}
            onClick={() => void actions.cancel()}
          >
            {t('cancel')}
          </Button>
        )}
        {canRepeat && (
          <Tooltip label={t('printAgainHint', { number: paper.nextCopy })}>
            <Button
              size="compact-xs"
              variant="default"
              loading={actions.isBusy}
              onClick={() => void actions.printAgain()}
            >
              {t('printAgain')}
            </Button>
          </Tooltip>
        )}
        {canLetGo && (
          <Button
            size="compact-xs"
            variant="default"
            loading={actions.isBusy}
            onClick={() => void actions.giveUp()}
          >
            {t('letGo')}
          </Button>
        )}
      </JobLine>
      {hasMore && (
        <div className={classes.below}>
          {isSpoken && <PrinterReasons reasons={job.printerReasons} message={job.printerMessage} />}
          {problem !== null && <Refusal refusal={problem} />}
          {asks && <UnknownPrintQuestion actions={actions} paper={paper} />}
          {actions.refusal !== null && <Refusal refusal={actions.refusal} />}
        </div>
      )}
    </li>
  );
}
