import { Anchor } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'wouter';
import { caseIdSchema } from '../../../shared/cases/ids';
import { useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { readCase, readCaseStanding } from '../../db/cases';
import { readCustomer } from '../../db/customers';
import type { LedgerDatabase } from '../../db/ledger';
import page from '../../ui/page-with-side.module.css';
import { Waiting } from '../../ui/waiting';
import { Zone } from '../../ui/zone';
import { MessagesPanel } from '../messages/messages-panel';
import { MoneyPanel } from '../money/money-panel';
import { ShippingPanel } from '../shipping/shipping-panel';
import { BroughtInPanel } from './brought-in-panel';
import { CaseHeader } from './case-header';
import { NotesPanel } from './notes-panel';
import { PapersPanel } from './papers-panel';
import { PieceSection } from './piece-section';
import { SignaturePanel } from './signature-panel';
import { Timeline } from './timeline';

async function readWhole(db: LedgerDatabase, id: string) {
  const caseId = caseIdSchema.safeParse(id);
  if (!caseId.success) return null;
  const [state, standing] = await Promise.all([readCase(db, caseId.data), readCaseStanding(db, caseId.data)]);
  if (state === undefined || standing === undefined) return null;
  const customer = await readCustomer(db, standing.customerId);
  return customer === undefined ? null : { state, standing, customer };
}

/** One case with everything that is known of it, kept true while it changes in any window. */
export function CaseScreen() {
  const { t } = useTranslation('cases');
  const { db } = useLedger();
  const { caseId = '' } = useParams<{ caseId: string }>();
  const [, navigate] = useLocation();
  const found = useLiveQuery(() => readWhole(db, caseId), [db, caseId]);
  useCommands({
    'case.back': () => navigate('/cases'),
    'case.pick-up': () => navigate(`/pick-up/${caseId}`),
  });

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
  const { state, standing, customer } = found;
  return (
    <div className={page.screen}>
      <div className={page.main}>
        <CaseHeader state={state} customer={customer} eventsNotOnDisk={standing.eventsNotOnDisk} />
        {state.pieces.map((piece, index) => (
          <PieceSection
            key={piece.bagNumber}
            state={state}
            piece={piece}
            customer={customer.customer}
            decision={state.decisions[index]}
            number={index + 1}
            count={state.pieces.length}
          />
        ))}
        <MoneyPanel state={state} customer={customer.customer} />
      </div>
      <Zone name="side" as="aside" label={t('side')} className={page.side}>
        <PapersPanel state={state} customer={customer.customer} />
        <ShippingPanel state={state} />
        <MessagesPanel key={`told-${state.id}`} state={state} customer={customer.customer} />
        <BroughtInPanel state={state} />
        <NotesPanel key={state.id} state={state} />
        <SignaturePanel state={state} />
        <section className={page.panel} aria-labelledby="case-timeline">
          <h2 id="case-timeline">{t('timeline')}</h2>
          <Timeline entries={state.timeline} />
        </section>
      </Zone>
    </div>
  );
}
