import { Button, Group, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { MailServer, MailSettings } from '../../../shared/messages/mail';
import { useDesk } from '../../app/desk-context';
import { focusFirstFault } from '../../ui/focus-first-fault';
import { Refusal } from '../../ui/refusal';
import { Waiting } from '../../ui/waiting';
import {
  draftOfServer,
  type MailServerDraft,
  type MailServerFaults,
  readMailServer,
} from './mail-server-draft';
import { MailServerFields } from './mail-server-fields';
import classes from './messages.module.css';

/** The server by which the shop sends its email; this computer's own setting. */
export function MailServerForm() {
  const { t } = useTranslation('messages');
  const desk = useDesk();
  const form = useRef<HTMLFormElement>(null);
  const [settings, setSettings] = useState<MailSettings | null>(null);
  const [typed, setTyped] = useState<MailServerDraft | null>(null);
  const [password, setPassword] = useState({ secret: '', keep: false });
  const [faults, setFaults] = useState<MailServerFaults>({});
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [said, setSaid] = useState<'tested' | 'saved' | 'removed' | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    let isGone = false;
    void desk.readMailSettings({}).then((found) => {
      if (isGone) return;
      if (found.ok) setSettings(found.value);
      else setRefusal(found.error);
    });
    return () => {
      isGone = true;
    };
  }, [desk]);

  if (settings === null) return refusal === null ? <Waiting /> : <Refusal refusal={refusal} />;
  const draft = typed ?? draftOfServer(settings.server);

  async function withServer(
    work: (server: MailServer) => Promise<AppError | null>,
    done: 'tested' | 'saved',
  ): Promise<void> {
    const read = readMailServer(draft);
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

  async function configure(server: MailServer | null): Promise<AppError | null> {
    const given = server === null || password.secret === '' ? null : password;
    const configured = await desk.configureMail({ server, password: given });
    if (!configured.ok) return configured.error;
    setSettings(configured.value);
    setTyped((now) => (now === typed ? null : now));
    setPassword({ secret: '', keep: password.keep });
    return null;
  }

  async function test(server: MailServer): Promise<AppError | null> {
    const secret = password.secret === '' ? null : password.secret;
    const tried = await desk.testMail({ server, secret });
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
    void withServer(configure, 'saved');
  }

  return (
    <form
      ref={form}
      className={classes.section}
      onSubmit={save}
      noValidate
      aria-labelledby="mail-server-title"
    >
      <h2 id="mail-server-title">{t('server.title')}</h2>
      <Text c="dimmed">{t('server.hint')}</Text>
      <MailServerFields
        settings={settings}
        draft={draft}
        faults={faults}
        password={password}
        onChange={setTyped}
        onPassword={setPassword}
      />
      {refusal !== null && <Refusal refusal={refusal} />}
      <Group gap="xs">
        <Button type="submit" disabled={isBusy}>
          {t('server.save')}
        </Button>
        <Button variant="default" loading={isBusy} onClick={() => void withServer(test, 'tested')}>
          {t('server.test')}
        </Button>
        <Button variant="default" disabled={isBusy || settings.server === null} onClick={() => void remove()}>
          {t('server.remove')}
        </Button>
      </Group>
      <p role="status" className={classes.said}>
        {said === null ? '' : t(`server.${said}`)}
      </p>
    </form>
  );
}
