import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isWhole, type Survey } from '../../../shared/keeping/survey';
import classes from '../settings/settings.module.css';
import { useMoment } from './use-moment';

const counted = ['cases', 'customers', 'events', 'files'] as const;
const faultCounts = [
  'missingLines',
  'unreachableLines',
  'unknownEvents',
  'damagedFiles',
  'missingFiles',
] as const;

/** What stands in a source, what of it is missing here, and what is wrong with it. */
export function SurveyTable(props: { readonly survey: Survey }) {
  const { t } = useTranslation('keeping');
  const momentOf = useMoment();
  const { survey } = props;
  const { faults, fresh, firstAt, lastAt } = survey;
  return (
    <Stack gap="xs">
      <table className={classes.sheet}>
        <caption>{t('back.found')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('back.inIt')}</th>
            {fresh !== null && <th scope="col">{t('back.newHere')}</th>}
          </tr>
        </thead>
        <tbody>
          {counted.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`back.${name}`)}</th>
              <td>{survey[name]}</td>
              {fresh !== null && <td>{fresh[name]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {firstAt !== null && lastAt !== null && (
        <Text>{t('back.span', { first: momentOf(firstAt), last: momentOf(lastAt) })}</Text>
      )}
      {isWhole(survey) && <Text>{t('back.faults.whole')}</Text>}
      {faults.damagedLine !== null && (
        <Text fw={600}>{t('back.faults.damagedLine', { line: faults.damagedLine })}</Text>
      )}
      {faultCounts.map(
        (name) =>
          faults[name] > 0 && (
            <Text key={name} fw={600}>
              {t(`back.faults.${name}`, { count: faults[name] })}
            </Text>
          ),
      )}
      {faults.stoppedBy !== null && <Text fw={600}>{t(`back.faults.stopped.${faults.stoppedBy}`)}</Text>}
    </Stack>
  );
}
