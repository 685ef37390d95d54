import { Button, Group, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/app-error';
import type { CaseState } from '../../../shared/cases/case-state';
import { now } from '../../app/clock';
import { useLanguage, useLedger } from '../../app/desk-context';
import { newId } from '../../app/new-id';
import { askWho } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { addNote } from '../../db/cases';
import { databaseRefusal } from '../../db/database-refusal';
import { showMoment } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { Refusal } from '../../ui/refusal';
import { isComposing } from '../../ui/writing';
import classes from './case-page.module.css';
import { noteDrafts } from './note-drafts';
import { useStaffNames } from './staff-names';

/** As the event takes it. */
const longestNote = 4000;

/** What the desk wrote down about the case; on no paper and in no message. */
export function NotesPanel(props: { readonly state: CaseState }) {
  const { state } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const nameOf = useStaffNames();
  const draft = noteDrafts.useDraft(state.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const isWritten = draft !== undefined && draft.text.trim() !== '';

  async function begin(): Promise<void> {
    if (draft === undefined) {
      const by = await askWho();
      if (by === 'cancelled') return;
      noteDrafts.keep(state.id, { by, text: '' });
    }
    requestAnimationFrame(() => field.current?.focus());
  }

  async function save(): Promise<void> {
    if (draft === undefined || !isWritten) return;
    try {
      const acting = { at: now(), station: shop.station, by: draft.by, newId };
      await addNote(db, { caseId: state.id, text: draft.text }, acting);
      setRefusal(null);
      noteDrafts.drop(state.id);
    } catch (cause) {
      setRefusal(databaseRefusal(cause));
    }
  }

  useCommands({ 'case.note': () => void begin() });

  return (
    <section className={page.panel} aria-labelledby="case-notes">
      <Group justify="space-between">
        <h2 id="case-notes">{t('notes.title')}</h2>
        {draft === undefined && <CommandButton command="case.note" size="compact-xs" variant="default" />}
      </Group>
      {draft !== undefined && (
        <div className={classes.writing}>
          <Textarea
            ref={field}
            label={t('notes.by', { name: nameOf(draft.by) })}
            description={t('notes.stays')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={longestNote}
            value={draft.text}
            onChange={(event) => noteDrafts.keep(state.id, { ...draft, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (isComposing(event)) return;
              if (event.key === 'Escape') {
                event.preventDefault();
                event.currentTarget.blur();
              }
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              void save();
            }}
          />
          <Group gap="xs">
            <Button disabled={!isWritten} onClick={() => void save()}>
              {t('notes.save')}
            </Button>
            <Button variant="default" onClick={() => noteDrafts.drop(state.id)}>
              {t('notes.discard')}
            </Button>
          </Group>
          {refusal !== null && <Refusal refusal={refusal} onRetry={() => void save()} />}
        </div>
      )}
      {state.notes.length === 0 && draft === undefined && <p className={page.dimmed}>{t('notes.none')}</p>}
      <ul className={classes.notes}>
        {[...state.notes].reverse().map((note) => (
          <li key={note.eventId}>
            <p>{note.text}</p>
            <p className={page.dimmed}>
              {nameOf(note.by)} · {showMoment(note.at, language, shop.timeZone)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
