import { Checkbox, Group, PasswordInput, Radio, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  type CarrierAccount,
  type CarrierSettings,
  carrierEnvironments,
} from '../../../shared/shipping/carrier-settings';
import { ServiceFormEnd } from '../../app/service-form-end';
import { type Service, useServiceForm } from '../../app/use-service-form';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import { type CarrierDraft, type CarrierFaults, draftOfAccount, readAccount } from './carrier-draft';
import { InvoiceSigners } from './invoice-signers';
import parts from './shipment-parts.module.css';
import classes from './shipping.module.css';
import { ShopPartyForm } from './shop-party-form';

/** How this computer reaches FedEx, who the shop is on a label, and who signs for it. */
export function CarrierPage() {
  return (
    <div className={classes.carrierPage}>
      <AccountForm />
      <ShopPartyForm />
      <InvoiceSigners />
    </div>
  );
}

const service: Service<CarrierSettings, CarrierAccount, CarrierDraft, CarrierFaults> = {
  read: (desk) => desk.readCarrierSettings({}),
  draftOf: ({ account }) => draftOfAccount(account),
  parse: readAccount,
  configure: (desk, account, secret) => desk.configureCarrier({ account, secret }),
  test: (desk, account, secret) => desk.testCarrier({ account, secret }),
};

/** The account by which this computer buys labels. */
function AccountForm() {
  const { t } = useTranslation('shipping');
  const { ready, refusal } = useServiceForm(service);
  if (ready === null) return refusal === null ? <Waiting /> : <Refusal refusal={refusal} />;
  const { settings, draft, secret } = ready;
  const faults = ready.faults ?? {};

  const field = (name: 'address' | 'clientId' | 'accountNumber') => ({
    label: t(`carrier.${name}`),
    value: draft[name],
    error: faults[name] === true ? t(`carrier.faults.${name}`) : undefined,
    autoComplete: 'off',
    required: true,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      ready.type({ ...draft, [name]: event.currentTarget.value }),
  });

  return (
    <form
      ref={ready.form}
      className={classes.carrier}
      onSubmit={ready.save}
      noValidate
      aria-labelledby="carrier-title"
    >
      <h2 id="carrier-title">{t('carrier.title')}</h2>
      <Text c="dimmed">{t('carrier.hint')}</Text>
      <Radio.Group
        label={t('carrier.environment')}
        value={draft.environment}
        error={faults.environment === true ? t('carrier.faults.environment') : undefined}
        onChange={(environment) => ready.type({ ...draft, environment })}
      >
        <Group gap="lg" mt={4}>
          {carrierEnvironments.map((each) => (
            <Radio key={each} value={each} label={t(`carrier.environments.${each}`)} />
          ))}
        </Group>
      </Radio.Group>
      {draft.environment === 'production' && <p className={parts.warn}>{t('carrier.productionHint')}</p>}
      {draft.environment === 'custom' && (
        <TextInput {...field('address')} description={t('carrier.addressHint')} />
      )}
      <TextInput {...field('accountNumber')} inputMode="numeric" />
      <TextInput {...field('clientId')} />
      <PasswordInput
        label={t('carrier.secret')}
        description={t(`carrier.secretStanding.${settings.secret}`)}
        value={secret.secret}
        autoComplete="new-password"
        maxLength={500}
        onChange={(event) => ready.typeSecret({ ...secret, secret: event.currentTarget.value })}
      />
      {settings.canKeepSecret ? (
        <Checkbox
          label={t('carrier.keep')}
          checked={secret.keep}
          onChange={(event) => ready.typeSecret({ ...secret, keep: event.currentTarget.checked })}
        />
      ) : (
        <p className={parts.dimmed}>{t('carrier.cannotKeep')}</p>
      )}
      <ServiceFormEnd
        form={ready}
        refusal={refusal}
        isThere={settings.account !== null}
        word={(name) => t(`carrier.${name}`)}
      />
    </form>
  );
}
