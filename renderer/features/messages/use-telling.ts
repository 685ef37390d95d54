import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { EventData } from '../../../shared/cases/events';
import { type MailMessage, mailMessageSchema } from '../../../shared/messages/mail';
import { isComplete } from '../../../shared/messages/render-message';
import { actingAs } from '../../app/acting';
import { useDesk, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { databaseRefusal } from '../../db/database-refusal';
import { logMessage } from '../../db/messages';
import { notify } from '../../ui/notify';
import { downloadEmail } from './download-email';
import type { MessageDraft, TellingCase } from './message-draft';
import type { OfferedAttachment } from './offered-attachments';
import type { KeptDraft } from './use-message-draft';

type Way = NonNullable<EventData['message-logged']['way']>;
export type TellFaults = { readonly to?: 'to' | 'toPhone'; readonly body?: 'empty' | 'incomplete' };

const eventChannels = { email: 'email', text: 'message', phone: 'phone' } as const;

/** What is at fault in a message that is about to go out. */
export function faultsOf(draft: MessageDraft): TellFaults {
  const to = draft.to.trim();
  const isAddressed =
    draft.channel === 'email' ? mailMessageSchema.shape.to.safeParse(to).success : to !== '';
  const whole = draft.channel === 'email' ? [draft.subject, draft.body] : [draft.body];
  const body = whole.some((text) => text.trim() === '') ? 'empty' : 'incomplete';
  return {
    ...(isAddressed ? {} : { to: draft.channel === 'email' ? 'to' : 'toPhone' }),
    ...(whole.every(isComplete) ? {} : { body }),
  };
}

/** Everything that can be done with a message, each written down with its exact text once it is done. */
export function useTelling(of: TellingCase, kept: KeptDraft, offered: readonly OfferedAttachment[]) {
  const { t } = useTranslation('messages');
  const desk = useDesk();
  const { db, ledger, shop } = useLedger();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  /** From the first try on, each fault stands at its field until it is mended. */
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { draft } = kept;
  const chosen = offered.filter(({ key }) => draft?.attachments.includes(key) === true);

  function mailOf(message: MessageDraft): MailMessage {
    const { to, subject, body } = message;
    return {
      to: to.trim(),
      subject: subject.trim(),
      text: body,
      attachments: chosen.map(({ attachment }) => attachment),
    };
  }

  /** Undefined where something is at fault; the fields say what. */
  function ready(): MessageDraft | undefined {
    if (draft == null) return undefined;
    const isSound = Object.keys(faultsOf(draft)).length === 0;
    setTried(!isSound);
    return isSound ? draft : undefined;
  }

  async function log(message: MessageDraft, key: string, way: Way): Promise<boolean> {
    const { bagNumber, channel, language, to, subject, body, code, by } = message;
    const attachments = channel === 'email' ? chosen.map(({ attachment }) => attachment.name) : [];
    const data = {
      bagNumber,
      channel: eventChannels[channel],
      language,
      to: to.trim(),
      subject: channel === 'email' ? subject.trim() : '',
      text: body,
      template: code,
      way,
      attachments,
    };
    try {
      await kept.settled();
      await logMessage(db, { caseId: of.state.id, key, data }, actingAs(by, shop.station));
      kept.forget();
      setRefusal(null);
      return true;
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
      return false;
    }
  }

  async function busily(work: () => Promise<void>): Promise<void> {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  }

  async function send(): Promise<void> {
    const message = ready();
    if (message === undefined || ledger === 'sample') return;
    const key = newId();
    const asked = { ...message, sendingKey: key };
    kept.change(asked);
    try {
      // Before the server is spoken to: after a crash the desk asks what became of this key, and sends nothing anew.
      await kept.settled();
    } catch (cause) {
      kept.change(message);
      setRefusal(databaseRefusal(cause));
      return;
    }
    const { state } = of;
    const sent = await desk.sendMail({ ledger, key, caseId: state.id, message: mailOf(message) });
    if (!sent.ok) {
      setRefusal(sent.error);
      if (sent.error.kind !== 'host-unreachable') kept.change(message);
      return;
    }
    if (sent.value.mail.state !== 'sent') return;
    if (await log(asked, key, 'sent'))
      await notify({ tone: 'calm', title: t('done.sent', { to: message.to.trim() }) });
  }

  async function open(): Promise<void> {
    const message = ready();
    if (message === undefined) return;
    const drafted = await desk.draftMail({ ledger, message: mailOf(message) });
    if (!drafted.ok) {
      setRefusal(drafted.error);
      return;
    }
    const { isOpened, emlBase64 } = drafted.value;
    if (emlBase64 !== null) downloadEmail(emlBase64, of.state.number);
    if (await log(message, newId(), 'opened'))
      await notify({ tone: 'calm', title: t(isOpened ? 'done.opened' : 'done.downloaded') });
  }

  async function copy(): Promise<void> {
    const message = ready();
    if (message === undefined) return;
    try {
      await navigator.clipboard.writeText(message.body);
    } catch {
      // The browser gives the clipboard to a focused window only: the clerk can still mark the text.
      await notify({ tone: 'loud', title: t('done.notCopied'), message: t('done.notCopiedNext') });
      return;
    }
    if (await log(message, newId(), 'copied')) await notify({ tone: 'calm', title: t('done.copied') });
  }

  async function told(): Promise<void> {
    const message = ready();
    if (message === undefined) return;
    if (await log(message, newId(), 'told')) await notify({ tone: 'calm', title: t('done.told') });
  }

  return {
    refusal,
    faults: isTried && draft != null ? faultsOf(draft) : {},
    isBusy,
    log,
    send: () => busily(send),
    open: () => busily(open),
    copy: () => busily(copy),
    told: () => busily(told),
  };
}
