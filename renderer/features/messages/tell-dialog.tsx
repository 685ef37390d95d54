import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MailSettings, OutgoingMail } from '../../../shared/messages/mail';
import type { ShopTemplates } from '../../../shared/messages/shop-templates';
import { useLedger } from '../../app/desk-context';
import { Refusal } from '../../ui/refusal';
import { isComposing } from '../../ui/writing';
import { chooseAgain, type MessageDraft, type TellingCase } from './message-draft';
import classes from './messages.module.css';
import type { OfferedAttachment } from './offered-attachments';
import { StillMissing } from './still-missing';
import { TellChoices } from './tell-choices';
import { TellText } from './tell-text';
import { UnknownMail } from './unknown-mail';
import type { KeptDraft } from './use-message-draft';
import type { useTelling } from './use-telling';

type Props = {
  readonly of: TellingCase;
  readonly draft: MessageDraft;
  readonly kept: KeptDraft;
  readonly templates: ShopTemplates;
  readonly offered: readonly OfferedAttachment[];
  readonly settings: MailSettings | null;
  readonly telling: ReturnType<typeof useTelling>;
  /** An email of this draft of which nobody knows whether it went. */
  readonly unknown: OutgoingMail | null;
  readonly onAnswer: (answered: OutgoingMail) => void;
  readonly onClose: () => void;
};

function Attachments({ draft, kept, offered, isLocked }: Props & { readonly isLocked: boolean }) {
  const { t } = useTranslation('messages');
  if (draft.channel !== 'email') return <p className={classes.dimmed}>{t('dialog.noAttachments')}</p>;
  return (
    <Checkbox.Group
      label={t('dialog.attachments')}
      value={[...draft.attachments]}
      onChange={(attachments) => kept.change({ ...draft, attachments })}
    >
      <div className={classes.attachments}>
        {offered.map(({ key, attachment }) => (
          <Checkbox key={key} value={key} label={attachment.name} disabled={isLocked} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

type Action = { readonly words: string; readonly run: () => Promise<void> };

/** What can be done with it now; the first is what Ctrl+Enter does. */
function useActions({ draft, settings, telling }: Props): readonly [Action, ...Action[]] {
  const { t } = useTranslation('messages');
  const { ledger } = useLedger();
  const canSend = settings !== null && settings.server !== null && ledger === 'shop';
  const copy = { words: t('actions.copy'), run: telling.copy };
  if (draft.channel === 'phone') return [{ words: t('actions.told'), run: telling.told }];
  if (draft.channel === 'text') return [copy];
  const open = { words: t('actions.open'), run: telling.open };
  return canSend ? [{ words: t('actions.send'), run: telling.send }, open, copy] : [open, copy];
}

/** The message to the customer, whole and open to every change, before anything goes out. */
export function TellDialog(props: Props) {
  const { of, draft, kept, templates, settings, telling, unknown, onAnswer, onClose } = props;
  const { t } = useTranslation('messages');
  const { ledger } = useLedger();
  const actions = useActions(props);
  const [first] = actions;
  const isWaiting = draft.sendingKey !== null;
  // What is typed while the email is on its way would not be in it.
  const isLocked = isWaiting || telling.isBusy;
  const note = ledger === 'sample' ? 'dialog.sample' : 'dialog.notSetUp';
  return (
    <Modal
      opened
      onClose={onClose}
      size="66rem"
      yOffset="3vh"
      title={t('dialog.title')}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || isComposing(event)) return;
        event.preventDefault();
        if (!isLocked) void first.run();
      }}
    >
      <div className={classes.dialog}>
        <div className={classes.text}>
          <TellChoices
            of={of}
            choice={draft}
            isLocked={isLocked}
            onChoose={(change) => kept.change(chooseAgain(draft, change, of, templates))}
          />
          <TellText
            of={of}
            draft={draft}
            faults={telling.faults}
            isLocked={isLocked}
            onChange={kept.change}
          />
        </div>
        <div className={classes.beside}>
          {!isLocked && (
            <StillMissing texts={draft} onChange={(texts) => kept.change({ ...draft, ...texts })} />
          )}
          <Attachments {...props} isLocked={isLocked} />
          {draft.channel === 'email' && (ledger === 'sample' || settings?.server === null) && (
            <p className={classes.dimmed}>{t(note)}</p>
          )}
          {telling.refusal !== null && <Refusal refusal={telling.refusal} />}
          {unknown !== null && <UnknownMail mail={unknown} onAnswer={onAnswer} />}
          {isWaiting && unknown === null && (
            <p role="status" className={classes.dimmed}>
              {t('unknown.waiting')}
            </p>
          )}
          <Group gap="xs">
            {actions.map(({ words, run }, index) => (
              <Button
                key={words}
                variant={index === 0 ? 'filled' : 'default'}
                loading={telling.isBusy && index === 0}
                disabled={isLocked}
                onClick={() => void run()}
              >
                {words}
              </Button>
            ))}
            <Button
              variant="subtle"
              disabled={isLocked}
              onClick={() => {
                kept.change(null);
                onClose();
              }}
            >
              {t('actions.discard')}
            </Button>
          </Group>
          <p className={classes.dimmed}>{t(kept.keeping === 'failed' ? 'dialog.notKept' : 'dialog.kept')}</p>
        </div>
      </div>
    </Modal>
  );
}
