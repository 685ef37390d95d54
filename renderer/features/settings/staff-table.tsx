import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayInZone } from '../../../shared/time/day-in-zone';
import { instant } from '../../../shared/time/plain-date';
import { useLedger } from '../../app/desk-context';
import type { StoredStaff } from '../../db/ledger';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import classes from './settings.module.css';

export function StaffTable(props: {
  readonly staff: readonly StoredStaff[];
  /** Absent for those who have left. */
  readonly onChange?: (person: StoredStaff) => void;
  readonly onRetire?: (person: StoredStaff) => void;
}) {
  const { t } = useTranslation('settings');
  const { shop } = useLedger();
  const language = useLanguage();
  const { onChange, onRetire } = props;
  const dayOf = (moment: string) => {
    const at = instant(moment);
    return at === null ? '' : showDay(dayInZone(at, shop.timeZone), language);
  };
  return (
    <table className={classes.sheet}>
      <tbody>
        {props.staff.map((person) => (
          <tr key={person.id}>
            <td>
              <Text fw={600} span>
                {person.name}
              </Text>
              {person.kana !== '' && (
                <Text span c="dimmed" ml="sm">
                  {person.kana}
                </Text>
              )}
            </td>
            <td>{person.pin === null ? t('staff.noPin') : t('staff.hasPin')}</td>
            <td>
              {person.leftAt === null
                ? t('staff.joined', { day: dayOf(person.joinedAt) })
                : t('staff.left', { day: dayOf(person.leftAt) })}
            </td>
            <td className={classes.end}>
              {onChange !== undefined && onRetire !== undefined && (
                <Group gap="xs" justify="flex-end" wrap="nowrap">
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('staff.changeNamed', { name: person.name })}
                    onClick={() => onChange(person)}
                  >
                    {t('staff.change')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('staff.retireNamed', { name: person.name })}
                    onClick={() => onRetire(person)}
                  >
                    {t('staff.retire')}
                  </Button>
                </Group>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
