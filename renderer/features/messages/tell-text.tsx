import { Autocomplete, Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { bringBack, type MessageDraft, type TellingCase } from './message-draft';
import type { TellFaults } from './use-telling';

/** The whole message as it will go out, every word of it open to the clerk. */
export function TellText(props: {
  readonly of: TellingCase;
  readonly draft: MessageDraft;
  readonly faults: TellFaults;
  readonly isLocked: boolean;
  readonly onChange: (draft: MessageDraft) => void;
}) {
  const { of, draft, faults, isLocked, onChange } = props;
  const { t } = useTranslation('messages');
  const { emails, phones } = of.customer;
  const isEmail = draft.channel === 'email';
  return (
    <>
      <Autocomplete
        size="xs"
        label={t(isEmail ? 'dialog.toEmail' : 'dialog.toPhone')}
        data={[...new Set(isEmail ? emails : phones)]}
        value={draft.to}
        error={faults.to === undefined ? undefined : t(`faults.${faults.to}`)}
        readOnly={isLocked}
        maxLength={254}
        onChange={(to) => onChange({ ...draft, to })}
      />
      {isEmail && (
        <TextInput
          label={t('dialog.subject')}
          lang={draft.language}
          value={draft.subject}
          readOnly={isLocked}
          maxLength={300}
          autoComplete="off"
          onChange={(event) => onChange({ ...draft, subject: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t(draft.channel === 'phone' ? 'dialog.script' : 'dialog.body')}
        lang={draft.language}
        value={draft.body}
        error={faults.body === undefined ? undefined : t(`faults.${faults.body}`)}
        data-autofocus
        autosize
        minRows={isEmail ? 14 : 8}
        maxRows={isEmail ? 16 : 18}
        readOnly={isLocked}
        maxLength={20_000}
        onChange={(event) => onChange({ ...draft, body: event.currentTarget.value })}
      />
      {draft.before !== null && (
        <Group gap="xs">
          <Text size="sm">{t('dialog.before')}</Text>
          <Button size="compact-xs" variant="default" onClick={() => onChange(bringBack(draft, of.customer))}>
            {t('dialog.bringBack')}
          </Button>
        </Group>
      )}
    </>
  );
}
