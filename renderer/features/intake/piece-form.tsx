import { useTranslation } from 'react-i18next';
import { piecePath } from './draft-path';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { PieceCondition } from './piece-condition';
import { PieceIdentity } from './piece-identity';
import { PiecePhotos } from './piece-photos';
import { PiecePurchase } from './piece-purchase';
import { PieceServices } from './piece-services';
import { PieceValue } from './piece-value';
import { NoteField } from './text-field';

/** Everything about one piece, in the order in which it is asked at the counter. */
export function PieceForm(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  return (
    <>
      <PieceIdentity piece={piece} />
      <PieceServices piece={piece} />
      <PiecePurchase piece={piece} />
      <PieceCondition piece={piece} />
      <PiecePhotos piece={piece} />
      <PieceValue piece={piece} />
      <FormSection level={3} title={t('internalNote.title')} note={t('internalNote.stays')}>
        <FieldGrid>
          <NoteField
            path={piecePath(piece, 'internalNote')}
            label={t('field.internalNote')}
            columns={12}
            isLabelHidden
          />
        </FieldGrid>
      </FormSection>
    </>
  );
}
