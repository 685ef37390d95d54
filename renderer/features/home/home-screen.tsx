import { Group, Text } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useLanguage, useLedger } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { showDay } from '../../ui/dates';
import { CaseList } from './case-list';
import { DraftsInHand } from './drafts-in-hand';
import classes from './home.module.css';
import { promisedBefore, promisedSoon, receivedOn } from './home-queries';
import { PrintsNeedingPerson } from './prints-needing-person';
import { useToday } from './use-today';

const shownOfEach = 12;

/** The first screen: what is begun, what came today, what is due, and which print waits for a person. */
export function HomeScreen() {
  const { t } = useTranslation('home');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const day = useToday(shop.timeZone);
  const received = useLiveQuery(() => receivedOn(db, day, shownOfEach), [db, day]);
  const late = useLiveQuery(() => promisedBefore(db, day, shownOfEach), [db, day]);
  const soon = useLiveQuery(() => promisedSoon(db, day, shownOfEach), [db, day]);
  return (
    <div className={classes.screen}>
      <Group justify="space-between" mb="sm">
        <div>
          <h1>{t('title')}</h1>
          <Text c="dimmed">{showDay(day, language)}</Text>
        </div>
        <CommandButton command="shell.intake" size="sm" />
      </Group>
      <PrintsNeedingPerson />
      <DraftsInHand />
      <div className={classes.columns}>
        <CaseList title={t('received')} none={t('receivedNone')} shown={received} shows="received" />
        <div className={classes.column}>
          <CaseList title={t('late')} none={t('lateNone')} shown={late} shows="promise" />
          <CaseList title={t('soon')} none={t('soonNone')} shown={soon} shows="promise" />
        </div>
      </div>
    </div>
  );
}
