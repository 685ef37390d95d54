import { Group } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import type { Customer } from '../../../shared/cases/customer';
import type { BagNumber } from '../../../shared/cases/ids';
import { channelWording, messageWording } from '../../../shared/messages/code-wording';
import type { MailSettings } from '../../../shared/messages/mail';
import type { MessageCode } from '../../../shared/messages/message-codes';
import type { ShopTemplates } from '../../../shared/messages/shop-templates';
import { today } from '../../app/clock';
import { useDesk, useLanguage, useLedger } from '../../app/desk-context';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { readTemplates } from '../../db/messages';
import page from '../../ui/page-with-side.module.css';
import { LoggedMessage } from './logged-message';
import { beginMessage, chooseAgain, type MessageDraft } from './message-draft';
import classes from './messages.module.css';
import { offeredAttachments } from './offered-attachments';
import { TellDialog } from './tell-dialog';
import { useMessageDraft } from './use-message-draft';
import { useSendingOutcome } from './use-sending-outcome';
import { useTelling } from './use-telling';

const latestShown = 3;

/** What a screen wants to be told of, by email and with what; the rest of the choice is the clerk's. */
export type TellAbout = {
  readonly code: MessageCode;
  /** Null = all of the case. */
  readonly bagNumber: BagNumber | null;
  /** Keys of what is offered. */
  readonly attachments: readonly string[];
};

/** What the customer was told last, and the way to tell more. */
export function MessagesPanel(props: {
  readonly state: CaseState;
  readonly customer: Customer;
  readonly about?: TellAbout;
}) {
  const { state, customer, about: wanted } = props;
  const { t } = useTranslation('messages');
  const language = useLanguage();
  const desk = useDesk();
  const { db, ledger, shop, editions } = useLedger();
  const templates = useLiveQuery(() => readTemplates(db), [db]);
  const kept = useMessageDraft(db, state.id);
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [settings, setSettings] = useState<MailSettings | null>(null);
  const { draft } = kept;
  const of = useMemo(() => ({ state, customer, shop, editions }), [state, customer, shop, editions]);
  const about = draft?.bagNumber;
  const inLanguage = draft?.language;
  const offered = useMemo(
    () =>
      about === undefined || inLanguage === undefined
        ? []
        : offeredAttachments(
            { ...of, sample: ledger === 'sample', today: today(shop.timeZone) },
            { bagNumber: about, language: inLanguage },
          ),
    [of, ledger, shop, about, inLanguage],
  );
  const telling = useTelling(of, kept, offered);
  const outcome = useSendingOutcome(state.id, draft?.sendingKey ?? null, telling.isBusy);

  async function settle(found: NonNullable<typeof outcome>): Promise<void> {
    if (draft == null || draft.sendingKey === null) return;
    const fate = found === 'never-asked' ? 'not-gone' : found.state;
    if (fate === 'sent' || fate === 'gone') await telling.log(draft, draft.sendingKey, 'sent');
    if (fate === 'refused' || fate === 'not-gone') kept.change({ ...draft, sendingKey: null });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what came of an email is acted on once, when it becomes known.
  useEffect(() => {
    if (outcome !== null) void settle(outcome);
  }, [outcome]);

  function withWanted(
    draft: MessageDraft,
    { code, bagNumber, attachments }: TellAbout,
    templates: ShopTemplates,
  ): MessageDraft {
    const isSame = draft.code === code && draft.bagNumber === bagNumber && draft.channel === 'email';
    const about = isSame ? draft : chooseAgain(draft, { code, bagNumber, channel: 'email' }, of, templates);
    return { ...about, attachments: [...new Set([...about.attachments, ...attachments])] };
  }

  async function tell(): Promise<void> {
    if (templates === undefined || draft === undefined) return;
    if (draft === null) {
      const by = await askWho();
      if (by === 'cancelled') return;
      const begun = beginMessage(of, templates, by);
      kept.change(wanted === undefined ? begun : withWanted(begun, wanted, templates));
    } else if (wanted !== undefined && draft.sendingKey === null) {
      kept.change(withWanted(draft, wanted, templates));
    }
    const known = await desk.readMailSettings({});
    setSettings(known.ok ? known.value : null);
    setOpen(true);
  }

  // Asked for while templates and draft are still being read, it is done as soon as they are there.
  const isReady = templates !== undefined && draft !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: done once for each asking, with what is there by then.
  useEffect(() => {
    if (!isAsked || !isReady) return;
    setAsked(false);
    void tell();
  }, [isAsked, isReady]);

  useCommands({ 'case.tell': () => setAsked(true) });
  const unknown =
    outcome !== null && outcome !== 'never-asked' && outcome.state === 'unknown' ? outcome : null;
  const latest = [...state.messages].reverse().slice(0, latestShown);
  return (
    <section className={page.panel} aria-labelledby="case-messages">
      <Group justify="space-between">
        <h2 id="case-messages">{t('panel.title')}</h2>
        <CommandButton command="case.tell" size="compact-xs" variant="default" />
      </Group>
      {draft != null && (
        <p className={classes.begun}>
          {t('panel.begun', {
            message: messageWording[draft.code][language],
            channel: channelWording[draft.channel][language],
          })}
        </p>
      )}
      {latest.length === 0 && draft == null && <p className={classes.dimmed}>{t('panel.none')}</p>}
      {latest.map((logged) => (
        <LoggedMessage key={logged.eventId} logged={logged} />
      ))}
      {isOpen && draft != null && templates !== undefined && (
        <TellDialog
          of={of}
          draft={draft}
          kept={kept}
          templates={templates}
          offered={offered}
          settings={settings}
          telling={telling}
          unknown={unknown}
          onAnswer={(answered) => void settle(answered)}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  );
}
