import { useTranslation } from 'react-i18next';
import { type ResizingCategory, resizingCategories } from '../../../shared/policies/request';
import { ChipsField, YesNoField } from './choice-field';
import { type PieceField, piecePath } from './draft-path';
import { Cell, FieldGrid } from './field-frame';
import rowClasses from './rows.module.css';
import { TextField } from './text-field';
import { useDraftText, usePieceShown } from './use-shown';

/** What the design page says of resizing: CIWAKA's four categories, K.UNO's exceptions. */
export function PieceDesign(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const house = useDraftText((draft) => draft.pieces[piece]?.house);
  const path = (field: PieceField) => piecePath(piece, field);
  const showsCategory = usePieceShown(piece, 'designResizing');
  const showsRange = usePieceShown(piece, 'designRangeUp');
  const showsSizes = usePieceShown(piece, 'designSizeMin');
  const showsFee = usePieceShown(piece, 'designFeeExempt');
  if (!showsCategory && !showsRange && !showsSizes && !showsFee) return null;
  const isKuno = house === 'kuno';
  const categories: readonly ResizingCategory[] = isKuno ? ['unavailable'] : resizingCategories;
  return (
    <div className={rowClasses.list}>
      <div className={rowClasses.row}>
        <FieldGrid>
          {showsCategory && (
            <ChipsField
              path={path('designResizing')}
              label={isKuno ? t('design.exceptions') : t('field.designResizing')}
              columns={isKuno ? 4 : 12}
              choices={categories.map((value) => ({ value, label: t(`design.category.${value}`) }))}
            />
          )}
          {showsRange && (
            <>
              <TextField
                path={path('designRangeDown')}
                label={t('field.designRangeDown')}
                columns={2}
                inputMode="decimal"
                isPlain
              />
              <TextField
                path={path('designRangeUp')}
                label={t('field.designRangeUp')}
                columns={2}
                inputMode="decimal"
                isPlain
              />
            </>
          )}
          {showsSizes && (
            <>
              <TextField
                path={path('designSizeMin')}
                label={t('field.designSizeMin')}
                columns={2}
                inputMode="decimal"
                isPlain
              />
              <TextField
                path={path('designSizeMax')}
                label={t('field.designSizeMax')}
                columns={2}
                inputMode="decimal"
                isPlain
              />
            </>
          )}
          {showsFee && (
            <Cell columns={4}>
              <YesNoField
                path={path('designFeeExempt')}
                label={isKuno ? t('design.kunoFree') : t('field.designFeeExempt')}
                columns={12}
              />
            </Cell>
          )}
        </FieldGrid>
      </div>
    </div>
  );
}
