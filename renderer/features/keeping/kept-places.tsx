import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { KeepingState } from '../../../shared/keeping/keeping';
import { useDesk } from '../../app/desk-context';
import { readKeeping } from '../../app/keeping-watch';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { useMoment } from './use-moment';

function place(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** Where the second copy and the backups go. */
export function KeptPlaces(props: { readonly state: KeepingState }) {
  const { t } = useTranslation('keeping');
  const desk = useDesk();
  const momentOf = useMoment();
  const { secondCopy, backups } = props.state;
  const [copyTo, setCopyTo] = useState(secondCopy?.folder ?? '');
  const [backUpTo, setBackUpTo] = useState(backups.isUsualFolder ? '' : backups.folder);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const saved = await desk.configureKeeping({ secondCopy: place(copyTo), backupFolder: place(backUpTo) });
    setRefusal(saved.ok ? null : saved.error);
    if (!saved.ok) return;
    await readKeeping(desk);
    await notify({ tone: 'calm', title: t('places.saved') });
  }

  const at = (field: string) => (refusal?.path?.[0] === field ? refusal.detail : undefined);
  return (
    <section>
      <h3>{t('places.title')}</h3>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="xs">
          <TextInput
            label={t('places.secondCopy')}
            description={t('places.secondCopyHint')}
            error={at('secondCopy')}
            value={copyTo}
            onChange={(event) => setCopyTo(event.currentTarget.value)}
          />
          {secondCopy !== null && (
            <Text fw={secondCopy.standing === 'in-step' ? 400 : 600} role="status">
              {t(`places.standing.${secondCopy.standing}`)}{' '}
              {secondCopy.behindSince !== null &&
                t('places.since', { moment: momentOf(secondCopy.behindSince) })}
            </Text>
          )}
          <TextInput
            label={t('places.backups')}
            description={t('places.backupsHint', { folder: backups.folder })}
            error={at('backupFolder')}
            value={backUpTo}
            onChange={(event) => setBackUpTo(event.currentTarget.value)}
          />
          {backups.isUsualFolder && <Text>{t('places.sameDisk')}</Text>}
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group>
            <Button type="submit" variant="default">
              {t('places.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
