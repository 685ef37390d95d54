import { NativeSelect, Radio, Text, TextInput } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { choicesOf, choiceWording } from '../../../shared/keeping/lists/choice-words';
import { dayForms } from '../../../shared/keeping/lists/day-forms';
import { amountFields, dayFields, type ListField, listKinds } from '../../../shared/keeping/lists/list-field';
import { isOwnTable, type ListPlan, type Otherwise } from '../../../shared/keeping/lists/list-plan';
import { languages } from '../../../shared/language';
import { currencyPlaces } from '../../../shared/money/currencies';
import { useLanguage, useLedger } from '../../app/desk-context';
import { changePlan, plan as planAnew } from './list-actions';
import { useListInHand } from './list-in-hand';
import classes from './lists.module.css';

const otherwiseFields = ['stage', 'house', 'kind', 'services'] as const;

/** What the list is of, where it comes from, and how its days and amounts are written. */
export function ListSettings(props: { readonly plan: ListPlan }) {
  const { plan } = props;
  const { t } = useTranslation('lists');
  const desk = useLedger();
  const headerLine = useListInHand((state) => state.headerLine);
  const isRunning = useListInHand((state) => state.running !== null);
  const group = useId();
  const holds = (fields: readonly ListField[]) =>
    plan.columns.some((field) => field !== null && fields.includes(field));
  const change = (changes: Partial<ListPlan>) => changePlan(changes, desk);
  return (
    <section aria-label={t('settle.title')}>
      <h3>{t('settle.title')}</h3>
      <div className={classes.fields}>
        <Radio.Group
          name={group}
          label={t('settle.kind')}
          value={plan.kind}
          onChange={(value) => {
            const kind = listKinds.find((each) => each === value);
            if (kind !== undefined && !isRunning) void planAnew(kind, headerLine, desk);
          }}
        >
          <div className={classes.row}>
            {listKinds.map((kind) => (
              <Radio key={kind} value={kind} label={t(`settle.kinds.${kind}`)} disabled={isRunning} />
            ))}
          </div>
        </Radio.Group>
        <TextInput
          label={t('settle.source')}
          value={plan.source}
          maxLength={120}
          disabled={isRunning || isOwnTable(plan)}
          error={plan.source.trim() === '' ? t('settle.sourceMissing') : undefined}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        {holds(dayFields) && (
          <NativeSelect
            size="xs"
            label={t('settle.dayForm')}
            value={plan.dayForm ?? ''}
            disabled={isRunning}
            error={plan.dayForm === null ? t('settle.dayFormOpen') : undefined}
            data={[
              ...(plan.dayForm === null ? [{ value: '', label: t('settle.choose') }] : []),
              ...dayForms.map((value) => ({ value, label: t(`settle.dayForms.${value}`) })),
            ]}
            onChange={(event) => {
              const dayForm = dayForms.find((each) => each === event.currentTarget.value);
              if (dayForm !== undefined) change({ dayForm });
            }}
          />
        )}
        {holds(amountFields) && (
          <TextInput
            label={t('settle.currency')}
            value={plan.currency}
            maxLength={3}
            w="7rem"
            disabled={isRunning}
            error={currencyPlaces(plan.currency) === null ? t('settle.currencyUnknown') : undefined}
            onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
          />
        )}
        <NativeSelect
          size="xs"
          label={t('settle.language')}
          value={plan.language}
          disabled={isRunning}
          data={languages.map((value) => ({ value, label: t(`settle.languages.${value}`) }))}
          onChange={(event) => change({ language: event.currentTarget.value === 'ja' ? 'ja' : 'en' })}
        />
      </div>
      <Text size="sm" c="dimmed">
        {t('settle.sourceHint')} {holds(dayFields) && t('settle.dayFormHint')}
      </Text>
      {plan.kind === 'cases' && <OtherwiseChoices plan={plan} isRunning={isRunning} />}
    </section>
  );
}

function OtherwiseChoices(props: { readonly plan: ListPlan; readonly isRunning: boolean }) {
  const { plan, isRunning } = props;
  const { t } = useTranslation('lists');
  const language = useLanguage();
  const desk = useLedger();
  return (
    <fieldset style={{ border: 0, margin: '0.625rem 0 0', padding: 0 }}>
      <legend className={classes.dimmed}>{t('settle.otherwise')}</legend>
      <div className={classes.row}>
        {otherwiseFields.map((field) => {
          const names: Readonly<Record<string, { readonly en: string; readonly ja: string }>> =
            choiceWording[field];
          return (
            <NativeSelect
              size="xs"
              key={field}
              label={t(`fields.${field}`)}
              value={plan.otherwise[field] ?? ''}
              disabled={isRunning}
              data={[
                ...(field === 'stage' ? [{ value: '', label: t('settle.mustSay') }] : []),
                ...choicesOf[field].map((value) => ({ value, label: names[value]?.[language] ?? value })),
              ]}
              onChange={(event) => {
                const chosen = choicesOf[field].find((each) => each === event.currentTarget.value) ?? null;
                // The choice is of this field by the search above; the union cannot follow the key.
                const otherwise = { ...plan.otherwise, [field]: chosen } as Otherwise;
                changePlan({ otherwise }, desk);
              }}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
