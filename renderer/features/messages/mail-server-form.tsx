import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MailServer, MailSettings } from '../../../shared/messages/mail';
import { ServiceFormEnd } from '../../app/service-form-end';
import { type Service, useServiceForm } from '../../app/use-service-form';
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

const service: Service<MailSettings, MailServer, MailServerDraft, MailServerFaults> = {
  read: (desk) => desk.readMailSettings({}),
  draftOf: ({ server }) => draftOfServer(server),
  parse: readMailServer,
  configure: (desk, server, password) => desk.configureMail({ server, password }),
  test: (desk, server, secret) => desk.testMail({ server, secret }),
};

/** The server by which the shop sends its email; this computer's own setting. */
export function MailServerForm() {
  const { t } = useTranslation('messages');
  const { ready, refusal } = useServiceForm(service);
  if (ready === null) return refusal === null ? <Waiting /> : <Refusal refusal={refusal} />;
  const { settings } = ready;
  return (
    <form
      ref={ready.form}
      className={classes.section}
      onSubmit={ready.save}
      noValidate
      aria-labelledby="mail-server-title"
    >
      <h2 id="mail-server-title">{t('server.title')}</h2>
      <Text c="dimmed">{t('server.hint')}</Text>
      <MailServerFields
        settings={settings}
        draft={ready.draft}
        faults={ready.faults ?? {}}
        password={ready.secret}
        onChange={ready.type}
        onPassword={ready.typeSecret}
      />
      <ServiceFormEnd
        form={ready}
        refusal={refusal}
        isThere={settings.server !== null}
        word={(name) => t(`server.${name}`)}
      />
    </form>
  );
}
