import { Stack, Text, TextInput } from '@mantine/core';
import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInZone } from '../../../shared/time/day-in-zone';
import type { Instant } from '../../../shared/time/plain-date';
import { houseWording } from '../../../shared/wording/houses';
import { serviceWording } from '../../../shared/wording/services';
import { useLanguage, useLedger } from '../../app/desk-context';
import { searchRulings } from '../../db/rulings';
import { RulingFacts } from './ruling-facts';
import { RulingItem } from './ruling-item';
import classes from './rulings.module.css';

const shownAtOnce = 100;

/** Every ruling that was written down, found by its words. */
export function RulingsPage() {
  const { t } = useTranslation('rulings');
  const language = useLanguage();
  const { db, shop } = useLedger();
  const [text, setText] = useState('');
  const sought = useDeferredValue(text);
  const rulings = useLiveQuery(() => searchRulings(db, sought, shownAtOnce + 1), [db, sought]);
  return (
    <Stack gap="md">
      <div>
        <h2>{t('title')}</h2>
        <Text c="dimmed">{t('introduction')}</Text>
      </div>
      <TextInput
        label={t('search')}
        value={text}
        type="search"
        autoComplete="off"
        w={420}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {rulings?.length === 0 && (
        <Text role="status">{t(sought.trim() === '' ? 'none' : 'nothingFound')}</Text>
      )}
      {rulings !== undefined && rulings.length > 0 && (
        <ul className={classes.rulings} aria-label={t('title')}>
          {rulings.slice(0, shownAtOnce).map((ruling) => (
            <RulingItem
              key={ruling.id}
              ruling={ruling}
              heading={
                <>
                  <h3>
                    {houseWording[ruling.house][language]} {serviceWording[ruling.service][language]}
                  </h3>
                  {/* Every moment of an event is one of the clock's. */}
                  <RulingFacts {...ruling} on={dayInZone(ruling.at as Instant, shop.timeZone)} />
                </>
              }
            />
          ))}
        </ul>
      )}
      {(rulings?.length ?? 0) > shownAtOnce && <Text>{t('newest', { count: shownAtOnce })}</Text>}
    </Stack>
  );
}
