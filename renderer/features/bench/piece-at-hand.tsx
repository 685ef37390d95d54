import { useTranslation } from 'react-i18next';
import { conditionFacts, stonesText } from '../../../shared/documents/piece-text';
import { remark } from '../../../shared/documents/words/joined-words';
import { metalWording, platingWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import { FactList } from '../cases/fact-list';
import classes from './bench.module.css';
import type { BenchPiece } from './read-bench-piece';

/** Metal, stones and engraving, and the condition in which it came. */
export function PieceAtHand(props: { readonly found: BenchPiece }) {
  const { piece } = props.found;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const condition = conditionFacts(piece.condition, language);
  return (
    <section className={classes.panel} aria-labelledby="bench-piece">
      <h2 id="bench-piece">{t('piece')}</h2>
      <FactList
        facts={[
          {
            label: t('metal'),
            value: metalWording[piece.metal][language] + remark(piece.metalNote, language),
          },
          {
            label: t('plating'),
            value: piece.plating === null ? null : platingWording[piece.plating][language],
          },
          { label: t('stones'), value: stonesText(piece.stones, language) },
          { label: t('engraving'), value: piece.engraving },
          { label: t('design'), value: [piece.designName, piece.designNumber].filter(Boolean).join(' ') },
        ]}
      />
      <h3>{t('condition')}</h3>
      {condition.length === 0 ? <p>{t('notLookedAt')}</p> : <FactList facts={condition} layout="short" />}
    </section>
  );
}
