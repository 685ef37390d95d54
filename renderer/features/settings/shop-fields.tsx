import { Checkbox, Group, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type House, houses } from '../../../shared/policies/request';
import { houseWording } from '../../../shared/wording/houses';
import { useLanguage } from '../../i18n';
import { plainRegistration, plainStation, type ShopDraft, type ShopFaults } from './shop-draft';
import { currencyChoices, timeZoneChoices } from './zone-and-currency';

type Props = {
  readonly draft: ShopDraft;
  readonly faults: ShopFaults;
  readonly onChange: (change: Partial<ShopDraft>) => void;
  /** The station code is part of every number given out; a set-up shop is warned before it changes. */
  readonly stationNote?: string | undefined;
};

function NameAndPlace({ draft, faults, onChange, stationNote }: Props) {
  const { t } = useTranslation('settings');
  const fault = (field: keyof ShopDraft) => {
    const code = faults[field];
    return code === undefined ? undefined : t(`shop.faults.${code}`);
  };
  return (
    <>
      <TextInput
        label={t('shop.station')}
        description={stationNote ?? t('shop.stationHint')}
        value={draft.station}
        error={fault('station')}
        required
        maxLength={8}
        styles={{ wrapper: { maxWidth: '8rem' } }}
        autoComplete="off"
        onChange={(event) => onChange({ station: event.currentTarget.value })}
        onBlur={(event) => onChange({ station: plainStation(event.currentTarget.value) })}
      />
      <Group grow align="flex-start">
        <TextInput
          label={t('shop.name')}
          value={draft.name}
          error={fault('name')}
          required
          maxLength={120}
          autoComplete="off"
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t('shop.phone')}
          value={draft.phone}
          type="tel"
          maxLength={60}
          autoComplete="off"
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        label={t('shop.address')}
        value={draft.address}
        autosize
        minRows={1}
        maxLength={300}
        autoComplete="off"
        onChange={(event) => onChange({ address: event.currentTarget.value })}
      />
    </>
  );
}

function Habits({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const group = useId();
  const fault = (field: keyof ShopDraft) => {
    const code = faults[field];
    return code === undefined ? undefined : t(`shop.faults.${code}`);
  };
  return (
    <>
      <Checkbox.Group
        label={t('shop.houses')}
        description={t('shop.housesHint')}
        error={fault('houses')}
        value={[...draft.houses]}
        // The values are the house codes given below.
        onChange={(chosen) => onChange({ houses: chosen as House[] })}
      >
        <Group gap="lg" mt={4}>
          {houses.map((house) => (
            <Checkbox key={house} value={house} label={houseWording[house][language]} />
          ))}
        </Group>
      </Checkbox.Group>
      <Group grow align="flex-start">
        <Radio.Group
          name={`${group}-language`}
          label={t('shop.language')}
          value={draft.language}
          onChange={(value) => onChange({ language: value === 'ja' ? 'ja' : 'en' })}
        >
          <Group gap="lg" mt={4}>
            <Radio value="ja" label="日本語" />
            <Radio value="en" label="English" />
          </Group>
        </Radio.Group>
        <Radio.Group
          name={`${group}-paper`}
          label={t('shop.paper')}
          value={draft.documentPaper}
          onChange={(value) => onChange({ documentPaper: value === 'Letter' ? 'Letter' : 'A4' })}
        >
          <Group gap="lg" mt={4}>
            <Radio value="A4" label={t('shop.paperA4')} />
            <Radio value="Letter" label={t('shop.paperLetter')} />
          </Group>
        </Radio.Group>
      </Group>
      <Group grow align="flex-start">
        <Select
          label={t('shop.timeZone')}
          description={t('shop.timeZoneHint')}
          data={[...timeZoneChoices(draft.timeZone)]}
          value={draft.timeZone}
          error={fault('timeZone')}
          searchable
          allowDeselect={false}
          limit={50}
          nothingFoundMessage={t('nothingFound')}
          onChange={(value) => value !== null && onChange({ timeZone: value })}
        />
        <Select
          label={t('shop.currency')}
          description={t('shop.currencyHint')}
          data={[...currencyChoices(language, draft.currency)]}
          value={draft.currency}
          error={fault('currency')}
          searchable
          allowDeselect={false}
          limit={50}
          nothingFoundMessage={t('nothingFound')}
          onChange={(value) => value !== null && onChange({ currency: value })}
        />
      </Group>
    </>
  );
}

/** What only a shop that is set up is asked: what its invoices bear, and when a piece is brought up on the first screen. */
export function BillingFields({ draft, faults, onChange }: Props) {
  const { t } = useTranslation('settings');
  const fault = (field: keyof ShopDraft) => {
    const code = faults[field];
    return code === undefined ? undefined : t(`shop.faults.${code}`);
  };
  return (
    <Group grow align="flex-end">
      <TextInput
        label={t('shop.registrationNumber')}
        description={t('shop.registrationHint')}
        value={draft.registrationNumber}
        error={fault('registrationNumber')}
        maxLength={24}
        autoComplete="off"
        onChange={(event) => onChange({ registrationNumber: event.currentTarget.value })}
        onBlur={(event) => onChange({ registrationNumber: plainRegistration(event.currentTarget.value) })}
      />
      {(['unclaimed', 'untouched'] as const).map((kind) => (
        <TextInput
          key={kind}
          label={t(`shop.${kind}AfterDays`)}
          description={t(`shop.${kind}Hint`)}
          value={draft[`${kind}AfterDays`]}
          error={fault(`${kind}AfterDays`)}
          inputMode="numeric"
          maxLength={3}
          autoComplete="off"
          onChange={(event) => onChange({ [`${kind}AfterDays`]: event.currentTarget.value })}
        />
      ))}
    </Group>
  );
}

/** What a shop is asked about itself, at the first start and in the settings. */
export function ShopFields(props: Props) {
  return (
    <Stack gap="md">
      <NameAndPlace {...props} />
      <Habits {...props} />
    </Stack>
  );
}
