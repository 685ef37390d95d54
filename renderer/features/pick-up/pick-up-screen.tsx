import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import type { BagNumber } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { readCaseWithCustomer } from '../../db/case-with-customer';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { HandedOver } from './handed-over';
import { PickUpDesk } from './pick-up-desk';

/** Pieces of one case go back to their customer; afterwards what went and which papers are on their way. */
export function PickUpScreen() {
  const { t } = useTranslation('pickUp');
  const { db } = useLedger();
  const { caseId = '' } = useParams<{ caseId: string }>();
  const [, navigate] = useLocation();
  const [given, setGiven] = useState<readonly BagNumber[] | null>(null);
  const found = useLiveQuery(() => readCaseWithCustomer(db, caseId), [db, caseId]);
  useCommands({ 'pick-up.back': () => navigate(`/cases/${caseId}`) });

  if (found === undefined) return <Waiting />;
  if (found === null) {
    return (
      <div className={page.absent}>
        <h1>{t('absent')}</h1>
        <Anchor component={Link} href="/cases">
          {t('toList')}
        </Anchor>
      </div>
    );
  }
  const { state, customer } = found;
  if (given !== null) {
    return <HandedOver state={state} customer={customer} bags={given} onMore={() => setGiven(null)} />;
  }
  return <PickUpDesk key={state.id} state={state} customer={customer} onGiven={setGiven} />;
}
