import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type House, houses, type ServiceCode } from '../../../shared/policies/request';
import { everyDayOpen, type ShopWeek } from '../../../shared/promise-calendar/shop-week';
import { weekdays, weekdayWording } from '../../../shared/time/weekday';
import { houseWording } from '../../../shared/wording/houses';
import { serviceWording } from '../../../shared/wording/services';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import { useToday } from '../home/use-today';
import { readDayText } from '../intake/day-text';
import { servicesFor } from '../intake/offered-services';
import { calendarAsked } from './asked-promise';
import { PromiseAnswer } from './promise-answer';
import classes from './promises.module.css';

/** What an intake of a day makes: the range by the policy, the reason, and the calendar of it. */
export function PromisesScreen() {
  const { t } = useTranslation('promises');
  const language = useLanguage();
  const { shop, editions } = useLedger();
  const today = useToday(shop.timeZone);
  const [house, setHouse] = useState<House>('aujour');
  const [chosen, setChosen] = useState<readonly ServiceCode[]>([]);
  const [dayText, setDayText] = useState('');
  const [week, setWeek] = useState<ShopWeek>(everyDayOpen);
  const offered = servicesFor({ house, kind: '' }).first;
  const [first] = offered;
  const services = chosen.filter((code) => offered.includes(code));
  const receivedOn = dayText.trim() === '' ? today : readDayText(dayText, today, 'future');
  const asked = services.length > 0 || first === undefined ? services : [first];
  const calendar =
    receivedOn === null
      ? null
      : calendarAsked({ house, receivedOn, services: asked, week, language, editions });

  return (
    <div className={classes.screen}>
      <header>
        <h1>{t('title')}</h1>
        <p className={classes.lead}>{t('lead')}</p>
      </header>
      <div className={classes.columns}>
        <section className={classes.panel} aria-labelledby="promise-asked">
          <h2 id="promise-asked">{t('asked')}</h2>
          <NativeSelect
            label={t('house')}
            value={house}
            data={houses.map((each) => ({ value: each, label: houseWording[each][language] }))}
            onChange={(event) =>
              setHouse(houses.find((each) => each === event.currentTarget.value) ?? 'aujour')
            }
          />
          <TextInput
            label={t('receivedOn')}
            description={receivedOn === null ? undefined : showDay(receivedOn, language)}
            placeholder={today}
            value={dayText}
            error={receivedOn === null ? t('notADay') : undefined}
            inputMode="numeric"
            autoComplete="off"
            onChange={(event) => setDayText(event.currentTarget.value)}
          />
          <Checkbox.Group
            label={t('services')}
            description={
              services.length === 0 && first !== undefined
                ? t('servicesHint', { service: serviceWording[first][language] })
                : undefined
            }
            value={[...services]}
            onChange={(values) => setChosen(offered.filter((code) => values.includes(code)))}
          >
            <Group gap="sm" mt={4}>
              {offered.map((code) => (
                <Checkbox key={code} value={code} label={serviceWording[code][language]} />
              ))}
            </Group>
          </Checkbox.Group>
          <Checkbox.Group
            label={t('closed')}
            description={t('closedHint')}
            value={week.closedWeekdays.map(String)}
            onChange={(values) =>
              setWeek({
                ...week,
                closedWeekdays: weekdays.filter((weekday) => values.includes(String(weekday))),
              })
            }
          >
            <Group gap="sm" mt={4}>
              {weekdays.map((weekday) => (
                <Checkbox key={weekday} value={String(weekday)} label={weekdayWording[weekday][language]} />
              ))}
            </Group>
          </Checkbox.Group>
          <Checkbox
            label={t('closedOnHolidays')}
            checked={week.isClosedOnPublicHolidays}
            onChange={(event) => setWeek({ ...week, isClosedOnPublicHolidays: event.currentTarget.checked })}
          />
        </section>
        {calendar !== null && <PromiseAnswer calendar={calendar} />}
      </div>
    </div>
  );
}
