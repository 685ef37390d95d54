import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { BagNumber } from '../../../shared/cases/ids';
import { type PassedMoney, paymentsOfCase } from '../../../shared/cases/money/payments-of-case';
import { paymentKindWording, paymentMethodWording } from '../../../shared/documents/words/bill-words';
import { listed } from '../../../shared/documents/words/joined-words';
import { displayMoney } from '../../../shared/money/money';
import { actingAs } from '../../app/acting';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { issueReceipt } from '../../db/issue-papers';
import { showMoment } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { useStaffNames } from '../cases/staff-names';
import classes from './money.module.css';

function Passed(props: { readonly passed: PassedMoney; readonly onReceipt: (passed: PassedMoney) => void }) {
  const { passed, onReceipt } = props;
  const { t } = useTranslation('money');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  const { kind, method, reference, note, receipt, amount } = passed;
  const details = [paymentMethodWording[method][language], reference, note];
  return (
    <tr>
      <td>{showMoment(passed.at, language, shop.timeZone)}</td>
      <th scope="row">{paymentKindWording[kind][language]}</th>
      <td>{listed(details, language)}</td>
      <td>{nameOf(passed.by)}</td>
      <td className={classes.amount}>
        {displayMoney(kind === 'refund' ? { ...amount, minor: -amount.minor } : amount, language)}
      </td>
      <td>
        {kind !== 'refund' && (
          <Button size="compact-xs" variant="default" onClick={() => onReceipt(passed)}>
            {receipt === null ? t('receipt.issue') : t('receipt.again', { number: receipt.number })}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** What was paid and given back for these pieces, each sum as it passed over the counter, with its receipt. */
export function PaymentsList(props: { readonly state: CaseState; readonly bags: readonly BagNumber[] }) {
  const { state, bags } = props;
  const { t } = useTranslation('money');
  const { db, shop } = useLedger();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState('');
  const shown = paymentsOfCase(state).filter(({ parts }) =>
    parts.some(({ bagNumber }) => bags.includes(bagNumber)),
  );
  if (shown.length === 0) return null;

  async function receiptFor({ eventIds }: PassedMoney): Promise<void> {
    const [payment] = eventIds;
    const by = payment === undefined ? 'cancelled' : await askWho();
    if (by === 'cancelled' || payment === undefined) return;
    const wish = { caseId: state.id, payment, shop, addressee: '', purpose: '' };
    const done = await issueReceipt(db, wish, actingAs(by, shop.station));
    setRefusal(done.ok ? null : done.error);
    if (!done.ok) return;
    setSaid(t('receipt.issued', { number: done.value }));
    await drainNow();
  }

  return (
    <>
      <table className={classes.charges}>
        <caption className={classes.hidden}>{t('passed.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('passed.when')}</th>
            <th scope="col">{t('payment.kind')}</th>
            <th scope="col">{t('passed.how')}</th>
            <th scope="col">{t('passed.by')}</th>
            <th scope="col" className={classes.amount}>
              {t('payment.amount')}
            </th>
            <th scope="col">{t('receipt.title')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((passed) => (
            <Passed
              key={passed.eventIds.join()}
              passed={passed}
              onReceipt={(wanted) => void receiptFor(wanted)}
            />
          ))}
        </tbody>
      </table>
      <p role="status" className={classes.said}>
        {said}
      </p>
      {refusal !== null && <Refusal refusal={refusal} />}
    </>
  );
}
