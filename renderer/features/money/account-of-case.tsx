import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { isReadyForPickUp } from '../../../shared/cases/pick-up/decide-pick-up';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { add, displayMoney, type Money, money } from '../../../shared/money/money';
import { actingAs } from '../../app/acting';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { issueInvoice } from '../../db/issue-papers';
import { Refusal } from '../../ui/refusal';
import { FactList } from '../cases/fact-list';
import classes from './money.module.css';
import { paymentDrafts } from './money-drafts';
import { PaymentDialog } from './payment-dialog';

/** What pieces of one currency come to, what was paid for them, and what can be done about it. */
export function AccountOfCase(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly currency: string;
  readonly pieces: readonly PieceStanding[];
  /** All pieces of the case: only then is a bill of them the case's. */
  readonly isWhole: boolean;
}) {
  const { state, customer, currency, pieces, isWhole } = props;
  const { t } = useTranslation('money');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [isPaying, setPaying] = useState(false);
  const begun = paymentDrafts.useDraft(`${state.id}/${currency}`);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const sum = (of: (balance: PieceStanding['balance']) => Money) =>
    pieces.reduce((all, { balance }) => add(all, of(balance)), money(0, currency));
  const words = (amount: Money) => displayMoney(amount, language);
  const due = sum((balance) => balance.due);
  const isMinimum = pieces.some(({ balance }) => balance.isMinimum);

  async function pay(): Promise<void> {
    if ((await askWho()) !== 'cancelled') setPaying(true);
  }

  async function invoice(): Promise<void> {
    const by = await askWho();
    if (by === 'cancelled') return;
    const done = await issueInvoice(db, { caseId: state.id, currency, shop }, actingAs(by, shop.station));
    setRefusal(done.ok ? null : done.error);
    if (!done.ok) return;
    setSaid(t('invoice.issued', { number: done.value }));
    await drainNow();
  }

  return (
    <section className={classes.account} aria-label={t('account', { currency })}>
      <FactList
        layout="wide"
        facts={[
          { label: t(isMinimum ? 'grossAtLeast' : 'gross'), value: words(sum((each) => each.gross)) },
          { label: t('deposits'), value: words(sum((each) => each.deposits)) },
          { label: t('payments'), value: words(sum((each) => each.payments)) },
          { label: t('refunds'), value: words(sum((each) => each.refunds)) },
          {
            label: t(due.minor < 0 ? 'owedBack' : 'balance'),
            value: <strong data-testid="balance">{words({ ...due, minor: Math.abs(due.minor) })}</strong>,
          },
        ]}
      />
      {begun !== undefined && <p role="status">{t('payment.begun')}</p>}
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => void pay()}>
          {t('payment.open')}
        </Button>
        {isWhole && (
          <Button size="compact-sm" variant="default" onClick={() => void invoice()}>
            {t('invoice.print')}
          </Button>
        )}
        {pieces.some(isReadyForPickUp) && (
          <Button size="compact-sm" variant="default" component={Link} href={`/pick-up/${state.id}`}>
            {t('toPickUp')}
          </Button>
        )}
      </Group>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {refusal !== null && <Refusal refusal={refusal} />}
      {isPaying && (
        <PaymentDialog
          state={state}
          customer={customer}
          currency={currency}
          pieces={pieces}
          onClose={() => setPaying(false)}
        />
      )}
    </section>
  );
}
