import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredStaff } from '../db/ledger';
import { checkPin } from '../db/pin';

/** Asks the chosen person for the PIN. */
export function WhoPin(props: {
  readonly person: StoredStaff;
  readonly onConfirmed: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('shell');
  const { name } = props.person;
  const [pin, setPin] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const [isChecking, setIsChecking] = useState(false);

  async function confirm(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    setIsChecking(true);
    const isRight = await checkPin(props.person, pin.trim());
    setIsChecking(false);
    if (isRight) props.onConfirmed();
    else {
      setIsWrong(true);
      setPin('');
    }
  }

  return (
    <form onSubmit={(event) => void confirm(event)} noValidate>
      <Stack gap="sm">
        <PasswordInput
          label={t('who.pin', { name })}
          value={pin}
          error={isWrong ? t('who.pinWrong', { name }) : undefined}
          aria-invalid={isWrong}
          inputMode="numeric"
          autoComplete="off"
          // The field is what this step of the dialog is for; the focus was on the list it replaces.
          autoFocus
          onChange={(event) => {
            setPin(event.currentTarget.value);
            setIsWrong(false);
          }}
        />
        <Group justify="space-between">
          <Button variant="subtle" onClick={props.onBack}>
            {t('who.back')}
          </Button>
          <Button type="submit" loading={isChecking}>
            {t('who.pinConfirm')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
