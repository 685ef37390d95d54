import { useTranslation } from 'react-i18next';
import { degrees, soundnesses } from '../../../shared/cases/piece';
import { conditionWording, degreeWording, soundnessWording } from '../../../shared/wording/conditions';
import { useLanguage } from '../../i18n';
import { ChipsField } from './choice-field';
import { useChoices } from './choices';
import { type ConditionField, conditionPath } from './draft-path';
import { FieldGrid } from './field-frame';
import { FormSection } from './form-section';
import { TextField } from './text-field';

const judged = ['claws', 'shank'] as const;
const counted = ['stonesPresent', 'stonesLoose', 'stonesChipped'] as const;
const graded = ['scratches', 'bends'] as const;

/** The check under the loupe, with the customer looking on. What nobody looked at stays open. */
export function PieceCondition(props: { readonly piece: number }) {
  const { piece } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const soundnessChoices = useChoices(soundnesses, soundnessWording);
  const degreeChoices = useChoices(degrees, degreeWording);
  const path = (field: ConditionField) => conditionPath(piece, field);
  return (
    <FormSection level={3} title={t('condition.title')} note={t('condition.note')}>
      <FieldGrid>
        {judged.map((field) => (
          <ChipsField
            key={field}
            path={path(field)}
            label={conditionWording[field][language]}
            columns={6}
            choices={soundnessChoices}
          />
        ))}
        {graded.map((field) => (
          <ChipsField
            key={field}
            path={path(field)}
            label={conditionWording[field][language]}
            columns={3}
            choices={degreeChoices}
          />
        ))}
        {counted.map((field) => (
          <TextField
            key={field}
            path={path(field)}
            label={conditionWording[field][language]}
            columns={2}
            inputMode="numeric"
            isPlain
          />
        ))}
        <TextField
          path={path('hallmark')}
          label={conditionWording.hallmark[language]}
          columns={3}
          placeholder="Pt950, K18"
          hint={t('hint.hallmark')}
        />
        <TextField path={path('note')} label={conditionWording.note[language]} columns={9} />
      </FieldGrid>
    </FormSection>
  );
}
