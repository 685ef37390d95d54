import { useTranslation } from 'react-i18next';
import { type Arrival, arrivals } from '../../../shared/cases/events';
import { arrivalOf, type IntakeDraft } from '../../../shared/cases/intake-draft';
import { ChipsField } from './choice-field';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { changeDraft, useIntake } from './intake-store';

/** Whether the pieces of the intake in hand are here. */
export function useArrival(): Arrival {
  return useIntake((state) => (state.draft === null ? 'here' : arrivalOf(state.draft)));
}

/** Answers that can no longer be so: whoever asks first did not come to the counter, and no parcel comes over it. */
function withArrival(draft: IntakeDraft): IntakeDraft {
  switch (arrivalOf(draft)) {
    case 'here':
      return draft.contactBy === 'none' ? { ...draft, contactBy: 'counter' } : draft;
    case 'inquiry':
      return draft.contactBy === 'counter' || draft.contactBy === 'none'
        ? { ...draft, contactBy: 'email' }
        : draft;
    case 'unannounced': {
      const handover = draft.handover === 'counter' ? 'domestic' : draft.handover;
      const giveBack = draft.giveBack === 'counter' ? 'domestic' : draft.giveBack;
      return { ...draft, contactBy: 'none', handover, giveBack };
    }
  }
}

/** The first question: is the piece here, does somebody ask about it, or did it come without a word? */
export function ArrivalSection() {
  const { t } = useTranslation('intake');
  const arrival = useArrival();
  return (
    <FormSection
      level={2}
      title={t('arrival.title')}
      {...(arrival === 'here' ? {} : { note: t(`arrival.note.${arrival}`) })}
    >
      <FieldGrid>
        <ChipsField
          path="arrival"
          label={t('field.arrival')}
          columns={12}
          isKept
          choices={arrivals.map((value) => ({ value, label: t(`arrival.choice.${value}`) }))}
          onChosen={() => changeDraft(withArrival)}
        />
      </FieldGrid>
    </FormSection>
  );
}
