import { Alert, Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { OutgoingMail } from '../../../shared/messages/mail';
import { useDesk } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';

/** Asks a person about an email of which nobody can know whether it went. */
export function UnknownMail(props: {
  readonly mail: OutgoingMail;
  readonly onAnswer: (answered: OutgoingMail) => void;
}) {
  const { mail, onAnswer } = props;
  const { t } = useTranslation('messages');
  const desk = useDesk();
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function answer(word: 'gone' | 'not-gone'): Promise<void> {
    const answered = await desk.answerUnknownMail({ key: mail.key, answer: word });
    if (answered.ok) onAnswer(answered.value.mail);
    else setRefusal(answered.error);
  }

  return (
    <Alert
      role="alert"
      title={t('unknown.title')}
      styles={{
        root: { background: 'var(--naoshi-warn-ground)', border: '1px solid var(--naoshi-warn)' },
        title: { color: 'var(--naoshi-warn)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Text size="sm">{t('unknown.text', { subject: mail.subject, to: mail.to })}</Text>
      <Group mt="xs" gap="xs">
        <Button variant="default" onClick={() => void answer('gone')}>
          {t('unknown.gone')}
        </Button>
        <Button variant="default" onClick={() => void answer('not-gone')}>
          {t('unknown.notGone')}
        </Button>
      </Group>
      {refusal !== null && <Refusal refusal={refusal} />}
    </Alert>
  );
}
