import { NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { plainText, typedSize } from '../../../shared/cases/typed-values';
import { japaneseSizeAsRead, type SizeEntryKind, sizeEntries } from '../../../shared/ring-sizes/read-size';
import { japaneseSizeViews } from '../../../shared/ring-sizes/ring-sizes';
import classes from './field.module.css';
import { type Columns, spanOf } from './field-frame';
import sizeClasses from './size-field.module.css';
import { useField } from './use-field';

/** The size as every other system writes it, with the millimetres that they all only view. */
function SizeViews(props: { readonly size: number }) {
  const { t } = useTranslation('intake');
  const views = japaneseSizeViews(props.size);
  const dash = '–';
  return (
    <span className={sizeClasses.views}>
      {t('size.inside', {
        circumference: views.circumferenceMm.toFixed(1),
        diameter: views.diameterMm.toFixed(2),
      })}
      <br />
      {t('size.views', { us: views.us ?? dash, uk: views.uk ?? dash, iso: views.iso ?? dash })}
    </span>
  );
}

/** A ring size: kept as the Japanese size, entered by any system or by the millimetre. */
export function SizeField(props: {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
  readonly hint?: ReactNode;
}) {
  const { path, label, columns, hint } = props;
  const { t } = useTranslation('intake');
  const { text, fault, write } = useField(path);
  const [entry, setEntry] = useState<SizeEntryKind>('jp');
  const [typed, setTyped] = useState('');
  const size = typedSize(text).value;
  const isUnreadable = entry !== 'jp' && typed.trim() !== '' && japaneseSizeAsRead(entry, typed) === null;
  const noteId = `${path}-note`;
  const faultId = `${path}-fault`;

  function type(next: string) {
    if (entry === 'jp') return write(next);
    setTyped(next);
    const found = japaneseSizeAsRead(entry, next);
    if (found !== null || next.trim() === '') write(found === null ? '' : String(found));
  }

  return (
    <div className={classes.field} style={spanOf(columns)}>
      <label htmlFor={path} className={classes.label}>
        {label}
      </label>
      <div className={sizeClasses.row} data-faulty={fault === undefined ? undefined : true}>
        <input
          id={path}
          className={sizeClasses.input}
          value={entry === 'jp' ? text : typed}
          inputMode={entry === 'uk' ? 'text' : 'decimal'}
          autoComplete="off"
          aria-describedby={`${noteId} ${faultId}`}
          aria-invalid={fault !== undefined || isUnreadable}
          onChange={(event) => type(event.currentTarget.value)}
          onBlur={() => {
            const plain = plainText(text);
            if (entry === 'jp' && plain !== text) write(plain);
          }}
        />
        <NativeSelect
          size="xs"
          className={sizeClasses.system}
          aria-label={t('size.enterBy', { field: label })}
          value={entry}
          data={sizeEntries.map((each) => ({ value: each, label: t(`size.entry.${each}`) }))}
          onChange={(event) => {
            const chosen = sizeEntries.find((each) => each === event.currentTarget.value);
            setTyped('');
            setEntry(chosen ?? 'jp');
          }}
        />
      </div>
      <div id={noteId} className={classes.hint}>
        {isUnreadable && <span className={classes.fault}>{t('size.unreadable')} </span>}
        {entry !== 'jp' && size !== null && !isUnreadable && <b>{t('size.nearest', { size })} </b>}
        {size === null ? hint : <SizeViews size={size} />}
      </div>
      <div id={faultId} className={classes.fault}>
        {fault}
      </div>
    </div>
  );
}
