import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { metals, stoneColours } from '../../../shared/cases/piece';
import { metalWording, stoneColourWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import classes from './bench.module.css';
import type { WorkFormProps } from './work-form';

/** Stones that were set, by colour words and number: what an eye can swear to. */
export function StonesAdded({ draft, change, faultOf }: WorkFormProps) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { stones } = draft;
  const put = (at: number, row: Partial<(typeof stones)[number]>) =>
    change({ stones: stones.map((each, index) => (index === at ? { ...each, ...row } : each)) });
  return (
    <fieldset className={classes.rows}>
      <legend>{t('work.stones')}</legend>
      {stones.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same.
        <div key={at} className={classes.row}>
          <NativeSelect
            size="md"
            label={t('work.colour', { number: at + 1 })}
            value={row.colour}
            data={stoneColours.map((value) => ({ value, label: stoneColourWording[value][language] }))}
            onChange={(event) => {
              const colour = stoneColours.find((each) => each === event.currentTarget.value);
              if (colour !== undefined) put(at, { colour });
            }}
          />
          <TextInput
            size="md"
            label={t('work.count', { number: at + 1 })}
            inputMode="numeric"
            value={row.count}
            error={faultOf(`stones.${at}`)}
            onChange={(event) => put(at, { count: event.currentTarget.value })}
          />
          <Button
            size="md"
            variant="default"
            onClick={() => change({ stones: stones.filter((_, index) => index !== at) })}
          >
            {t('work.removeStones', { number: at + 1 })}
          </Button>
        </div>
      ))}
      <Button
        size="md"
        variant="default"
        onClick={() => change({ stones: [...stones, { colour: 'colourless', count: '1' }] })}
      >
        {t('work.addStones')}
      </Button>
    </fieldset>
  );
}

/** Metal that went into it. */
export function MetalAdded({ draft, change, faultOf }: WorkFormProps) {
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { metal } = draft;
  return (
    <fieldset className={classes.rows}>
      <legend>{t('work.metal')}</legend>
      <div className={classes.row}>
        <NativeSelect
          size="md"
          label={t('work.alloy')}
          value={metal.metal}
          data={metals.map((value) => ({ value, label: metalWording[value][language] }))}
          onChange={(event) => {
            const chosen = metals.find((each) => each === event.currentTarget.value);
            if (chosen !== undefined) change({ metal: { ...metal, metal: chosen } });
          }}
        />
        <TextInput
          size="md"
          label={t('work.weight')}
          inputMode="decimal"
          value={metal.grams}
          error={faultOf('grams')}
          onChange={(event) => change({ metal: { ...metal, grams: event.currentTarget.value } })}
        />
      </div>
    </fieldset>
  );
}
