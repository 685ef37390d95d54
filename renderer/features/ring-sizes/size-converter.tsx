import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ringSizeSystems } from '../../../shared/ring-sizes/coefficients';
import { insideAsRead, type SizeEntryKind, sizeEntries } from '../../../shared/ring-sizes/read-size';
import { ringSizeViews } from '../../../shared/ring-sizes/ring-sizes';
import { systemWording } from '../../../shared/ring-sizes/size-words';
import { useLanguage } from '../../i18n';
import classes from './ring-sizes.module.css';
import { TablesDiffer } from './tables-differ';

/** Diameters in mm that a finger's ring can have; anything else is a slip of the hand. */
const plausible = { least: 8, most: 40 } as const;

/** A size typed in any system, seen in all of them. */
export function SizeConverter() {
  const { t } = useTranslation('ringSizes');
  const language = useLanguage();
  const [entry, setEntry] = useState<SizeEntryKind>('jp');
  const [text, setText] = useState('');
  const read = text.trim() === '' ? null : insideAsRead(entry, text);
  const isPlausible =
    read !== null && read.diameterMm >= plausible.least && read.diameterMm <= plausible.most;
  const views = isPlausible ? ringSizeViews(read) : null;
  const fault = text.trim() !== '' && views === null ? t(`converter.fault.${entry}`) : undefined;
  return (
    <section className={classes.panel} aria-labelledby="size-converter">
      <h2 id="size-converter">{t('converter.title')}</h2>
      <div className={classes.row}>
        <TextInput
          label={t('converter.size')}
          value={text}
          error={fault}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('converter.by')}
          value={entry}
          data={sizeEntries.map((each) => ({ value: each, label: t(`converter.entry.${each}`) }))}
          onChange={(event) => {
            const chosen = sizeEntries.find((each) => each === event.currentTarget.value);
            setEntry(chosen ?? 'jp');
          }}
        />
      </div>
      {views !== null && (
        <dl className={classes.views} aria-live="polite" aria-label={t('converter.result')}>
          <dt>{t('diameter')}</dt>
          <dd>{views.diameterMm.toFixed(2)} mm</dd>
          <dt>{t('circumference')}</dt>
          <dd>{views.circumferenceMm.toFixed(1)} mm</dd>
          {ringSizeSystems.map((system) => (
            <ViewOf
              key={system}
              label={systemWording[system][language]}
              value={views[system] ?? t('noSuchSize')}
            />
          ))}
        </dl>
      )}
      <TablesDiffer />
    </section>
  );
}

function ViewOf(props: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </>
  );
}
