import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckDraft, CheckedItem, CheckFaults } from '../../../shared/cases/bench/check-draft';
import type { Piece } from '../../../shared/cases/piece';
import { useLanguage } from '../../app/desk-context';
import classes from './check.module.css';
import { asTakenIn } from './check-words';

const answers = ['as-taken-in', 'not-so'] as const;

export type CheckProps = {
  readonly piece: Piece;
  readonly draft: CheckDraft;
  readonly faults: CheckFaults;
  readonly change: (changes: Partial<CheckDraft>) => void;
};

function Item(props: CheckProps & { readonly item: CheckedItem }) {
  const { item, piece, draft, faults, change } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { answer, note } = draft.items[item];
  const fault = faults.get(item);
  const taken = asTakenIn(item, piece, t, language);
  const put = (changes: Partial<CheckDraft['items'][CheckedItem]>) =>
    change({ items: { ...draft.items, [item]: { answer, note, ...changes } } });
  return (
    <fieldset className={classes.item} aria-invalid={fault === 'unanswered' || undefined}>
      <legend>
        {t(`check.items.${item}`)}
        {taken !== '' && <span className={classes.taken}> {taken}</span>}
      </legend>
      <div className={classes.answers}>
        {answers.map((each) => (
          <label key={each} className={classes.answer} data-answer={each}>
            <input
              type="radio"
              name={`check-${item}`}
              checked={answer === each}
              onChange={() => put({ answer: each })}
            />
            {t(`check.answers.${each}`)}
          </label>
        ))}
        {(answer === 'not-so' || note !== '') && (
          <TextInput
            size="md"
            className={classes.itemNote}
            aria-label={t('check.noteOn', { item: t(`check.items.${item}`) })}
            placeholder={t('check.noteHint')}
            maxLength={500}
            value={note}
            error={fault === 'say-what' ? t('check.faults.say-what') : undefined}
            onChange={(event) => put({ note: event.currentTarget.value })}
          />
        )}
      </div>
      {fault === 'unanswered' && <p className={classes.fault}>{t('check.faults.unanswered')}</p>}
    </fieldset>
  );
}

/** The list of the intake, item by item. */
export function CheckItems(props: CheckProps & { readonly items: readonly CheckedItem[] }) {
  const { items, ...rest } = props;
  return items.map((item) => <Item key={item} item={item} {...rest} />);
}
