import { Group, SegmentedControl, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { staffRoles } from '../../../shared/cases/shop';
import { useLanguage, useLedger } from '../../app/desk-context';
import { useCommands } from '../../commands/bound-commands';
import { CommandButton } from '../../commands/command-button';
import { showDay } from '../../ui/dates';
import { BoxCloses } from './box-closes';
import { CaseList } from './case-list';
import { ClockBehind } from './clock-behind';
import { DraftsInHand } from './drafts-in-hand';
import classes from './home.module.css';
import { receivedOn } from './home-queries';
import { MailsNeedingPerson } from './mails-needing-person';
import { PieceList } from './piece-list';
import { listsOfRole } from './piece-lists';
import { PrintsNeedingPerson } from './prints-needing-person';
import { useRole } from './role';
import { useToday } from './use-today';

const casesShown = 6;

/** The first screen: what waits for a person today, in the order in which a counter, a workshop or a packer looks at it. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const day = useToday(shop.timeZone);
  const [role, chooseRole] = useRole();
  const received = useLiveQuery(() => receivedOn(db, day, casesShown), [db, day]);
  useCommands({
    'home.counter': () => chooseRole('counter'),
    'home.workshop': () => chooseRole('workshop'),
    'home.packing': () => chooseRole('packing'),
  });
  return (
    <div className={classes.screen}>
      <Group justify="space-between" mb="sm">
        <div>
          <h1>{t('title')}</h1>
          <Text c="dimmed">{showDay(day, language)}</Text>
        </div>
        <Group gap="md">
          <SegmentedControl
            aria-label={t('role.label')}
            value={role}
            data={staffRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChange={(value) => chooseRole(staffRoles.find((known) => known === value) ?? 'counter')}
          />
          <CommandButton command="shell.intake" size="sm" />
        </Group>
      </Group>
      <ClockBehind />
      <PrintsNeedingPerson />
      <MailsNeedingPerson />
      <DraftsInHand />
      {role !== 'counter' && <BoxCloses day={day} />}
      <div className={classes.columns}>
        {listsOfRole[role].map((list) => (
          <PieceList key={list} list={list} day={day} />
        ))}
        {role === 'counter' && (
          <CaseList title={t('received')} none={t('receivedNone')} shown={received} shows="received" />
        )}
      </div>
    </div>
  );
}
