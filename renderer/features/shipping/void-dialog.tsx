import { Button, Group, Modal, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { Refusal } from '../../ui/refusal';

export type Voiding = { readonly how: 'cancelled' | 'unused'; readonly reason: string };

/** A label is made void: cancelled at FedEx, or by a person's word that it will never be handed over. */
export function VoidDialog(props: {
  readonly trackingNumber: string;
  /** Made elsewhere: then there is nothing here that FedEx could be asked to cancel. */
  readonly canCancel: boolean;
  /** Answers why it was refused. */
  readonly onVoid: (voiding: Voiding) => Promise<AppError | null>;
  readonly onClose: () => void;
}) {
  const { trackingNumber, canCancel, onVoid, onClose } = props;
  const { t } = useTranslation(['shipping', 'shell']);
  const [how, setHow] = useState<Voiding['how']>(canCancel ? 'cancelled' : 'unused');
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function doVoid(): Promise<void> {
    if (reason.trim() === '' || isBusy) return;
    setBusy(true);
    const refused = await onVoid({ how, reason: reason.trim() });
    setBusy(false);
    setRefusal(refused);
    if (refused === null) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('void.title', { number: trackingNumber })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void doVoid();
        }}
      >
        <Stack gap="sm">
          <Radio.Group
            value={how}
            aria-label={t('void.title', { number: trackingNumber })}
            onChange={(value) => setHow(value === 'cancelled' ? 'cancelled' : 'unused')}
          >
            <Radio value="cancelled" label={t('void.cancelled')} disabled={!canCancel} mb="sm" />
            <Radio value="unused" label={t('void.unused')} description={t('void.unusedHint')} />
          </Radio.Group>
          <TextInput
            label={t('void.reason')}
            value={reason}
            required
            maxLength={500}
            data-autofocus
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('shell:cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={reason.trim() === ''}>
              {t('void.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
