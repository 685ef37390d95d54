import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { customerIdSchema } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { casesOfCustomer, possibleDuplicatesOf, readCustomer } from '../../db/customers';
import type { LedgerDatabase } from '../../db/ledger';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import classes from './customer.module.css';
import { CustomerCases } from './customer-cases';
import { CustomerFacts } from './customer-facts';
import { CustomerHistory } from './customer-history';
import { MergeSection } from './merge-section';

async function readWhole(db: LedgerDatabase, id: string) {
  const customerId = customerIdSchema.safeParse(id);
  if (!customerId.success) return null;
  const state = await readCustomer(db, customerId.data);
  if (state === undefined) return null;
  const [cases, alike] = await Promise.all([
    casesOfCustomer(db, state.id),
    possibleDuplicatesOf(db, state.id),
  ]);
  return { state, cases, alike, askedFor: customerId.data };
}

/** One customer: what is known of her, her cases, who may be the same person, and everything that was ever changed. */
export function CustomerScreen() {
  const { t } = useTranslation('customers');
  const { db } = useLedger();
  const { customerId = '' } = useParams<{ customerId: string }>();
  const [, navigate] = useLocation();
  const found = useLiveQuery(() => readWhole(db, customerId), [db, customerId]);
  useCommands({ 'customer.back': () => (history.length > 1 ? history.back() : navigate('/cases')) });

  if (found === undefined) return <Waiting />;
  if (found === null) {
    return (
      <div className={page.absent}>
        <h1>{t('absent')}</h1>
        <p>{t('absentHint')}</p>
        <Anchor component={Link} href="/cases">
          {t('toList')}
        </Anchor>
      </div>
    );
  }
  const { state, cases, alike, askedFor } = found;
  const merged = state.aliases.find(({ id }) => id === askedFor);
  return (
    <div className={page.screen}>
      <div className={page.main}>
        {merged !== undefined && (
          <p className={classes.told} role="status">
            {t('wasMerged', { from: merged.customer.name, into: state.customer.name })}
          </p>
        )}
        <CustomerFacts key={state.id} state={state} />
        <CustomerCases cases={cases} />
      </div>
      <Zone name="side" as="aside" label={t('side')} className={page.side}>
        <MergeSection key={state.id} state={state} alike={alike} />
        <CustomerHistory state={state} />
      </Zone>
    </div>
  );
}
