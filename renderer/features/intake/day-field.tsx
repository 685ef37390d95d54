import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/ja';
import { ActionIcon, Popover } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { IconCalendar } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { typedDay } from '../../../shared/cases/typed-values';
import { useLanguage } from '../../i18n';
import { showDay } from '../../ui/dates';
import { type DayLean, readDayText } from './day-text';
import type { Columns } from './field-frame';
import { TextField } from './text-field';
import { useField, useFormDay } from './use-field';

type CalendarProps = {
  readonly path: FieldPath;
  readonly label: string;
  readonly lean: DayLean;
  readonly isAnyDay: boolean;
};

function Calendar(props: CalendarProps) {
  const { path, label, lean, isAnyDay } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const today = useFormDay();
  const { text, write } = useField(path);
  const [isOpen, setOpen] = useState(false);
  const day = typedDay(text).value;
  return (
    <Popover opened={isOpen} onChange={setOpen} trapFocus returnFocus withinPortal shadow="md">
      <Popover.Target>
        <ActionIcon
          size="sm"
          tabIndex={-1}
          aria-label={t('day.openCalendar', { field: label })}
          onClick={() => setOpen(!isOpen)}
        >
          <IconCalendar size={15} stroke={1.6} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <DatePicker
          size="xs"
          locale={language}
          firstDayOfWeek={language === 'ja' ? 0 : 1}
          value={day}
          defaultDate={day ?? today}
          {...(isAnyDay ? {} : lean === 'past' ? { maxDate: today } : { minDate: today })}
          onChange={(chosen) => {
            if (chosen !== null) write(chosen);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

/** A day, typed in any usual form and written out on leaving the field, or picked from a calendar. */
export function DayField(props: {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
  readonly lean: DayLean;
  /** The calendar offers days on both sides of today. */
  readonly isAnyDay?: boolean;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
}) {
  const { path, label, columns, lean, hint, placeholder, isAnyDay = false } = props;
  const { t } = useTranslation('intake');
  const language = useLanguage();
  const today = useFormDay();
  const { text } = useField(path);
  const understood = readDayText(text, today, lean);
  return (
    <TextField
      path={path}
      label={label}
      columns={columns}
      inputMode="numeric"
      placeholder={placeholder ?? t('day.placeholder')}
      hint={hint ?? (understood === null ? undefined : showDay(understood, language))}
      onLeave={(left) => readDayText(left, today, lean) ?? left}
      rightSection={<Calendar path={path} label={label} lean={lean} isAnyDay={isAnyDay} />}
    />
  );
}
