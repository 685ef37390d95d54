import { Button, Checkbox, NativeSelect, Popover, TextInput } from '@mantine/core';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/cases/stages/stage';
import { outcomes } from '../../../shared/policies/decision';
import { houses } from '../../../shared/policies/request';
import { outcomeWording } from '../../../shared/wording/outcomes';
import { makerWording } from '../../../shared/wording/pieces';
import { stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import layout from '../../ui/long-list.module.css';
import { showCount } from '../../ui/show-count';
import { chooseFilters, type FilterChoices } from './case-filters';
import classes from './cases.module.css';
import type { CaseCounts } from './use-case-counts';

const houseChoices = [...houses, 'other'] as const;
const ranges = [
  { title: 'filters.received', from: 'receivedFrom', to: 'receivedTo' },
  { title: 'filters.promised', from: 'promisedFrom', to: 'promisedTo' },
] as const;

/** What narrows the list. Each choice says how many cases of the whole ledger it stands for. */
export const CaseFilterBar = memo(function CaseFilterBar(props: {
  readonly choices: FilterChoices;
  readonly counts: CaseCounts;
}) {
  const { choices, counts } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const { ledger } = useLedger();
  const change = (changed: Partial<FilterChoices>) => chooseFilters(ledger, changed);
  const withCount = (label: string, count: number) => `${label} (${showCount(count, language)})`;

  return (
    <fieldset className={layout.filters}>
      <legend className={layout.hidden}>{t('filters.legend')}</legend>
      <NativeSelect
        size="xs"
        aria-label={t('filters.house')}
        value={choices.house}
        data={[
          { value: '', label: t('filters.anyHouse') },
          ...houseChoices.map((house) => ({
            value: house,
            label: withCount(makerWording[house][language], counts.houses[house]),
          })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) => change({ house: event.currentTarget.value as FilterChoices['house'] })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('filters.outcome')}
        value={choices.outcome}
        data={[
          { value: '', label: t('filters.anyOutcome') },
          ...outcomes.map((outcome) => ({
            value: outcome,
            label: withCount(outcomeWording[outcome].name[language], counts.outcomes[outcome]),
          })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) => change({ outcome: event.currentTarget.value as FilterChoices['outcome'] })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('filters.station')}
        value={choices.station}
        data={[
          { value: '', label: t('filters.anyStation') },
          ...Object.entries(counts.stations).map(([station, count]) => ({
            value: station,
            label: withCount(station, count),
          })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) => change({ station: event.currentTarget.value as FilterChoices['station'] })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('filters.stage')}
        value={choices.stage}
        data={[
          { value: '', label: t('filters.anyStage') },
          ...stages
            .filter((stage) => stage === choices.stage || counts.stages[stage] > 0)
            .map((stage) => ({
              value: stage,
              label: withCount(stageWording[stage][language], counts.stages[stage]),
            })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) => change({ stage: event.currentTarget.value as FilterChoices['stage'] })}
      />
      <Popover position="bottom-start" trapFocus returnFocus shadow="sm">
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconCalendar size={14} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {t('filters.dates')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          {ranges.map(({ title, from, to }) => (
            <fieldset key={title} className={classes.range}>
              <legend>{t(title)}</legend>
              <TextInput
                type="date"
                label={t('filters.from')}
                value={choices[from]}
                max={choices[to] === '' ? undefined : choices[to]}
                onChange={(event) => change({ [from]: event.currentTarget.value })}
              />
              <TextInput
                type="date"
                label={t('filters.to')}
                value={choices[to]}
                min={choices[from] === '' ? undefined : choices[from]}
                onChange={(event) => change({ [to]: event.currentTarget.value })}
              />
            </fieldset>
          ))}
        </Popover.Dropdown>
      </Popover>
      <Checkbox
        label={t('filters.overdue')}
        checked={choices.isOverdue}
        onChange={(event) => change({ isOverdue: event.currentTarget.checked })}
      />
    </fieldset>
  );
});
