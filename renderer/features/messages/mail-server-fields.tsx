import { Checkbox, PasswordInput, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type MailSettings, mailSecurities } from '../../../shared/messages/mail';
import type { SecretTyped } from '../../app/use-service-form';
import { chooseSecurity, type MailServerDraft, type MailServerFaults } from './mail-server-draft';
import classes from './messages.module.css';

/** Where, how and as whom the shop sends. */
export function MailServerFields(props: {
  readonly settings: MailSettings;
  readonly draft: MailServerDraft;
  readonly faults: MailServerFaults;
  readonly password: SecretTyped;
  readonly onChange: (draft: MailServerDraft) => void;
  readonly onPassword: (password: SecretTyped) => void;
}) {
  const { settings, draft, faults, password, onChange, onPassword } = props;
  const { t } = useTranslation('messages');
  const field = (name: Exclude<keyof MailServerDraft, 'security'>) => ({
    label: t(`server.${name}`),
    value: draft[name],
    error: faults[name] === true ? t(`server.faults.${name}`) : undefined,
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <div className={classes.server}>
        <TextInput {...field('host')} required />
        <TextInput {...field('port')} required inputMode="numeric" />
        <Select
          label={t('server.security')}
          data={mailSecurities.map((value) => ({ value, label: t(`server.securities.${value}`) }))}
          value={draft.security}
          allowDeselect={false}
          onChange={(value) => onChange(chooseSecurity(draft, value))}
        />
      </div>
      <div className={classes.account}>
        <TextInput {...field('fromAddress')} required />
        <TextInput {...field('fromName')} />
        <TextInput {...field('user')} description={t('server.userHint')} />
        <PasswordInput
          label={t('server.password')}
          description={t(`server.passwordStanding.${settings.password}`)}
          value={password.secret}
          autoComplete="new-password"
          maxLength={500}
          onChange={(event) => onPassword({ ...password, secret: event.currentTarget.value })}
        />
      </div>
      {settings.canKeepPassword ? (
        <Checkbox
          label={t('server.keep')}
          checked={password.keep}
          onChange={(event) => onPassword({ ...password, keep: event.currentTarget.checked })}
        />
      ) : (
        <p className={classes.dimmed}>{t('server.cannotKeep')}</p>
      )}
    </>
  );
}
