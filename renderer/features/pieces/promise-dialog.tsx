import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { tellingWays } from '../../../shared/cases/stages/piece-event-data';
import type { PieceStanding } from '../../../shared/cases/stages/standing';
import { today } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { Refusal } from '../../ui/refusal';
import { doRecord } from './do-move';

type Way = (typeof tellingWays)[number];

/** Another promise needs its reason, and says whether the customer was told. */
export function PromiseDialog(props: { readonly piece: PieceStanding; readonly onClose: () => void }) {
  const { piece, onClose } = props;
  const { t } = useTranslation(['pieces', 'shell']);
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [day, setDay] = useState(piece.promisedOn ?? '');
  const [reason, setReason] = useState('');
  const [told, setTold] = useState<Way | ''>('');
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function save(): Promise<void> {
    const { bagNumber } = piece;
    const data = {
      bagNumber,
      promisedOn: day === '' ? null : day,
      reason: reason.trim(),
      told: told === '' ? null : { on: today(shop.timeZone), how: told },
    };
    const done = await doRecord({ db, shop }, bagNumber, { type: 'promise-changed', data });
    if (done === 'cancelled') return;
    if (done.ok) onClose();
    else setRefusal(done.error);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('promise.title')}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Stack gap="sm">
        {piece.promiseChanges.length > 0 && (
          <ul>
            {piece.promiseChanges.map(({ eventId, promisedOn, reason: why }) => (
              <li key={eventId}>
                {promisedOn === null ? '–' : showDay(promisedOn, language)}: {why}
              </li>
            ))}
          </ul>
        )}
        <TextInput
          type="date"
          label={t('promised')}
          value={day}
          data-autofocus
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <Textarea
          label={t('promise.reason')}
          autosize
          minRows={2}
          maxLength={500}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('promise.told')}
          value={told}
          data={[
            { value: '', label: t('promise.notTold') },
            ...tellingWays.map((way) => ({ value: way, label: t(`ways.${way}`) })),
          ]}
          // The options above are the only values it can have.
          onChange={(event) => setTold(event.currentTarget.value as Way | '')}
        />
        <Text size="xs">{t('promise.hint')}</Text>
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:cancel')}
          </Button>
          <Button disabled={reason.trim() === ''} onClick={() => void save()}>
            {t('promise.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
