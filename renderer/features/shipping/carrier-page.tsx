import { Button, Checkbox, Group, PasswordInput, Radio, Text, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import {
  type CarrierAccount,
  type CarrierSettings,
  carrierEnvironments,
} from '../../../shared/shipping/carrier-settings';
import { useDesk } from '../../app/desk-context';
import { focusFirstFault } from '../../ui/focus-first-fault';
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

/** The account by which this computer buys labels. */
function AccountForm() {
  const { t } = useTranslation('shipping');
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [settings, setSettings] = useState<CarrierSettings | null>(null);
  const [typed, setTyped] = useState<CarrierDraft | null>(null);
  const [secret, setSecret] = useState('');
  const [isKept, setKept] = useState(false);
  const [faults, setFaults] = useState<CarrierFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState<'tested' | 'saved' | 'removed' | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isGone = false;
    void desk.readCarrierSettings({}).then((found) => {
      if (isGone) return;
      if (found.ok) setSettings(found.value);
      else setRefusal(found.error);
    });
    return () => {
      isGone = true;
    };
  }, [desk]);

  if (settings === null) return refusal === null ? <Waiting /> : <Refusal refusal={refusal} />;
  const draft = typed ?? draftOfAccount(settings.account);

  const field = (name: 'address' | 'clientId' | 'accountNumber') => ({
    label: t(`carrier.${name}`),
    value: draft[name],
    error: faults[name] === true ? t(`carrier.faults.${name}`) : undefined,
    autoComplete: 'off',
    required: true,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      setTyped({ ...draft, [name]: event.currentTarget.value }),
  });

  async function withAccount(
    work: (account: CarrierAccount) => Promise<AppError | null>,
    done: 'tested' | 'saved',
  ): Promise<void> {
    const read = readAccount(draft);
    setFaults(read.ok ? {} : read.error);
    setSaid(null);
    if (!read.ok) {
      if (form.current !== null) focusFirstFault(form.current);
      return;
    }
    setBusy(true);
    const refused = await work(read.value);
    setBusy(false);
    setRefusal(refused);
    if (refused === null) setSaid(done);
  }

  async function configure(account: CarrierAccount | null): Promise<AppError | null> {
    const given = account === null || secret === '' ? null : { secret, keep: isKept };
    const configured = await desk.configureCarrier({ account, secret: given });
    if (!configured.ok) return configured.error;
    setSettings(configured.value);
    setTyped((now) => (now === typed ? null : now));
    setSecret('');
    return null;
  }

  async function test(account: CarrierAccount): Promise<AppError | null> {
    const tried = await desk.testCarrier({ account, secret: secret === '' ? null : secret });
    return tried.ok ? null : tried.error;
  }

  async function remove(): Promise<void> {
    const refused = await configure(null);
    setFaults({});
    setRefusal(refused);
    if (refused === null) setSaid('removed');
  }

  function save(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    void withAccount(configure, 'saved');
  }

  return (
    <form ref={form} className={classes.carrier} onSubmit={save} noValidate aria-labelledby="carrier-title">
      <h2 id="carrier-title">{t('carrier.title')}</h2>
      <Text c="dimmed">{t('carrier.hint')}</Text>
      <Radio.Group
        label={t('carrier.environment')}
        value={draft.environment}
        error={faults.environment === true ? t('carrier.faults.environment') : undefined}
        onChange={(environment) => setTyped({ ...draft, environment })}
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
        value={secret}
        autoComplete="new-password"
        maxLength={500}
        onChange={(event) => setSecret(event.currentTarget.value)}
      />
      {settings.canKeepSecret ? (
        <Checkbox
          label={t('carrier.keep')}
          checked={isKept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
      ) : (
        <p className={parts.dimmed}>{t('carrier.cannotKeep')}</p>
      )}
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group gap="xs">
        <Button type="submit" disabled={isBusy}>
          {t('carrier.save')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => void withAccount(test, 'tested')}>
          {t('carrier.test')}
        </Button>
        <Button
          variant="default"
          disabled={isBusy || settings.account === null}
          onClick={() => void remove()}
        >
          {t('carrier.remove')}
        </Button>
      </Group>
      <p role="status" className={parts.said}>
        {said === null ? '' : t(`carrier.${said}`)}
      </p>
    </form>
  );
}
