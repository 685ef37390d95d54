import { useTranslation } from 'react-i18next';
import type { CaseState } from '../../../shared/cases/case-state';
import page from '../../ui/page-with-side.module.css';

/** What the other desk had written of a case that was brought in, in its own words. */
export function BroughtInPanel(props: { readonly state: CaseState }) {
  const { t } = useTranslation('cases');
  const { broughtIn } = props.state;
  if (broughtIn === null) return null;
  const bags = broughtIn.pieces.map(({ number }) => number).filter((number) => number !== '');
  if (broughtIn.text === '' && bags.length === 0) return null;
  return (
    <section className={page.panel} aria-labelledby="case-brought-in">
      <h2 id="case-brought-in">{t('broughtIn.text')}</h2>
      {bags.length > 0 && (
        <p>
          {t('broughtIn.bags')}: {bags.join(', ')}
        </p>
      )}
      <p style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{broughtIn.text}</p>
    </section>
  );
}
