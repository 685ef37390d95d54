import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { houses } from '../../../shared/policies/request';
import { makerWording } from '../../../shared/wording/pieces';
import { placeKindWording, stageWording } from '../../../shared/wording/stages';
import { useLanguage, useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { placesInUse } from '../../db/board';
import { listStaff } from '../../db/shop';
import layout from '../../ui/long-list.module.css';
import { useCustodyNames } from '../pieces/custody-words';
import { activeChoices, type BoardChoices, chooseOnBoard } from './board-choices';

const houseChoices = [...houses, 'other'] as const;
const flags = ['isRush', 'isOverdue'] as const;

/** What narrows the board, kept until it is taken off. */
export function BoardFilterBar(props: { readonly choices: BoardChoices }) {
  const { choices } = props;
  const { t } = useTranslation('workshop');
  const language = useLanguage();
  const { db, ledger } = useLedger();
  const names = useCustodyNames();
  const keys = useLiveQuery(() => placesInUse(db), [db]) ?? [];
  const staff = useLiveQuery(() => listStaff(db, 'everyone'), [db]) ?? [];
  const change = (changed: Partial<BoardChoices>) => chooseOnBoard(ledger, changed);

  function placeName(key: string): string {
    const [kind = '', code = ''] = key.split(':');
    const named = names.places.find((place) => place.code === code)?.name;
    const person = staff.find(({ id }) => id === code)?.name;
    const kindWords = Object.entries(placeKindWording).find(([known]) => known === kind)?.[1][language];
    return named ?? person ?? (code === '' ? (kindWords ?? kind) : code);
  }

  return (
    <fieldset className={layout.filters}>
      <legend className={layout.hidden}>{t('filters.legend')}</legend>
      <NativeSelect
        aria-label={t('filters.place')}
        value={choices.placeKey}
        data={[
          { value: '', label: t('filters.anyPlace') },
          ...[...new Set([...keys, choices.placeKey])]
            .filter((key) => key !== '')
            .map((key) => ({ value: key, label: placeName(key) })),
        ]}
        onChange={(event) => change({ placeKey: event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={t('filters.craftsperson')}
        value={choices.craftsperson}
        data={[
          { value: '', label: t('filters.anyCraftsperson') },
          ...staff.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) =>
          change({ craftsperson: event.currentTarget.value as BoardChoices['craftsperson'] })
        }
      />
      <NativeSelect
        aria-label={t('filters.house')}
        value={choices.house}
        data={[
          { value: '', label: t('filters.anyHouse') },
          ...houseChoices.map((house) => ({ value: house, label: makerWording[house][language] })),
        ]}
        // The options above are the only values it can have.
        onChange={(event) => change({ house: event.currentTarget.value as BoardChoices['house'] })}
      />
      {flags.map((flag) => (
        <Checkbox
          key={flag}
          label={t(`filters.${flag}`)}
          checked={choices[flag]}
          onChange={(event) => change({ [flag]: event.currentTarget.checked })}
        />
      ))}
      {choices.stage !== '' && (
        <Button size="compact-xs" variant="light" onClick={() => change({ stage: '' })}>
          {t('filters.onlyStage', { stage: stageWording[choices.stage][language] })} ×
        </Button>
      )}
      {activeChoices(choices).length > 0 && (
        <CommandButton command="board.clear-filters" size="compact-xs" variant="subtle" />
      )}
    </fieldset>
  );
}
