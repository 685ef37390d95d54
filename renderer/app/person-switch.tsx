import { Menu, UnstyledButton } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { stepAway, switchPerson, useActingState } from './acting-staff';
import classes from './frame.module.css';

/** Who is at the desk, always in sight, and the way to change it. */
export function PersonSwitch() {
  const { t } = useTranslation('shell');
  const acting = useActingState((state) => state.acting);
  const label =
    acting.kind === 'person'
      ? t('person.acting', { name: acting.name })
      : acting.kind === 'nobody'
        ? t('person.nobody')
        : t('person.notAsked');
  if (acting.kind === 'not-asked')
    return (
      <UnstyledButton className={classes.state} onClick={() => void switchPerson()}>
        <IconUser size={16} stroke={1.6} aria-hidden />
        {label}
      </UnstyledButton>
    );
  return (
    <Menu position="bottom-end" returnFocus>
      <Menu.Target>
        <UnstyledButton className={classes.state}>
          <IconUser size={16} stroke={1.6} aria-hidden />
          {label}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void switchPerson()}>{t('person.change')}</Menu.Item>
        <Menu.Item onClick={stepAway}>{t('person.away')}</Menu.Item>
        <Menu.Label>{t('person.awayHint')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
