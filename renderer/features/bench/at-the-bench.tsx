import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActingState } from '../../app/acting-staff';
import { useLanguage, useLedger } from '../../app/desk-context';
import { switchPerson } from '../../app/staff';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { showTime } from '../../ui/dates';
import { useStaffNames } from '../cases/staff-names';
import classes from './bench.module.css';
import type { BenchPiece } from './read-bench-piece';

/** Who is at this bench. A badge says it too. */
export function WhoIsHere() {
  const { t } = useTranslation('bench');
  const acting = useActingState((state) => state.acting);
  useCommands({ 'bench.who': () => void switchPerson() });
  return (
    <div className={classes.who}>
      <p aria-live="polite">
        {acting.kind === 'person' ? (
          <>
            {t('here')} <strong>{acting.name}</strong>
          </>
        ) : (
          t('nobodyHere')
        )}
      </p>
      <CommandButton
        command="bench.who"
        size="md"
        variant={acting.kind === 'person' ? 'default' : 'filled'}
      />
    </div>
  );
}

/** The clock of whoever is here, and all that run on the piece. */
export function Clocks(props: {
  readonly found: BenchPiece;
  readonly isRunning: boolean;
  readonly onPress: () => void;
}) {
  const { found, isRunning, onPress } = props;
  const { t } = useTranslation('bench');
  const language = useLanguage();
  const { shop } = useLedger();
  const nameOf = useStaffNames();
  useCommands({ 'bench.clock': onPress });
  return (
    <div className={classes.clocks}>
      <Button
        size="xl"
        variant={isRunning ? 'filled' : 'light'}
        color={isRunning ? 'red.9' : 'teal'}
        leftSection={isRunning ? <IconPlayerStop size={24} /> : <IconPlayerPlay size={24} />}
        aria-keyshortcuts="t"
        onClick={onPress}
      >
        {t(isRunning ? 'clock.stop' : 'clock.start')}
      </Button>
      <ul aria-label={t('clock.running')}>
        {found.standing.clocks.map(({ staffId, startedAt }) => (
          <li key={staffId}>
            {t('clock.since', { name: nameOf(staffId), time: showTime(startedAt, language, shop.timeZone) })}
          </li>
        ))}
      </ul>
      <p>{t('clock.total', { count: found.standing.minutes })}</p>
    </div>
  );
}
