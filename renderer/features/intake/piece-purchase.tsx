import { useTranslation } from 'react-i18next';
import { ringSizeWarning } from '../../../shared/ring-sizes/ring-sizes';
import { useLanguage } from '../../i18n';
import { ChipsField, YesNoField } from './choice-field';
import { DayField } from './day-field';
import { type PieceField, piecePath } from './draft-path';
import classes from './field.module.css';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { PieceDesign } from './piece-design';
import { SizeField } from './size-field';
import { TextField } from './text-field';
import { usePieceShown } from './use-shown';

/** Sizes, purchase and papers: the facts that the policies turn on. */
export function PiecePurchase(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const path = (field: PieceField) => piecePath(piece, field);
  const showsCurrentSize = usePieceShown(piece, 'currentSize');
  const showsPurchasedSize = usePieceShown(piece, 'purchasedSize');
  const showsEarlierResizes = usePieceShown(piece, 'earlierResizes');
  const showsUnused = usePieceShown(piece, 'unused');
  const showsPhotoReview = usePieceShown(piece, 'photoReview');
  return (
    <FormSection level={3} title={t('purchase.title')}>
      <FieldGrid>
        {showsCurrentSize && (
          <SizeField path={path('currentSize')} label={t('field.currentSize')} columns={4} />
        )}
        {showsPurchasedSize && (
          <SizeField path={path('purchasedSize')} label={t('field.purchasedSize')} columns={4} />
        )}
        {showsEarlierResizes && (
          <TextField
            path={path('earlierResizes')}
            label={t('field.earlierResizes')}
            columns={2}
            inputMode="numeric"
            isPlain
            placeholder="0"
          />
        )}
        <DayField path={path('deliveredOn')} label={t('field.deliveredOn')} columns={3} lean="past" />
        <YesNoField path={path('certificate')} label={t('field.certificate')} columns={2} />
        <YesNoField path={path('damaged')} label={t('field.damaged')} columns={2} />
        {showsUnused && <YesNoField path={path('unused')} label={t('field.unused')} columns={3} />}
        {showsPhotoReview && (
          <ChipsField
            path={path('photoReview')}
            label={t('field.photoReview')}
            columns={3}
            choices={[
              { value: 'pass', label: t('photoReview.pass') },
              { value: 'fail', label: t('photoReview.fail') },
            ]}
          />
        )}
      </FieldGrid>
      {(showsCurrentSize || showsPurchasedSize) && (
        <p className={classes.hint}>{ringSizeWarning[language]}</p>
      )}
      <PieceDesign piece={piece} />
    </FormSection>
  );
}
