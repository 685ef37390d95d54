import { Button, Checkbox, Group, Modal, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import { dueTogether } from '../../../shared/cases/money/settlement';
import { paymentKinds, paymentMethods } from '../../../shared/cases/stages/piece-event-data';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { nameOfPiece } from '../../../shared/documents/bills';
import {
  paymentKindWording,
  paymentMethodWording,
  usualPurpose,
} from '../../../shared/documents/words/bill-words';
import { formatAmount } from '../../../shared/money/money';
import { actingAs } from '../../app/acting';
import { useLanguage, useLedger } from '../../app/desk-context';
import { drainNow } from '../../app/outbox-watch';
import { askWho } from '../../app/staff';
import { recordMoney } from '../../db/money';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { AmountField } from './amount-field';
import classes from './money.module.css';
import { emptyPayment, type PaymentDraft, paymentDrafts, useKeptForm } from './money-drafts';
import { readAmount } from './read-amount';

type Kind = PaymentDraft['kind'];

/** What is to be paid, or paid back, as a clerk would type it. */
function suggested(pieces: readonly PieceStanding[], currency: string, kind: Kind): string {
  const due = dueTogether(
    pieces.map(({ balance }) => balance),
    currency,
  );
  const minor = kind === 'refund' ? -due.minor : due.minor;
  return minor > 0 && kind !== 'deposit' ? formatAmount({ ...due, minor }) : '';
}

/** Money comes in or goes out: of what kind, how much, how, for which pieces, and whether with a receipt. */
export function PaymentDialog(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly currency: string;
  readonly pieces: readonly PieceStanding[];
  readonly onClose: () => void;
}) {
  const { state, customer, currency, pieces, onClose } = props;
  const { t } = useTranslation(['money', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const { draft, change, drop } = useKeptForm(paymentDrafts, `${state.id}/${currency}`, emptyPayment);
  const { kind, method, reference, note, wantsReceipt, addressee, purpose } = draft;
  const chosen = pieces.filter(({ bagNumber }) => draft.bags?.includes(bagNumber) ?? true);
  const bags = chosen.map(({ bagNumber }) => bagNumber);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const text = draft.amount ?? suggested(chosen, currency, kind);
  const amount = readAmount(text, currency, 'something');
  const isWhole = amount.kind === 'amount' && chosen.length > 0;

  function dropAndClose(): void {
    drop();
    onClose();
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (amount.kind !== 'amount' || !isWhole) return focusFirstFault(event.currentTarget);
    const by = await askWho();
    if (by === 'cancelled') return;
    setBusy(true);
    const receipt = wantsReceipt && kind !== 'refund' ? { addressee, purpose } : null;
    const wish = { caseId: state.id, bags, kind, amount: amount.amount, method, reference, note, receipt };
    const done = await recordMoney(db, wish, shop, actingAs(by, shop.station));
    setBusy(false);
    if (!done.ok) return setRefusal(done.error);
    dropAndClose();
    await drainNow();
  }

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={t('payment.title')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <Radio.Group
            label={t('payment.kind')}
            description={kind === 'deposit' ? t('payment.depositHint') : undefined}
            value={kind}
            // The values are the kinds given below.
            onChange={(value) => change({ kind: value as Kind })}
          >
            <Group gap="lg" mt={4}>
              {paymentKinds.map((each) => (
                <Radio key={each} value={each} label={paymentKindWording[each][language]} />
              ))}
            </Group>
          </Radio.Group>
          <AmountField
            label={t('payment.amount')}
            currency={currency}
            value={text}
            fault={amount.kind === 'faulty' ? amount.fault : null}
            onChange={(value) => change({ amount: value })}
            isFirst
            isRequired
          />
          <Group grow align="flex-start">
            <NativeSelect
              label={t('payment.method')}
              value={method}
              data={paymentMethods.map((each) => ({
                value: each,
                label: paymentMethodWording[each][language],
              }))}
              // The options above are the only values it can have.
              onChange={(event) => change({ method: event.currentTarget.value as PaymentDraft['method'] })}
            />
            <TextInput
              label={t('payment.reference')}
              value={reference}
              maxLength={120}
              onChange={(event) => change({ reference: event.currentTarget.value })}
            />
          </Group>
          <TextInput
            label={t('payment.note')}
            value={note}
            maxLength={500}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          {pieces.length > 1 && (
            <Checkbox.Group
              label={t('payment.pieces')}
              description={t('payment.piecesHint')}
              value={bags}
              onChange={(values) => change({ bags: values })}
            >
              <Stack gap={4} mt={4}>
                {pieces.map(({ bagNumber }) => (
                  <Checkbox
                    key={bagNumber}
                    value={bagNumber}
                    label={`${nameOfPiece({ ...state, language }, bagNumber)} ${bagNumber}`}
                  />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
          {kind !== 'refund' && (
            <fieldset className={classes.line}>
              <legend>{t('receipt.title')}</legend>
              <Checkbox
                label={t('receipt.print')}
                checked={wantsReceipt}
                onChange={(event) => change({ wantsReceipt: event.currentTarget.checked })}
              />
              <TextInput
                label={t('receipt.addressee')}
                placeholder={customer.name}
                value={addressee}
                maxLength={200}
                disabled={!wantsReceipt}
                onChange={(event) => change({ addressee: event.currentTarget.value })}
              />
              <TextInput
                label={t('receipt.purpose')}
                placeholder={usualPurpose[kind][state.language]}
                value={purpose}
                maxLength={200}
                disabled={!wantsReceipt}
                onChange={(event) => change({ purpose: event.currentTarget.value })}
              />
            </fieldset>
          )}
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={dropAndClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole} loading={isBusy}>
              {t('payment.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
