import { Anchor, Button } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { PrintRequest } from '../../../shared/contract/calls';
import { useLedger } from '../../app/desk-context';
import { useOutbox } from '../../app/outbox-watch';
import { giveUpPrint, giveUpWaitingPrints, listWaitingPrints } from '../../db/waiting-prints';
import { Refusal } from '../../ui/refusal';
import classes from './prints.module.css';

/** More than that many are told by their number alone. */
const shownAtOnce = 50;

/** What stands on the paper in no language, as in the print queue. */
function titleOf({ paper }: PrintRequest): string {
  switch (paper.paper) {
    case 'job-bag-tag':
      return paper.bagNumber;
    case 'claim-slip':
      return paper.caseNumber;
    case 'invoice':
    case 'receipt':
      return paper.number;
    default:
      // The others bear no number of ours: their kind says enough.
      return '';
  }
}

function WaitingPaper(props: { readonly request: PrintRequest }) {
  const { request } = props;
  const { t } = useTranslation('prints');
  const { db } = useLedger();
  const title = titleOf(request);
  const name = `${t(`papers.${request.boundPaper}`)} ${title}`.trimEnd();
  const copy = request.paper.copy;
  return (
    <li className={classes.job} aria-label={name}>
      <div className={classes.line}>
        <div className={classes.state}>{t('state.waiting')}</div>
        <div className={classes.paper}>
          <span>{t(`papers.${request.boundPaper}`)}</span>
          {request.caseId === null ? (
            <span>{title}</span>
          ) : (
            <Anchor component={Link} href={`/cases/${request.caseId}`} inherit>
              {title}
            </Anchor>
          )}
          {copy > 0 && <span className={classes.mark}>{t('copy', { number: copy })}</span>}
        </div>
        <div className={classes.lineEnd}>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={t('letGoOf', { paper: name })}
            onClick={() => void giveUpPrint(db, request.key)}
          >
            {t('letGo')}
          </Button>
        </div>
      </div>
    </li>
  );
}

/**
 * Papers that no printer has been given yet. They all print as soon as one is chosen, hours or days later: who does not
 * want that can let them go here.
 */
export function WaitingPapers() {
  const { t } = useTranslation('prints');
  const { db } = useLedger();
  const outbox = useOutbox((watch) => watch.outbox);
  const requests = useLiveQuery(() => listWaitingPrints(db, shownAtOnce), [db]);
  if (requests === undefined || requests.length === 0) return null;
  const count = Math.max(requests.length, outbox?.printsNotQueued ?? 0);
  return (
    <section className={classes.group} aria-label={t('groups.held')}>
      <h2>
        {t('groups.held')} ({count})
      </h2>
      <div className={classes.groupHead}>
        <p className={classes.lead}>{t('heldLead')}</p>
        {count > 1 && (
          <Button variant="default" onClick={() => void giveUpWaitingPrints(db)}>
            {t('letAllGo', { count })}
          </Button>
        )}
      </div>
      {outbox?.lastRefusal != null && <Refusal refusal={outbox.lastRefusal} />}
      <ul className={classes.list}>
        {requests.map((request) => (
          <WaitingPaper key={request.key} request={request} />
        ))}
      </ul>
      {count > requests.length && (
        <p className={classes.lead}>{t('heldMore', { count: count - requests.length })}</p>
      )}
    </section>
  );
}
