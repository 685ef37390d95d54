import { Button, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/language';
import { assertNever } from '../../../shared/result';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import {
  activeFilters,
  chooseFilters,
  clearFilters,
  type FilterChoices,
  type FilterName,
  noFilters,
} from './case-filters';
import classes from './cases.module.css';

function chipWords(
  name: FilterName,
  choices: FilterChoices,
  t: TFunction<'cases'>,
  language: Language,
): string {
  const { house, outcome } = choices;
  switch (name) {
    case 'house':
      return t('chips.house', { value: house === '' ? '' : makerWording[house][language] });
    case 'outcome':
      return t('chips.outcome', { value: outcome === '' ? '' : outcomeWording[outcome].name[language] });
    case 'station':
      return t('chips.station', { value: choices.station });
    case 'stage':
      return t('chips.stage', { value: choices.stage === '' ? '' : stageWording[choices.stage][language] });
    case 'receivedFrom':
    case 'receivedTo':
    case 'promisedFrom':
    case 'promisedTo':
      return t(`chips.${name}`, { value: showDay(choices[name], language) });
    case 'isOverdue':
      return t('filters.overdue');
    default:
      return assertNever(name);
  }
}

/** What narrows the list now, each to be taken off by itself. */
export const CaseFilterChips = memo(function CaseFilterChips(props: { readonly choices: FilterChoices }) {
  const { choices } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { ledger } = useLedger();
  const names = activeFilters(choices);
  if (names.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('chips.label')}>
      {names.map((name) => {
        const words = chipWords(name, choices, t, language);
        return (
          <li key={name}>
            <UnstyledButton
              className={classes.chip}
              aria-label={t('chips.remove', { filter: words })}
              onClick={() => chooseFilters(ledger, { [name]: noFilters[name] })}
            >
              {words}
              <IconX size={13} stroke={2} aria-hidden />
            </UnstyledButton>
          </li>
        );
      })}
      <li>
        <Button size="compact-xs" variant="subtle" onClick={() => clearFilters(ledger)}>
          {t('chips.clear')}
        </Button>
      </li>
    </ul>
  );
});
