import { useTranslation } from 'react-i18next';
import {
  contactChannels,
  handovers,
  houses,
  platings,
  reasons,
  resizingCategories,
} from '../../../shared/policies/request';
import { makerWording, platingWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../i18n';
import { ChipsField, ListField } from '../intake/choice-field';
import { useCountries } from '../intake/countries';
import type { FactPath } from './asked-facts';
import { useQuestion } from './question-store';

/** The words that most fields need. */
export function useFieldWords() {
  const { t } = useTranslation(['policyDesk', 'intake']);
  const language = useLanguage();
  const isKuno = useQuestion((state) => state.question.policy === 'kuno');
  const notKnown = { value: '', label: t('policyDesk:notKnown') };
  return { t, language, isKuno, notKnown };
}

/** A fact that is one of several. */
export function ChosenFact(props: { readonly path: FactPath }) {
  const { path } = props;
  const { t, language, isKuno, notKnown } = useFieldWords();
  const countries = useCountries();
  switch (path) {
    case 'reason':
      return (
        <ChipsField
          path={path}
          label={t('intake:field.reason')}
          columns={12}
          isKept
          choices={reasons.map((value) => ({ value, label: t(`intake:visit.reason.${value}`) }))}
        />
      );
    case 'contact.by':
      return (
        <ChipsField
          path={path}
          label={t('intake:field.contactBy')}
          columns={8}
          isKept
          choices={contactChannels.map((value) => ({ value, label: t(`intake:visit.channel.${value}`) }))}
        />
      );
    case 'handover':
    case 'giveBack':
      return (
        <ChipsField
          path={path}
          label={t(`intake:field.${path}`)}
          columns={8}
          isKept
          choices={handovers.map((value) => ({ value, label: t(`intake:visit.${path}.${value}`) }))}
        />
      );
    case 'customerCountry':
      return (
        <ListField
          path={path}
          label={t('policyDesk:field.country')}
          columns={4}
          choices={countries}
          emptyLabel={notKnown.label}
        />
      );
    case 'item.house':
      return (
        <ListField
          path={path}
          label={t('intake:field.house')}
          columns={4}
          emptyLabel={notKnown.label}
          choices={[...houses, 'other' as const].map((value) => ({
            value,
            label: makerWording[value][language],
          }))}
        />
      );
    case 'item.plating':
      return (
        <ChipsField
          path={path}
          label={t('intake:field.plating')}
          columns={8}
          choices={[
            ...platings.map((value) => ({ value, label: platingWording[value][language] })),
            notKnown,
          ]}
        />
      );
    case 'item.design.resizing': {
      const categories = isKuno ? (['unavailable'] as const) : resizingCategories;
      return (
        <ChipsField
          path={path}
          label={isKuno ? t('intake:design.exceptions') : t('intake:field.designResizing')}
          columns={isKuno ? 6 : 12}
          choices={[
            ...categories.map((value) => ({ value, label: t(`intake:design.category.${value}`) })),
            notKnown,
          ]}
        />
      );
    }
    case 'evidence.review':
      return (
        <ChipsField
          path={path}
          label={t('intake:field.photoReview')}
          columns={6}
          choices={[
            { value: 'pass', label: t('intake:photoReview.pass') },
            { value: 'fail', label: t('intake:photoReview.fail') },
            notKnown,
          ]}
        />
      );
    default:
      return null;
  }
}
