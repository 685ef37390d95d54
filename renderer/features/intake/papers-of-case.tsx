import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState, QueuedPaper } from '../../../shared/cases/case-state';
import type { PrintJob } from '../../../shared/printing/queue';
import { useOutbox } from '../../app/outbox-watch';
import { Refusal } from '../../ui/refusal';
import { stateWordOf } from '../prints/job-standing';
import { usePrintQueue } from '../prints/use-print-queue';
import classes from './saved-screen.module.css';
import type { PrintAgain } from './use-print-again';

function PaperLine(props: {
  readonly paper: QueuedPaper;
  readonly job: PrintJob | undefined;
  readonly printing: PrintAgain;
}) {
  const { paper, job, printing } = props;
  const { t } = useTranslation(['intake', 'prints', 'errors']);
  const isTag = paper.paper === 'job-bag-tag' && paper.bagNumber !== null;
  return (
    <li className={classes.paper}>
      <span className={classes.paperName}>
        {isTag ? t('intake:saved.tag', { number: paper.bagNumber }) : t('intake:saved.slip')}
        {paper.copy > 0 && ` (${t('prints:copy', { number: paper.copy })})`}
      </span>
      <span role="status">
        {job === undefined ? t('intake:saved.waiting') : t(`prints:state.${stateWordOf(job)}`)}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        loading={printing.isBusy}
        onClick={() =>
          void printing.print([
            isTag
              ? { paper: 'job-bag-tag', bagNumber: paper.bagNumber ?? '' }
              : { paper: 'claim-slip', bagNumber: null },
          ])
        }
      >
        {t('intake:command.printAgain')}
      </Button>
      {job?.problem != null && (
        <div className={classes.problem}>
          <Refusal refusal={job.problem} />
        </div>
      )}
    </li>
  );
}

/** Each paper of the case with how far it has come to its printer. */
export function PapersOfCase(props: { readonly state: CaseState; readonly printing: PrintAgain }) {
  const { state, printing } = props;
  const { t } = useTranslation('intake');
  const { jobs } = usePrintQueue();
  const outbox = useOutbox((held) => held.outbox);
  const isHeldBack = outbox !== null && outbox.printsNotQueued > 0 && outbox.lastRefusal !== null;
  return (
    <section aria-label={t('saved.papers')} className={classes.papers}>
      <h2 className={classes.heading}>{t('saved.papers')}</h2>
      <ul className={classes.list}>
        {state.papers.map((paper) => (
          <PaperLine
            key={paper.printKey}
            paper={paper}
            job={jobs?.find(({ key }) => key === paper.printKey)}
            printing={printing}
          />
        ))}
      </ul>
      {isHeldBack && outbox.lastRefusal !== null && <Refusal refusal={outbox.lastRefusal} />}
      {printing.refusal !== null && <Refusal refusal={printing.refusal} />}
      <p className={classes.small}>
        {t('saved.copyNote')}{' '}
        <Anchor component={Link} href="/prints" inherit underline="always">
          {t('saved.toPrints')}
        </Anchor>
        {' · '}
        <Anchor component={Link} href="/settings/papers" inherit underline="always">
          {t('saved.toPrinters')}
        </Anchor>
      </p>
    </section>
  );
}
