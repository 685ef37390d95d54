import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  usualTasks,
  type WorkDraft,
  type WorkFaults,
  type WorkField,
} from '../../../shared/cases/bench/work-draft';
import type { Piece } from '../../../shared/cases/piece';
import { useLanguage } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import classes from './bench.module.css';
import { taskWords } from './bench-words';
import { MeasureFields } from './measure-fields';
import { MetalAdded, StonesAdded } from './stones-and-metal';

export type WorkFormProps = {
  readonly piece: Piece;
  readonly draft: WorkDraft;
  readonly faults: WorkFaults;
  readonly change: (changes: Partial<WorkDraft>) => void;
  /** In words, where the field cannot be read. */
  readonly faultOf: (field: WorkField) => string | undefined;
};

/** What was done, ticked and typed; on disk at every stroke until it is written down. */
export function WorkForm(props: WorkFormProps) {
  const { piece, draft, change, faultOf } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const asked = piece.services.map(({ code }) => code);
  return (
    <section className={classes.panel} aria-labelledby="bench-work">
      <h2 id="bench-work">{t('work.title')}</h2>
      <fieldset className={classes.tasks}>
        <legend>{t('work.tasks')}</legend>
        {[...asked, ...usualTasks].map((task) => (
          <Checkbox
            key={task}
            size="lg"
            className={classes.task}
            label={taskWords(task, t, language)}
            checked={draft.tasks.includes(task)}
            onChange={(event) =>
              change({
                tasks: event.currentTarget.checked
                  ? [...draft.tasks, task]
                  : draft.tasks.filter((each) => each !== task),
              })
            }
          />
        ))}
      </fieldset>
      {draft.tasks.includes('outside-work') && <p className={classes.hint}>{t('work.outsideHint')}</p>}
      <TextInput
        size="md"
        label={t('work.other')}
        maxLength={200}
        value={draft.otherTask}
        onChange={(event) => change({ otherTask: event.currentTarget.value })}
      />
      <MeasureFields {...props} />
      <StonesAdded {...props} />
      <MetalAdded {...props} />
      <div className={classes.pair}>
        <TextInput
          size="md"
          label={t('work.minutes')}
          description={t('work.minutesHint')}
          inputMode="numeric"
          value={draft.minutes}
          error={faultOf('minutes')}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
        <TextInput
          size="md"
          label={t('work.initials')}
          description={t('work.initialsHint')}
          value={draft.initials}
          error={faultOf('initials')}
          onChange={(event) => change({ initials: event.currentTarget.value })}
        />
      </div>
      <Textarea
        size="md"
        label={t('work.note')}
        autosize
        minRows={2}
        maxLength={500}
        value={draft.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <CommandButton command="bench.log" size="lg" />
    </section>
  );
}
