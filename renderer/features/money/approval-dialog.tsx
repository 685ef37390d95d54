import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Customer } from '../../../shared/cases/customer';
import { tellingWays } from '../../../shared/cases/stages/piece-event-data';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { displayMoney, formatAmount } from '../../../shared/money/money';
import { useLanguage, useLedger } from '../../app/desk-context';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { doRecord } from '../pieces/do-move';
import { AmountField } from './amount-field';
import { type ApprovalDraft, approvalDrafts, useKeptForm } from './money-drafts';
import { readAmount } from './read-amount';

/** The customer agreed to a price: up to how much, who said so, and how she was told. */
export function ApprovalDialog(props: {
  readonly piece: PieceStanding;
  readonly name: string;
  readonly customer: Customer;
  readonly onClose: () => void;
}) {
  const { piece, name, customer, onClose } = props;
  const { t } = useTranslation(['money', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const { gross, currency } = piece.balance;
  const { draft, change, drop } = useKeptForm<ApprovalDraft>(approvalDrafts, piece.bagNumber, {
    upTo: gross.minor === 0 ? '' : formatAmount(gross),
    by: customer.name,
    how: 'phone',
    note: '',
  });
  const { upTo, by, how, note } = draft;
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const amount = readAmount(upTo, currency, 'nothing');
  const isShort = amount.kind === 'amount' && amount.amount.minor < gross.minor;
  const isWhole = amount.kind === 'amount' && by.trim() !== '';

  function dropAndClose(): void {
    drop();
    onClose();
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (amount.kind !== 'amount' || !isWhole) return focusFirstFault(event.currentTarget);
    const { bagNumber } = piece;
    const data = { bagNumber, upTo: amount.amount, approvedBy: by.trim(), how, note: note.trim() };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'estimate-approved', data });
    if (done === 'cancelled') return;
    if (done.ok) dropAndClose();
    else setRefusal(done.error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('approval.title', { name })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="sm">
          <AmountField
            label={t('approval.upTo')}
            description={t('approval.upToHint', { amount: displayMoney(gross, language) })}
            currency={currency}
            value={upTo}
            fault={amount.kind === 'faulty' ? amount.fault : null}
            onChange={(value) => change({ upTo: value })}
            isFirst
            isRequired
          />
          {isShort && (
            <Text size="sm" role="status">
              {t('approval.short', { amount: displayMoney(gross, language) })}
            </Text>
          )}
          <TextInput
            label={t('approval.by')}
            value={by}
            maxLength={120}
            required
            onChange={(event) => change({ by: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('approval.how')}
            value={how}
            data={tellingWays.map((way) => ({ value: way, label: t(`way.${way}`) }))}
            // The options above are the only values it can have.
            onChange={(event) => change({ how: event.currentTarget.value as ApprovalDraft['how'] })}
          />
          <Textarea
            label={t('approval.note')}
            autosize
            minRows={2}
            maxLength={500}
            value={note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={dropAndClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" disabled={!isWhole}>
              {t('approval.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
