import { Button, Group, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import { actingAs } from '../../app/acting';
import { useDesk, useLedger } from '../../app/desk-context';
import { chooseLanguage } from '../../app/desk-language';
import { askWho } from '../../app/staff';
import { CommandButton } from '../../commands/command-button';
import { databaseRefusal } from '../../db/database-refusal';
import { configureShop } from '../../db/shop';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { notify } from '../../ui/notify';
import { Refusal } from '../../ui/refusal';
import { typedSince } from '../../ui/typed-since';
import classes from './settings.module.css';
import { draftOfShop, plainStation, readShopDraft, type ShopDraft, type ShopFaults } from './shop-draft';
import { BillingFields, ShopFields } from './shop-fields';

/** The way into the invented shop; absent there. */
function SampleEntry() {
  const { t } = useTranslation('settings');
  const { ledger } = useLedger();
  if (ledger === 'sample') return null;
  return (
    <section>
      <h3>{t('shop.sample')}</h3>
      <Text c="dimmed" mb="xs">
        {t('shop.sampleHint')}
      </Text>
      <CommandButton command="shell.enter-sample" variant="default" />
    </section>
  );
}

/** The shop's own particulars. */
export function ShopPage() {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const { db, shop } = useLedger();
  const [change, setChange] = useState<Partial<ShopDraft>>({});
  const [faults, setFaults] = useState<ShopFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const draft = { ...draftOfShop(shop), ...change };
  const isOtherStation = plainStation(draft.station) !== shop.station;

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    const read = readShopDraft(draft);
    setFaults(read.ok ? {} : read.error);
    if (!read.ok) {
      focusFirstFault(form);
      return;
    }
    const by = await askWho();
    if (by === 'cancelled') return;
    setIsSaving(true);
    setRefusal(null);
    // What other pages of the settings ask for stays as it is.
    const kept = shop.shipping === undefined ? {} : { shipping: shop.shipping };
    try {
      await configureShop(db, { ...kept, ...read.value }, actingAs(by, read.value.station));
      if (read.value.language !== shop.language) await chooseLanguage(read.value.language, desk);
      setChange((now) => typedSince<ShopDraft>(now, change));
      await notify({ tone: 'calm', title: t('saved') });
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    } finally {
      setIsSaving(false);
    }
  }

  return (
    <form className={classes.narrow} onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="md">
        <h2>{t('shop.title')}</h2>
        <ShopFields
          draft={draft}
          faults={faults}
          stationNote={isOtherStation ? t('shop.stationChange') : undefined}
          onChange={(next) => setChange((before) => ({ ...before, ...next }))}
        />
        <BillingFields
          draft={draft}
          faults={faults}
          onChange={(next) => setChange((before) => ({ ...before, ...next }))}
        />
        {refusal !== null && <Refusal refusal={refusal} />}
        <Group>
          <Button type="submit" loading={isSaving} disabled={Object.keys(change).length === 0}>
            {t('save')}
          </Button>
        </Group>
        <SampleEntry />
      </Stack>
    </form>
  );
}
