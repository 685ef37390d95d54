import { useTranslation } from 'react-i18next';
import type { SizeRow } from '../../../shared/ring-sizes/size-rows';
import { markWording, standingWording, systemWording } from '../../../shared/ring-sizes/size-words';
import { useLanguage } from '../../i18n';
import classes from './ring-sizes.module.css';

/** Sizes around the ring: millimetres first, then every system, and whether the ring can go there. */
export function SizeTable(props: { readonly rows: readonly SizeRow[]; readonly label: string }) {
  const { t } = useTranslation('ringSizes');
  const language = useLanguage();
  return (
    <table className={classes.table} aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{systemWording.jp[language]}</th>
          <th scope="col">{t('diameter')}</th>
          <th scope="col">{t('circumference')}</th>
          <th scope="col">{systemWording.us[language]}</th>
          <th scope="col">{systemWording.uk[language]}</th>
          <th scope="col">{systemWording.iso[language]}</th>
          <th scope="col">{t('reach')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ size, views, standing, marks }) => (
          <tr key={size} data-standing={standing}>
            <th scope="row">
              {size}{' '}
              {marks.map((mark) => (
                <span key={mark} className={classes.markWord}>
                  {markWording[mark][language]}
                </span>
              ))}
            </th>
            <td>{views.diameterMm.toFixed(2)}</td>
            <td>{views.circumferenceMm.toFixed(1)}</td>
            <td>{views.us ?? '–'}</td>
            <td>{views.uk ?? '–'}</td>
            <td>{views.iso ?? '–'}</td>
            <td>{standingWording[standing][language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
