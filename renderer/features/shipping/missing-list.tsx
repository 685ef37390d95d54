import { useTranslation } from 'react-i18next';
import { focusWhenDrawn } from '../intake/go-to-field';
import { useShippingFaultWords } from './fault-words';
import { useFieldNames } from './field-names';
import type { ShipmentReading } from './read-shipment';
import classes from './shipment-parts.module.css';
import { tryShipment } from './shipment-store';

const shownAtMost = 8;

/** What is still to be done before the label, each the way to its field. */
export function MissingList(props: { readonly reading: ShipmentReading }) {
  const { t } = useTranslation('shipping');
  const wordsOf = useShippingFaultWords();
  const nameOf = useFieldNames();
  const faults = [...props.reading.faults];
  if (faults.length === 0) return <p className={classes.said}>{t('missing.none')}</p>;
  return (
    <section className={classes.block} aria-labelledby="missing-title">
      <h3 id="missing-title">{t('missing.title', { count: faults.length })}</h3>
      <ul className={classes.missing}>
        {faults.slice(0, shownAtMost).map(([path, code]) => (
          <li key={path}>
            <button
              type="button"
              onClick={() => {
                tryShipment();
                focusWhenDrawn(path);
              }}
            >
              <strong>{nameOf(path)}</strong> {wordsOf(code)}
            </button>
          </li>
        ))}
      </ul>
      {faults.length > shownAtMost && (
        <p className={classes.dimmed}>{t('missing.more', { count: faults.length - shownAtMost })}</p>
      )}
    </section>
  );
}
