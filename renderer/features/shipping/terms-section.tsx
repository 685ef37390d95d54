import { useTranslation } from 'react-i18next';
import { labelFormats, payers, termsOfSale } from '../../../shared/shipping/order';
import { labelFormatWording, payerWording, termOfSaleWording } from '../../../shared/wording/shipping';
import { ChipsField, ListField } from '../intake/choice-field';
import { useChoices } from '../intake/choices';
import { FieldGrid } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { TextField } from '../intake/text-field';

const related = ['yes', 'no'] as const;

/** Who pays what, under which terms, and what the papers are. */
export function TermsSection() {
  const { t } = useTranslation('shipment');
  const payerChoices = useChoices(payers, payerWording);
  return (
    <FormSection title={t('terms.title')} level={2}>
      <FieldGrid>
        <ListField path="freightPayer" label={t('terms.freightPayer')} columns={2} choices={payerChoices} />
        <ListField path="dutiesPayer" label={t('terms.dutiesPayer')} columns={2} choices={payerChoices} />
        <ListField
          path="termsOfSale"
          label={t('terms.termsOfSale')}
          columns={4}
          choices={useChoices(termsOfSale, termOfSaleWording)}
        />
        <ChipsField
          path="partiesRelated"
          label={t('terms.partiesRelated')}
          columns={4}
          isRequired
          hint={t('terms.partiesRelatedHint')}
          choices={related.map((value) => ({ value, label: t(`terms.related.${value}`) }))}
        />
        <TextField path="invoiceNumber" label={t('terms.invoiceNumber')} columns={4} isPlain isRequired />
        <ListField
          path="labelFormat"
          label={t('terms.labelFormat')}
          columns={4}
          choices={useChoices(labelFormats, labelFormatWording)}
        />
        <TextField path="specialInstructions" label={t('terms.specialInstructions')} columns={4} />
      </FieldGrid>
    </FormSection>
  );
}
