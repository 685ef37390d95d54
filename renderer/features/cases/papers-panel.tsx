import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { papersOfCase } from '../../../shared/cases/papers-of-case';
import page from '../../ui/page-with-side.module.css';
import { usePrintQueue } from '../prints/use-print-queue';
import classes from './case-page.module.css';
import { PaperEntry } from './paper-entry';

/** Every paper of the case with all its copies, to be looked at and to be printed again. */
export function PapersPanel(props: { readonly state: CaseState; readonly customer: Customer }) {
  const { state, customer } = props;
  const { t } = useTranslation('cases');
  const { jobs } = usePrintQueue();
  const jobsByKey = new Map((jobs ?? []).map((job) => [job.key, job]));
  return (
    <section className={page.panel} aria-labelledby="case-papers">
      <h2 id="case-papers">{t('papers.title')}</h2>
      <ul className={classes.papers}>
        {papersOfCase(state).map((paper) => (
          <PaperEntry
            key={'number' in paper ? paper.number : (paper.bagNumber ?? paper.paper)}
            state={state}
            customer={customer}
            paper={paper}
            jobs={jobsByKey}
          />
        ))}
      </ul>
    </section>
  );
}
