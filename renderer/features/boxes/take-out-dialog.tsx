import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { BagNumber } from '../../../shared/cases/ids';
import { Refusal } from '../../ui/refusal';
import type { BoxActions } from './use-box-actions';

/** Asks why a bag leaves the box before it is closed. */
export function TakeOutDialog(props: {
  readonly bagNumber: BagNumber;
  readonly actions: BoxActions;
  readonly onClose: () => void;
}) {
  const { bagNumber, actions, onClose } = props;
  const { t } = useTranslation(['boxes', 'shell']);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function takeOut(event: FormEvent): Promise<void> {
    event.preventDefault();
    const error = await actions.takeOut(bagNumber, reason.trim());
    if (error === null) onClose();
    else setRefusal(error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('takeOutTitle', { bag: bagNumber })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form onSubmit={(event) => void takeOut(event)}>
        <Stack gap="sm">
          <TextInput
            label={t('reason')}
            value={reason}
            required
            data-autofocus
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" disabled={reason.trim() === ''}>
              {t('takeOut')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
