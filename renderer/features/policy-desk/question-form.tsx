import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { houses } from '../../../shared/policies/request';
import { makerWording } from '../../../shared/wording/pieces';
import { useLanguage } from '../../i18n';
import classes from '../intake/field.module.css';
import { FieldGrid, GroupFrame } from '../intake/field-frame';
import { FormSection } from '../intake/form-section';
import { type FactPath, facts, isAsked } from './asked-facts';
import { AskedServices } from './asked-services';
import { FactField } from './fact-field';
import deskClasses from './policy-desk.module.css';
import { askHouse, showRest, useQuestion } from './question-store';
import { VisitFields } from './visit-fields';

function HouseField() {
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const chosen = useQuestion((state) => state.question.policy);
  return (
    <GroupFrame id="policy" label={t('field.policy')} columns={12} fault={undefined}>
      <div className={classes.chips}>
        {houses.map((house) => (
          <label key={house} className={classes.chip}>
            <input
              type="radio"
              name="policy"
              value={house}
              checked={chosen === house}
              onChange={() => askHouse(house)}
            />
            {makerWording[house][language]}
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

function Facts(props: { readonly paths: readonly FactPath[] }) {
  return (
    <FieldGrid>
      {props.paths.map((path) => (
        <FactField key={path} path={path} />
      ))}
    </FieldGrid>
  );
}

/** As little or as much as is known of a question; what the house does not look at is folded away, never lost. */
export function QuestionForm() {
  const { t } = useTranslation('policyDesk');
  const hasHouse = useQuestion((state) => state.question.policy !== '');
  const asked = useQuestion(useShallow(({ question }) => facts.filter((path) => isAsked(path, question))));
  const rest = facts.filter((path) => !asked.includes(path));
  const showsRest = useQuestion((state) => state.showsRest);
  return (
    <>
      <FormSection level={2} title={t('part.wanted')}>
        <FieldGrid>
          <HouseField />
        </FieldGrid>
        {hasHouse && (
          <div className={deskClasses.services}>
            <AskedServices />
          </div>
        )}
      </FormSection>
      {hasHouse && (
        <FormSection level={2} title={t('part.asked')}>
          <Facts paths={asked} />
        </FormSection>
      )}
      <VisitFields />
      {hasHouse && (
        <FormSection
          level={2}
          title={t('part.rest')}
          note={t('part.restNote')}
          actions={
            <Button
              size="compact-xs"
              variant="subtle"
              aria-expanded={showsRest}
              onClick={() => showRest(!showsRest)}
            >
              {showsRest ? t('fold') : t('unfold')}
            </Button>
          }
        >
          {showsRest && <Facts paths={rest} />}
        </FormSection>
      )}
    </>
  );
}
