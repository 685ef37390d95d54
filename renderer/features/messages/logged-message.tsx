import { useTranslation } from 'react-i18next';
import type { EventData } from '../../../shared/cases/events';
import { messageWording } from '../../../shared/messages/code-wording';
import { messageCodes } from '../../../shared/messages/message-codes';
import { useLanguage } from '../../app/desk-context';
import classes from './messages.module.css';

type Logged = EventData['message-logged'];

/** What a message was about and how it went, in a few words. */
export function useMessageTitle(): (logged: Pick<Logged, 'template' | 'channel'>) => string {
  const { t } = useTranslation('messages');
  const language = useLanguage();
  return ({ template, channel }) => {
    const code = messageCodes.find((known) => known === template);
    const message = code === undefined ? t('panel.free') : messageWording[code][language];
    return t('panel.toldAs', { message, channel: t(`channels.${channel}`) });
  };
}

/** A message as it went out; its exact text behind a click. */
export function LoggedMessage(props: { readonly logged: Logged }) {
  const { to, subject, text, way, attachments = [], language } = props.logged;
  const { t } = useTranslation('messages');
  const titleOf = useMessageTitle();
  return (
    <details className={classes.logged}>
      <summary>{titleOf(props.logged)}</summary>
      <p className={classes.dimmed}>
        {[t('panel.to', { to }), way === undefined ? '' : t(`ways.${way}`)].filter(Boolean).join(' · ')}
      </p>
      {attachments.length > 0 && (
        <p className={classes.dimmed}>{t('panel.with', { names: attachments.join(' · ') })}</p>
      )}
      <div className={classes.loggedText} lang={language}>
        {subject !== '' && <strong>{subject}</strong>}
        <p>{text}</p>
      </div>
    </details>
  );
}
