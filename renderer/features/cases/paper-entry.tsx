import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState, QueuedPaper } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { isSamePaper, nextCopy, type PaperOfCase } from '../../../shared/cases/papers-of-case';
import { copyMark, paperTitles } from '../../../shared/documents/words/paper-words';
import type { PrintJob } from '../../../shared/printing/queue';
import { useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { stateWordOf } from '../prints/job-standing';
import classes from './case-page.module.css';
import { PaperPreview } from './paper-preview';
import { printCopy } from './print-copy';
import { useStaffNames } from './staff-names';

function PrintedCopy(props: { readonly queued: QueuedPaper; readonly job: PrintJob | undefined }) {
  const { queued, job } = props;
  const { t } = useTranslation(['cases', 'prints']);
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  return (
    <li>
      <span className={classes.copyMark}>{copyMark(queued.copy, language) ?? t('papers.original')}</span>
      <span>{showMoment(queued.at, language, shop.timeZone)}</span>
      <span>{nameOf(queued.by)}</span>
      {job !== undefined && <span>{t(`prints:state.${stateWordOf(job)}`)}</span>}
    </li>
  );
}

/** One paper: which copies of it were handed to the printer, when and by whom. */
export function PaperEntry(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly paper: PaperOfCase;
  readonly jobs: ReadonlyMap<string, PrintJob>;
}) {
  const { state, customer, paper, jobs } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [isLooking, setLooking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const copies = state.papers.filter((queued) => isSamePaper(paper, queued));
  const next = nextCopy(state, paper);
  const place = state.pieces.findIndex((piece) => piece.bagNumber === paper.bagNumber) + 1;
  const kind = paperTitles[paper.paper][language];
  const named = paper.bagNumber === null ? '' : t('piece.bag', { number: place, count: state.pieces.length });
  const title = `${kind} ${'number' in paper ? paper.number : named}`.trimEnd();

  async function print(): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    setBusy(true);
    const done = await printCopy({ db, shop }, { caseId: state.id, paper, by });
    setBusy(false);
    setRefusal(done.ok ? null : done.error);
    if (done.ok) setSaid(t(done.value.isInQueue ? 'papers.sent' : 'papers.waits', { paper: title }));
  }

  return (
    <li aria-label={title}>
      <div className={classes.paperHead}>
        <strong>{title}</strong>
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('papers.lookAt', { paper: title })}
            onClick={() => setLooking(true)}
          >
            {t('papers.look')}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            loading={isBusy}
            aria-label={t(next === 0 ? 'papers.printFirst' : 'papers.printCopyOf', {
              number: next,
              paper: title,
            })}
            onClick={() => void print()}
          >
            {next === 0 ? t('papers.print') : t('papers.printCopy', { number: next })}
          </Button>
        </Group>
      </div>
      <ul className={classes.copies}>
        {copies.map((queued) => (
          <PrintedCopy key={queued.printKey} queued={queued} job={jobs.get(queued.printKey)} />
        ))}
      </ul>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {refusal !== null && <Refusal refusal={refusal} onRetry={() => void print()} />}
      {isLooking && (
        <PaperPreview
          title={title}
          state={state}
          customer={customer}
          paper={paper}
          copy={Math.max(0, next - 1)}
          onClose={() => setLooking(false)}
        />
      )}
    </li>
  );
}
