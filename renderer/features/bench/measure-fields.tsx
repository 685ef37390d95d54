import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Measure, measures } from '../../../shared/cases/bench/work-draft';
import { plainText } from '../../../shared/cases/typed-values';
import { japaneseSizeFromCircumference } from '../../../shared/ring-sizes/ring-sizes';
import classes from './bench.module.css';
import type { WorkFormProps } from './work-form';

/** Size and weight before and after; the inside of a ring says its size at once. */
export function MeasureFields({ piece, draft, change, faultOf }: WorkFormProps) {
  const { t } = useTranslation('bench');
  const isRing = piece.kind === 'ring';

  function sizeOf(what: Measure): string | undefined {
    const typed = plainText(draft.measures[what]).replace(',', '.');
    if (!isRing || !what.startsWith('size') || typed === '') return undefined;
    const size = japaneseSizeFromCircumference(Number(typed));
    return size === null ? undefined : t('work.isSize', { size });
  }

  return (
    <fieldset className={classes.measures}>
      <legend>{t('work.measures')}</legend>
      {measures.map((what) => (
        <TextInput
          key={what}
          size="md"
          label={`${t(`measured.${what}`)} (${what.startsWith('size') ? (isRing ? t('work.round') : t('work.length')) : t('work.grams')})`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          description={sizeOf(what)}
          inputMode="decimal"
          value={draft.measures[what]}
          error={faultOf(what)}
          onChange={(event) => change({ measures: { ...draft.measures, [what]: event.currentTarget.value } })}
        />
      ))}
    </fieldset>
  );
}
