import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Piece } from '../../../shared/cases/piece';
import { conditionFacts, estimateText, moneyText, stonesText } from '../../../shared/documents/piece-text';
import { listed, remark } from '../../../shared/documents/words/joined-words';
import type { Language } from '../../../shared/language';
import { japaneseSizeViews } from '../../../shared/ring-sizes/ring-sizes';
import { metalWording, platingWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { FactList, type ShownFact } from './fact-list';

/** A line must not end inside `6 1/4`. */
function unbroken(size: string | null): string {
  return size?.replaceAll(' ', '\u00a0') ?? '–';
}

/** A ring size with the millimetres that are the truth of it, and as other systems write it. */
export function sizeText(size: number | null, t: TFunction<'cases'>): string | null {
  if (size === null) return null;
  const { circumferenceMm, diameterMm, us, uk, iso } = japaneseSizeViews(size);
  return t('size', {
    size,
    circumference: circumferenceMm.toFixed(1),
    diameter: diameterMm.toFixed(1),
    us: unbroken(us),
    uk: unbroken(uk),
    iso: iso ?? '–',
  });
}

function yesNo(answer: boolean | null, t: TFunction<'cases'>): string {
  return answer === null ? t('notKnown') : answer ? t('yes') : t('no');
}

function designText({ designName, designNumber, design }: Piece, t: TFunction<'cases'>, language: Language) {
  const name = listed([designName, designNumber], language);
  if (design === null) return name;
  const { resizing, rangeDown, rangeUp, availableSizes, feeExempt } = design;
  const range = resizing === 'range' ? ` −${rangeDown ?? '?'} / +${rangeUp ?? '?'}` : '';
  return listed(
    [
      name,
      resizing === null ? '' : `${t(`resizing.${resizing}`)}${range}`,
      availableSizes === null
        ? ''
        : t('availableSizes', { smallest: availableSizes[0], largest: availableSizes[1] }),
      feeExempt === false ? t('notComplimentary') : '',
    ],
    language,
  );
}

/** What the piece is and how it came, as it was taken in. */
export function PieceFacts(props: { readonly piece: Piece }) {
  const { piece } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const day = (text: string | null) => (text === null ? null : showDay(text, language));
  const identity: readonly ShownFact[] = [
    {
      label: t('facts.metal'),
      value: metalWording[piece.metal][language] + remark(piece.metalNote, language),
    },
    {
      label: t('facts.plating'),
      value: piece.plating === null ? null : platingWording[piece.plating][language],
    },
    { label: t('facts.stones'), value: stonesText(piece.stones, language) },
    { label: t('facts.engraving'), value: piece.engraving },
    { label: t('facts.serial'), value: piece.serial },
    { label: t('facts.orderNumber'), value: piece.orderNumber },
    { label: t('facts.design'), value: designText(piece, t, language) },
    { label: t('facts.certificate'), value: yesNo(piece.hasCertificate, t) },
    { label: t('facts.currentSize'), value: sizeText(piece.currentSize, t) },
    { label: t('facts.purchasedSize'), value: sizeText(piece.purchasedSize, t) },
    {
      label: t('facts.earlierResizes'),
      value: piece.earlierResizes === 0 ? null : String(piece.earlierResizes),
    },
    { label: t('facts.deliveredOn'), value: day(piece.deliveredOn) },
    { label: t('facts.unused'), value: piece.unused === null ? null : yesNo(piece.unused, t) },
    { label: t('facts.damaged'), value: piece.damaged === null ? null : yesNo(piece.damaged, t) },
    {
      label: t('facts.declaredValue'),
      value: piece.declaredValue.minor === 0 ? t('notKnown') : moneyText(piece.declaredValue, language),
    },
    { label: t('facts.estimate'), value: estimateText(piece.estimate, language) },
    {
      label: t('facts.photoReview'),
      value: piece.photoReview === null ? null : t(`photoReview.${piece.photoReview}`),
    },
  ];
  return <FactList facts={identity} />;
}

/** What was seen under the loupe with the customer there. */
export function ConditionFacts(props: { readonly piece: Piece }) {
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const facts = conditionFacts(props.piece.condition, language);
  if (facts.length === 0) return <p>{t('piece.notLookedAt')}</p>;
  return <FactList facts={facts} layout="short" />;
}
