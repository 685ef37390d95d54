import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EditionDraft } from '../../../shared/cases/editions/edition-draft';
import type { ClauseId } from '../../../shared/policies/decision';
import type { PolicyWords } from '../../../shared/wording/policy-words';
import { useLanguage } from '../../app/desk-context';
import { useFaultWords } from './fault-words';
import classes from './policies.module.css';

type Changing = {
  readonly draft: EditionDraft;
  readonly onChange: (changes: Partial<EditionDraft>) => void;
  readonly words: PolicyWords;
};

function ClauseOf(props: { readonly clause: ClauseId; readonly words: PolicyWords }) {
  const language = useLanguage();
  return (
    <p className={classes.clause}>
      <code>{props.clause}</code> {props.words.clauses[props.clause]?.[language]}
    </p>
  );
}

function TaxRates({ draft, onChange, words }: Changing) {
  const { t } = useTranslation('policies');
  const faultAt = useFaultWords();
  const { taxRates } = draft;
  const change = (place: number, changes: Partial<(typeof taxRates)[number]>) =>
    onChange({ taxRates: taxRates.map((rate, at) => (at === place ? { ...rate, ...changes } : rate)) });
  return (
    <fieldset className={classes.part}>
      <legend>{t('form.taxRates')}</legend>
      <ClauseOf clause="aujour/tax-exclusive" words={words} />
      <ol className={classes.lines}>
        {taxRates.map((rate, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place to be known by.
          <li key={place} className={classes.line}>
            <TextInput
              aria-label={t('form.lineFrom', { line: place + 1 })}
              placeholder={place === 0 ? t('form.taxFirst') : t('form.taxFrom')}
              value={rate.from}
              error={faultAt(`taxRates.${place}.from`)}
              disabled={place === 0}
              autoComplete="off"
              onChange={(event) => change(place, { from: event.currentTarget.value })}
            />
            <TextInput
              aria-label={t('form.linePercent', { line: place + 1 })}
              value={rate.percent}
              error={faultAt(`taxRates.${place}.percent`)}
              rightSection={<span className={classes.unit}>%</span>}
              rightSectionPointerEvents="none"
              autoComplete="off"
              onChange={(event) => change(place, { percent: event.currentTarget.value })}
            />
            {place > 0 && (
              <ActionIcon
                aria-label={t('form.removeTax', { line: place + 1 })}
                onClick={() => onChange({ taxRates: taxRates.filter((_, at) => at !== place) })}
              >
                <IconX size={15} stroke={1.6} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ol>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange({ taxRates: [...taxRates, { from: '', percent: '' }] })}
      >
        {t('form.addTax')}
      </Button>
    </fieldset>
  );
}

const emptyHoliday = { from: '', to: '', en: '', ja: '' } as const;

function Holidays({ draft, onChange, words }: Changing) {
  const { t } = useTranslation('policies');
  const faultAt = useFaultWords();
  const { holidays } = draft;
  const labels = { from: 'lineFrom', to: 'lineTo', en: 'lineEn', ja: 'lineJa' } as const;
  const columns = { from: 'holidayFrom', to: 'holidayTo', en: 'holidayEn', ja: 'holidayJa' } as const;
  return (
    <fieldset className={classes.part}>
      <legend>{t('form.holidays')}</legend>
      <ClauseOf clause="aujour/holidays-longer" words={words} />
      <ol className={classes.lines}>
        {holidays.map((holiday, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line has nothing but its place to be known by.
          <li key={place} className={classes.line}>
            {(['from', 'to', 'en', 'ja'] as const).map((name) => (
              <TextInput
                key={name}
                aria-label={t(`form.${labels[name]}`, { line: place + 1 })}
                placeholder={t(`form.${columns[name]}`)}
                value={holiday[name]}
                error={faultAt(`holidays.${place}.${name}`)}
                autoComplete="off"
                onChange={(event) =>
                  onChange({
                    holidays: holidays.map((other, at) =>
                      at === place ? { ...other, [name]: event.currentTarget.value } : other,
                    ),
                  })
                }
              />
            ))}
            <ActionIcon
              aria-label={t('form.removeHoliday', { line: place + 1 })}
              onClick={() => onChange({ holidays: holidays.filter((_, at) => at !== place) })}
            >
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange({ holidays: [...holidays, emptyHoliday] })}
      >
        {t('form.addHoliday')}
      </Button>
    </fieldset>
  );
}

/** What only Aujour's editions have: the tax by its days, and the long holidays of the year. */
export function AujourLists(props: Changing) {
  return (
    <>
      <TaxRates {...props} />
      <Holidays {...props} />
    </>
  );
}
