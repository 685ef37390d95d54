import { useEffect, useState } from 'react';
import type { PlainDate } from '../../../shared/time/plain-date';
import { today } from '../../app/clock';

const everyMinute = 60_000;

/** The shop's day, new after midnight even where nobody touches the desk. */
export function useToday(timeZone: string): PlainDate {
  const [day, setDay] = useState(() => today(timeZone));
  useEffect(() => {
    setDay(today(timeZone));
    const timer = setInterval(() => setDay(today(timeZone)), everyMinute);
    return () => clearInterval(timer);
  }, [timeZone]);
  return day;
}
