import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { contactChannels, handovers, reasons } from '../../../shared/policies/request';
import { useArrival } from './arrival-section';
import { ChipsField, YesNoField } from './choice-field';
import { DayField } from './day-field';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { goToField } from './go-to-field';
import { fold, useIntake } from './intake-store';
import { isPlainWalkIn } from './shown-fields';
import { useVisitShown } from './use-shown';

function VisitFields() {
  const { t } = useTranslation('intake');
  const arrival = useArrival();
  const channels = contactChannels.filter((channel) => channel !== 'none' || arrival !== 'inquiry');
  const showsEmailOn = useVisitShown('emailOn');
  const showsLocalJeweller = useVisitShown('localJeweller');
  const showsTransport = useVisitShown('customerPaysTransport');
  const choices = <T extends string>(members: readonly T[], word: (member: T) => string) =>
    members.map((value) => ({ value, label: word(value) }));
  return (
    <FieldGrid>
      <ChipsField
        path="reason"
        label={t('field.reason')}
        columns={7}
        isKept
        choices={choices(reasons, (each) => t(`visit.reason.${each}`))}
      />
      <ChipsField
        path="contactBy"
        label={t('field.contactBy')}
        columns={5}
        isKept
        choices={choices(channels, (each) => t(`visit.channel.${each}`))}
      />
      <DayField path="contactOn" label={t('field.contactOn')} columns={3} lean="past" />
      {showsEmailOn && <DayField path="emailOn" label={t('field.emailOn')} columns={3} lean="past" />}
      <ChipsField
        path="handover"
        label={t('field.handover')}
        columns={4}
        isKept
        choices={choices(handovers, (each) => t(`visit.handover.${each}`))}
      />
      <ChipsField
        path="giveBack"
        label={t('field.giveBack')}
        columns={4}
        isKept
        choices={choices(handovers, (each) => t(`visit.giveBack.${each}`))}
      />
      {showsLocalJeweller && <YesNoField path="localJeweller" label={t('field.localJeweller')} columns={5} />}
      {showsTransport && (
        <YesNoField path="customerPaysTransport" label={t('field.customerPaysTransport')} columns={7} />
      )}
    </FieldGrid>
  );
}

/** How and why the customer came: one line for the usual walk-in, the questions where it is otherwise. */
export function VisitSection() {
  const { t } = useTranslation('intake');
  const isPlain = useIntake((state) => state.draft !== null && isPlainWalkIn(state.draft, state.today));
  const isUnfolded = useIntake((state) => state.unfolded.has('visit'));
  const isOpen = isUnfolded || !isPlain;
  return (
    <FormSection
      level={2}
      title={t('visit.title')}
      {...(isOpen ? {} : { note: t('visit.walkIn') })}
      actions={
        isPlain && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-expanded={isOpen}
            onClick={() => (isOpen ? fold('visit') : goToField('reason'))}
          >
            {isOpen ? t('visit.fold') : t('visit.unfold')}
          </Button>
        )
      }
    >
      {isOpen && <VisitFields />}
    </FormSection>
  );
}
