import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { makerWording, pieceKindWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../i18n';
import { isComposing } from '../../ui/writing';
import { showPiece, useFaultCount, useIntake } from './intake-store';
import classes from './piece-tabs.module.css';
import { useDraftText } from './use-shown';

function PieceTab(props: { readonly piece: number; readonly count: number; readonly isShown: boolean }) {
  const { piece, count, isShown } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const kind = useDraftText((draft) => draft.pieces[piece]?.kind);
  const house = useDraftText((draft) => draft.pieces[piece]?.house);
  const faults = useFaultCount(piece);
  const words = [
    kind === '' ? '' : pieceKindWording[kind][language],
    house === '' ? '' : makerWording[house][language],
  ].filter((word) => word !== '');
  return (
    <button
      type="button"
      role="tab"
      id={`piece-tab-${piece}`}
      className={classes.tab}
      aria-selected={isShown}
      aria-controls="piece-on-screen"
      tabIndex={isShown ? 0 : -1}
      onClick={() => showPiece(piece)}
    >
      <span className={classes.place}>{t('pieces.place', { number: piece + 1, count })}</span>
      {words.join(' · ')}
      {faults > 0 && <span className={classes.faults}>{t('pieces.faults', { count: faults })}</span>}
    </button>
  );
}

/** One tab a piece; arrow keys go from tab to tab. */
export function PieceTabs() {
  const { t } = useTranslation('intake');
  const shown = useIntake((state) => state.piece);
  const count = useIntake((state) => state.draft?.pieces.length ?? 0);

  function go(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey || isComposing(event)) return;
    event.preventDefault();
    const next = (shown + step + count) % count;
    showPiece(next);
    document.getElementById(`piece-tab-${next}`)?.focus();
  }

  return (
    <div role="tablist" aria-label={t('pieces.title')} className={classes.tabs} onKeyDown={go}>
      {Array.from({ length: count }, (_, piece) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tab is the place it stands for.
        <PieceTab key={piece} piece={piece} count={count} isShown={piece === shown} />
      ))}
    </div>
  );
}
