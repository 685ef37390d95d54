import { Button, Checkbox, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { KeepingState } from '../../../shared/keeping/keeping';
import { useDesk } from '../../app/desk-context';
import { readKeeping } from '../../app/keeping-watch';
import { Refusal } from '../../ui/refusal';

const fewestCharacters = 8;

/** The passphrase of the backups: given, kept where the system can keep secrets, or taken away. */
export function SealBackups(props: { readonly backups: KeepingState['backups'] }) {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const { passphrase: standing, canKeepPassphrase } = props.backups;
  const [typed, setTyped] = useState('');
  const [keep, setKeep] = useState(canKeepPassphrase);
  const [isTooShort, setTooShort] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function configure(passphrase: string | null): Promise<void> {
    const sealed = await desk.sealBackups({ passphrase, keep: passphrase !== null && keep });
    setRefusal(sealed.ok ? null : sealed.error);
    if (sealed.ok) setTyped('');
    await readKeeping(desk);
  }

  function seal(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const isShort = typed.length < fewestCharacters;
    setTooShort(isShort);
    if (!isShort) void configure(typed);
  }

  return (
    <section>
      <h3>{t('seal.title')}</h3>
      <form onSubmit={seal} noValidate>
        <Stack gap="xs">
          <Text c="dimmed">{t('seal.explanation')}</Text>
          <Text role="status">{t(`seal.standing.${standing}`)}</Text>
          <PasswordInput
            label={t('seal.passphrase')}
            value={typed}
            autoComplete="new-password"
            error={isTooShort && typed.length < fewestCharacters ? t('seal.tooShort') : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {canKeepPassphrase && (
            <Checkbox
              label={t('seal.keep')}
              checked={keep}
              onChange={(event) => setKeep(event.currentTarget.checked)}
            />
          )}
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group>
            <Button type="submit" variant="default">
              {t('seal.seal')}
            </Button>
            {standing !== 'none' && (
              <Button variant="subtle" onClick={() => void configure(null)}>
                {t('seal.unseal')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </section>
  );
}
