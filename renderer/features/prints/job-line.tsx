import { Anchor } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowForwardUp,
  IconCheck,
  IconCircleMinus,
  type IconProps,
  IconQuestionMark,
} from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { paperTitles } from '../../../shared/documents/words/paper-words';
import { partsOfPrinterId } from '../../../shared/printing/printers';
import type { PrintJob } from '../../../shared/printing/queue';
import { stockOf } from '../../../shared/printing/stocks';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showMoment } from '../../ui/dates';
import { type JobStanding, stateWordOf } from './job-standing';
import type { PaperOfJob } from './print-copies';
import classes from './prints.module.css';

function shapeOf(job: PrintJob, standing: JobStanding): ComponentType<IconProps> {
  if (job.state === 'unknown' && job.personSaid === null) return IconQuestionMark;
  if (standing === 'needs-a-person') return IconAlertTriangle;
  if (standing === 'under-way') return IconArrowForwardUp;
  return job.state === 'sent' || job.personSaid === 'printed' ? IconCheck : IconCircleMinus;
}

function toneOf(job: PrintJob, standing: JobStanding): string | undefined {
  if (standing === 'needs-a-person') return classes.stateNeeds;
  if (standing === 'under-way') return '';
  const isThere = job.state === 'sent' || job.personSaid === 'printed';
  return isThere ? classes.stateOver : classes.stateGivenUp;
}

/** The line of a job that every job has; `children` are its buttons. */
export function JobLine(props: {
  readonly job: PrintJob;
  readonly standing: JobStanding;
  readonly paper: PaperOfJob | undefined;
  readonly children: ReactNode;
}) {
  const { job, standing, paper } = props;
  const { t } = useTranslation('prints');
  const language = useLanguage();
  const { shop } = useLedger();
  const Shape = shapeOf(job, standing);
  const stock = stockOf(job.stock).name[language];
  const pages = job.pages === null ? '' : ` · ${t('pages', { count: job.pages })}`;
  return (
    <div className={classes.line}>
      <div className={`${classes.state} ${toneOf(job, standing)}`}>
        <Shape size={16} stroke={2} aria-hidden />
        <span>{t(`state.${stateWordOf(job)}`)}</span>
      </div>
      <div className={classes.paper}>
        <PaperName job={job} paper={paper} />
      </div>
      <div className={classes.where}>
        {partsOfPrinterId(job.printer).name} · {stock}
        {pages}
        {job.attempt > 1 && ` · ${t('attempt', { number: job.attempt })}`}
      </div>
      <div className={classes.when}>{showMoment(job.queuedAt, language, shop.timeZone)}</div>
      <div className={classes.actions}>{props.children}</div>
    </div>
  );
}

function PaperName(props: { readonly job: PrintJob; readonly paper: PaperOfJob | undefined }) {
  const { job, paper } = props;
  const { t } = useTranslation('prints');
  const { ledger } = useLedger();
  const language = useLanguage();
  if (job.caseId === null) {
    // A paper of no case is titled by what it is, but for a test page, which is titled by its stock.
    const title = Object.entries(paperTitles).find(([kind]) => kind === job.title)?.[1];
    return (
      <>
        <span>{title?.[language] ?? t('papers.test-page')}</span>
        <span>{t(`papers.${job.paper}`)}</span>
      </>
    );
  }
  const isOurs = job.ledger === ledger;
  const isCopy = paper === undefined ? job.copyOf !== null : paper.copy > 0;
  return (
    <>
      <span>{t(`papers.${job.paper}`)}</span>
      {isOurs ? (
        <Anchor component={Link} href={`/cases/${job.caseId}`} inherit>
          {job.title}
        </Anchor>
      ) : (
        <span>
          {job.title} {t(`otherLedger.${job.ledger === 'sample' ? 'sample' : 'shop'}`)}
        </span>
      )}
      {isCopy && (
        <span className={classes.mark}>
          {paper === undefined ? t('copyUnnumbered') : t('copy', { number: paper.copy })}
        </span>
      )}
    </>
  );
}
