import { useTranslation } from 'react-i18next';
import { CustomerFinder } from './customer-finder';
import { CustomerForm } from './customer-form';
import { FormSection } from './form-section';
import { useIntake } from './intake-store';
import { KnownCustomer } from './known-customer';

/** Who brings it: found among those known, or taken down in the same place. */
export function CustomerSection() {
  const { t } = useTranslation('intake');
  const kind = useIntake((state) => state.draft?.customer.kind);
  const customerId = useIntake((state) =>
    state.draft?.customer.kind === 'known' ? state.draft.customer.customerId : null,
  );
  return (
    <FormSection level={2} title={t('customer.title')}>
      {kind === 'none' && <CustomerFinder />}
      {kind === 'new' && <CustomerForm />}
      {customerId !== null && <KnownCustomer key={customerId} customerId={customerId} />}
    </FormSection>
  );
}
