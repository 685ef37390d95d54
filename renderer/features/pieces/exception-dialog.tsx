import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { Move } from '../../../shared/cases/stages/moves';
import { listed } from '../../../shared/documents/words/joined-words';
import { commandWording, needWording, stageWording } from '../../../shared/wording/stages';
import { useActingState } from '../../app/acting-staff';
import { useLanguage } from '../../app/desk-context';
import { switchPerson } from '../../app/staff';
import { Refusal } from '../../ui/refusal';
import { isComposing } from '../../ui/writing';

/** As the event takes it. */
const longestReason = 500;

/** A rule is passed over by a named person for a written reason; both stand in the history. */
export function ExceptionDialog(props: {
  readonly move: Move;
  /** Answers with what refused it; null = it is done. */
  readonly onDo: (reason: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}) {
  const { move, onDo, onClose } = props;
  const { t } = useTranslation(['pieces', 'shell']);
  const language = useLanguage();
  const acting = useActingState((state) => state.acting);
  const [reason, setReason] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const needed = listed(
    move.unmet.map((need) => needWording[need][language]),
    language,
  );

  async function go(): Promise<void> {
    if (isBusy || reason.trim() === '') return;
    setBusy(true);
    setRefusal(await onDo(reason));
    setBusy(false);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('exception.title', { command: commandWording[move.command][language] })}
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Stack gap="sm">
        <Text>{t('exception.why', { needed, stage: stageWording[move.to][language] })}</Text>
        <Group gap="xs">
          <Text fw={600}>
            {acting.kind === 'person' ? t('exception.by', { name: acting.name }) : t('exception.byNobody')}
          </Text>
          <Button size="compact-xs" variant="default" onClick={() => void switchPerson()}>
            {t('exception.sayWho')}
          </Button>
        </Group>
        <Textarea
          label={t('exception.reason')}
          description={t('exception.reasonHint')}
          autosize
          minRows={3}
          maxLength={longestReason}
          required
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (isComposing(event) || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            void go();
          }}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('shell:cancel')}
          </Button>
          <Button
            disabled={reason.trim() === '' || acting.kind !== 'person'}
            loading={isBusy}
            onClick={() => void go()}
          >
            {t('exception.do')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
