import { Alert, Button, Divider, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { actingAs } from '../../app/acting';
import { openOtherLedger } from '../../app/chosen-ledger';
import { chooseLanguage } from '../../app/desk-language';
import type { OpenDesk } from '../../app/open-start';
import { databaseRefusal } from '../../db/database-refusal';
import { configureShop } from '../../db/shop';
import { useLanguage } from '../../i18n';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { StartPage } from '../../ui/start-page';
import { RestoreShop } from '../keeping/restore-shop';
import { defaultShop, readShopDraft, type ShopDraft, type ShopFaults } from '../settings/shop-draft';
import { ShopFields } from '../settings/shop-fields';
import { readSurroundings } from '../settings/surroundings';

function useShopDraft() {
  const { t } = useTranslation('firstStart');
  const [change, setChange] = useState<Partial<ShopDraft>>({});
  const [surroundings] = useState(readSurroundings);
  // The proposed name follows the language until someone writes another.
  const draft = { ...defaultShop(surroundings, t('shopName')), ...change };
  return { draft, onChange: (next: Partial<ShopDraft>) => setChange((before) => ({ ...before, ...next })) };
}

/** Asks who the shop is. Only the station code has no proposal. */
export function FirstStartScreen(props: {
  readonly open: OpenDesk;
  readonly wasRebuilt: boolean;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation(['firstStart', 'shell']);
  const language = useLanguage();
  const { draft, onChange } = useShopDraft();
  const [faults, setFaults] = useState<ShopFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSaving, setIsSaving] = useState(false);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readShopDraft(draft);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      focusFirstFault(form);
      return;
    }
    setIsSaving(true);
    try {
      await configureShop(props.open.db, read.value, actingAs(null, read.value.station));
      props.onDone();
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
      setIsSaving(false);
    }
  }

  return (
    <StartPage>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="md">
          <h1>{t('title')}</h1>
          <Text size="md">{t('introduction')}</Text>
          {props.wasRebuilt && <Alert>{t('shell:start.rebuildIncomplete')}</Alert>}
          <ShopFields
            draft={{ ...draft, language }}
            faults={faults}
            onChange={(change) => {
              onChange(change);
              if (change.language !== undefined) void chooseLanguage(change.language, props.open.desk);
            }}
          />
          {refusal !== null && <Refusal refusal={refusal} />}
          <Group>
            <Button type="submit" size="sm" loading={isSaving}>
              {t('open')}
            </Button>
          </Group>
          <Divider />
          <Group justify="space-between" wrap="nowrap">
            <Text c="dimmed">{t('sampleHint')}</Text>
            <Button variant="default" style={{ flex: 'none' }} onClick={() => openOtherLedger('sample')}>
              {t('sample')}
            </Button>
          </Group>
        </Stack>
      </form>
      {!props.wasRebuilt && props.open.ledger === 'shop' && (
        <>
          <Divider my="md" />
          <RestoreShop open={props.open} onDone={props.onDone} />
        </>
      )}
    </StartPage>
  );
}
