import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { editionFields, type TypedTerm } from '../../../shared/cases/editions/edition-fields';
import type { Language } from '../../../shared/language';
import { displayMoney } from '../../../shared/money/money';
import type { HouseWithEdition } from '../../../shared/policies/published';
import { useLanguage } from '../../app/desk-context';
import { showDay } from '../../ui/dates';
import { FactList, type ShownFact } from '../cases/fact-list';

/** A term as it is read: `30 days`, `¥900`, `US`. */
export function termWords(term: TypedTerm, t: TFunction<'policies'>, language: Language): string {
  if (term.value === null) return t('form.none');
  if (term.kind === 'money') return displayMoney(term.value, language);
  if (term.kind === 'country') return term.value;
  return `${term.value} ${t(`form.unit.${term.kind}`)}`;
}

function factsOf(
  whole: HouseWithEdition,
  t: TFunction<'policies'>,
  language: Language,
): readonly ShownFact[] {
  const shown = <Terms,>(
    fields: readonly {
      readonly label: Record<Language, string>;
      readonly show: (terms: Terms) => TypedTerm;
    }[],
    terms: Terms,
  ) =>
    fields.map(({ label, show }) => ({ label: label[language], value: termWords(show(terms), t, language) }));
  switch (whole.house) {
    case 'kuno':
      return shown(editionFields.kuno, whole.edition.terms);
    case 'ciwaka':
      return shown(editionFields.ciwaka, whole.edition.terms);
    case 'aujour': {
      const { terms } = whole.edition;
      return [
        ...shown(editionFields.aujour, terms),
        ...terms.taxRates.map(({ from, percent }) => ({
          label: `${t('form.taxRates')} ${from === null ? t('form.taxFirst') : showDay(from, language)}`,
          value: `${percent} %`,
        })),
        ...terms.holidays.map(({ from, to, name }) => ({ label: name[language], value: `${from} – ${to}` })),
      ];
    }
  }
}

/** All figures of an edition, to be read. */
export function EditionTerms(props: { readonly whole: HouseWithEdition }) {
  const { t } = useTranslation('policies');
  return <FactList facts={factsOf(props.whole, t, useLanguage())} layout="wide" />;
}
