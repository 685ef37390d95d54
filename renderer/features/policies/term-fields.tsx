import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EditionDraft } from '../../../shared/cases/editions/edition-draft';
import { editionFields, type TypedTerm } from '../../../shared/cases/editions/edition-fields';
import type { Wording } from '../../../shared/language';
import type { ClauseId } from '../../../shared/policies/decision';
import type { HouseWithEdition } from '../../../shared/policies/published';
import type { PolicyWords } from '../../../shared/wording/policy-words';
import { useLanguage } from '../../app/desk-context';
import { useFaultWords } from './fault-words';
import classes from './policies.module.css';

type Changing = {
  readonly draft: EditionDraft;
  readonly onChange: (changes: Partial<EditionDraft>) => void;
};

/** What the edition is called and when it holds. */
export function DaysFields({ draft, onChange }: Changing) {
  const { t } = useTranslation('policies');
  const faultAt = useFaultWords();
  const field = (name: 'version' | 'from' | 'to') => ({
    label: t(`form.${name}`),
    description: t(`form.${name}Hint`),
    value: draft[name],
    error: faultAt(name),
    autoComplete: 'off',
    inputWrapperOrder: ['label' as const, 'input' as const, 'error' as const, 'description' as const],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <fieldset className={classes.part}>
      <legend>{t('form.days')}</legend>
      <Group align="flex-start" grow>
        <TextInput {...field('version')} required />
        <TextInput {...field('from')} required />
        <TextInput {...field('to')} />
      </Group>
    </fieldset>
  );
}

type ShownField = {
  readonly name: string;
  readonly label: Wording;
  readonly clause: ClauseId;
  readonly isHint: boolean;
  readonly model: TypedTerm;
};

function fieldsOf(model: HouseWithEdition): readonly ShownField[] {
  const shown = <Terms,>(
    fields: readonly (Omit<ShownField, 'isHint' | 'model'> & {
      readonly isHint?: true;
      readonly show: (terms: Terms) => TypedTerm;
    })[],
    terms: Terms,
  ) =>
    fields.map(({ name, label, clause, isHint, show }) => ({
      name,
      label,
      clause,
      isHint: isHint === true,
      model: show(terms),
    }));
  switch (model.house) {
    case 'kuno':
      return shown(editionFields.kuno, model.edition.terms);
    case 'ciwaka':
      return shown(editionFields.ciwaka, model.edition.terms);
    case 'aujour':
      return shown(editionFields.aujour, model.edition.terms);
  }
}

function TermField(props: Changing & { readonly field: ShownField; readonly words: PolicyWords }) {
  const { draft, onChange, field, words } = props;
  const { name, label, clause, model } = field;
  const { t } = useTranslation('policies');
  const language = useLanguage();
  const faultAt = useFaultWords();
  const unit = model.kind === 'money' ? model.value.currency : t(`form.unit.${model.kind}`);
  return (
    <div className={classes.term}>
      <TextInput
        label={label[language]}
        value={draft.terms[name] ?? ''}
        error={faultAt(`terms.${name}`)}
        rightSection={<span className={classes.unit}>{unit}</span>}
        rightSectionWidth={84}
        rightSectionPointerEvents="none"
        autoComplete="off"
        onChange={(event) => onChange({ terms: { ...draft.terms, [name]: event.currentTarget.value } })}
      />
      <p className={classes.clause}>
        <code>{clause}</code> {words.clauses[clause]?.[language]}
      </p>
    </div>
  );
}

/** Every figure of the house with the clause that it belongs to; the shop's own hints apart. */
export function TermFields(
  props: Changing & { readonly model: HouseWithEdition; readonly words: PolicyWords },
) {
  const { draft, onChange, model, words } = props;
  const { t } = useTranslation('policies');
  const fields = fieldsOf(model);
  const hints = fields.filter(({ isHint }) => isHint);
  const part = (some: readonly ShownField[]) =>
    some.map((field) => (
      <TermField key={field.name} field={field} words={words} draft={draft} onChange={onChange} />
    ));
  return (
    <>
      <fieldset className={classes.part}>
        <legend>{t('form.terms')}</legend>
        {part(fields.filter(({ isHint }) => !isHint))}
      </fieldset>
      {hints.length > 0 && (
        <fieldset className={classes.part}>
          <legend>{t('form.hints')}</legend>
          <p className={classes.clause}>{t('form.hintsWhy')}</p>
          {part(hints)}
        </fieldset>
      )}
    </>
  );
}
