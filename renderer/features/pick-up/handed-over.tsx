import { Button, Group } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { paymentsOfCase } from '../../../shared/cases/money/payments-of-case';
import { isReadyForPickUp } from '../../../shared/cases/pick-up/decide-pick-up';
import { pieceIdentity } from '../../../shared/documents/piece-terms';
import { returnContentWording } from '../../../shared/documents/words/handover-words';
import { listed } from '../../../shared/documents/words/joined-words';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage } from '../../app/desk-context';
import page from '../cases/case-page.module.css';
import { PaperEntry } from '../cases/paper-entry';
import { OnDisk } from '../intake/on-disk';
import { usePrintQueue } from '../prints/use-print-queue';
import classes from './pick-up.module.css';

/** What went to whom with what, whether it is on disk, and how far its receipt has come. */
export function HandedOver(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly bags: readonly BagNumber[];
  readonly onMore: () => void;
}) {
  const { state, customer, bags, onMore } = props;
  const { t } = useTranslation('pickUp');
  const language = useLanguage();
  const { jobs } = usePrintQueue();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const given = state.standings.filter(({ bagNumber }) => bags.includes(bagNumber));
  const at = given[0]?.handedBack?.at;
  const receipts = paymentsOfCase(state).flatMap((passed) =>
    passed.at === at && passed.receipt !== null ? [passed.receipt] : [],
  );
  const others = state.standings.filter(isReadyForPickUp);
  return (
    <div className={classes.done}>
      <h1 ref={heading} tabIndex={-1}>
        {t('done.title')}
      </h1>
      <OnDisk saved={{ caseId: state.id, number: state.number }} pieces={[]} />
      <ul aria-label={t('done.pieces')}>
        {given.map(({ bagNumber, handedBack, stage }) => {
          const piece = state.pieces.find((candidate) => candidate.bagNumber === bagNumber);
          const contents = handedBack?.contents.map((content) => returnContentWording[content][language]);
          return (
            <li key={bagNumber}>
              <strong>{bagNumber}</strong> {piece !== undefined && pieceIdentity(piece, language)}
              <br />
              {t('done.what', {
                contents: listed(contents ?? [], language),
                name: handedBack?.to ?? '',
                stage: stageWording[stage][language],
              })}
            </li>
          );
        })}
      </ul>
      {receipts.length > 0 && (
        <section aria-label={t('done.receipts')}>
          <h2>{t('done.receipts')}</h2>
          <ul className={page.papers}>
            {receipts.map(({ number }) => (
              <PaperEntry
                key={number}
                state={state}
                customer={customer}
                paper={{ paper: 'receipt', bagNumber: null, number }}
                jobs={new Map((jobs ?? []).map((job) => [job.key, job]))}
              />
            ))}
          </ul>
        </section>
      )}
      <Group>
        <Button component={Link} href={`/cases/${state.id}`}>
          {t('done.toCase')}
        </Button>
        {others.length > 0 && (
          <Button variant="default" onClick={onMore}>
            {t('done.more', { count: others.length })}
          </Button>
        )}
      </Group>
    </div>
  );
}
