import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { remark } from '../../../shared/documents/words/joined-words';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage } from '../../app/desk-context';
import classes from './bench.module.css';
import { sizeChange } from './bench-words';
import type { BenchPiece } from './read-bench-piece';

/** What was asked for, in large type, with a tick on what somebody has written down as done. */
export function WorkAsked(props: { readonly found: BenchPiece }) {
  const { piece, standing } = props.found;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const done = new Set(standing.work.flatMap(({ tasks }) => tasks));
  return (
    <section className={classes.panel} aria-labelledby="bench-work-asked">
      <h2 id="bench-work-asked">{t('workAsked')}</h2>
      <ul className={classes.asked} aria-label={t('workAsked')}>
        {piece.services.map((service) => {
          const size = sizeChange(service, piece.currentSize);
          const isDone = done.has(service.code);
          return (
            <li key={service.code} data-is-done={isDone}>
              <span>
                {serviceWording[service.code][language]}
                {service.quantity > 1 && ` ×${service.quantity}`}
                {service.replatingNeeded === true && remark(t('replating'), language)}
              </span>
              {size !== null && (
                <span className={classes.size}>
                  {size.sizes} <small>{size.millimetres}</small>
                </span>
              )}
              {isDone && (
                <span className={classes.done}>
                  <IconCheck size={20} aria-hidden /> {t('done')}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {piece.internalNote !== '' && (
        <div className={classes.note}>
          <h3>{t('note')}</h3>
          <p>{piece.internalNote}</p>
        </div>
      )}
    </section>
  );
}
