import { useTranslation } from 'react-i18next';
import { estimateRules } from '../../../shared/cases/piece';
import { useArrival } from './arrival-section';
import { ChipsField } from './choice-field';
import { piecePath } from './draft-path';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { MoneyField } from './money-field';
import { PromiseField } from './promise-field';

/** What it is worth, what the work may cost, and when it is promised. */
export function PieceValue(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const arrival = useArrival();
  return (
    <FormSection level={3} title={t('value.title')}>
      <FieldGrid>
        <MoneyField
          piece={piece}
          of="declared"
          label={t('field.declaredAmount')}
          columns={3}
          isRequired={arrival === 'here'}
          hint={t('hint.declaredAmount')}
        />
        <MoneyField
          piece={piece}
          of="estimate"
          label={t('field.estimateAmount')}
          columns={2}
          hint={t('hint.estimateAmount')}
        />
        <ChipsField
          path={piecePath(piece, 'estimateRule')}
          label={t('field.estimateRule')}
          columns={3}
          isKept
          choices={estimateRules.map((value) => ({ value, label: t(`estimateRule.${value}`) }))}
        />
        <PromiseField piece={piece} />
      </FieldGrid>
    </FormSection>
  );
}
