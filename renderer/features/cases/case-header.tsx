import { Anchor } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { BroughtIn } from '../../../shared/cases/brought-in';
import type { CaseState } from '../../../shared/cases/case-state';
import type { CustomerState } from '../../../shared/cases/customer-state';
import { useLanguage } from '../../app/desk-context';
import { CommandButton } from '../../commands/command-button';
import { showDay } from '../../ui/dates';
import page from '../../ui/page-with-side.module.css';
import { DiskMark } from './disk-mark';
import { FactList } from './fact-list';
import { PromiseDay } from './promise-day';
import { useStaffNames } from './staff-names';

function earliestPromise({ standings }: CaseState): string | null {
  return standings.reduce<string | null>(
    (earliest, { promisedOn }) =>
      promisedOn !== null && (earliest === null || promisedOn < earliest) ? promisedOn : earliest,
    null,
  );
}

/** The other desk, with the number of the case there where it had one. */
function originText({ source, number }: BroughtIn, t: TFunction<'cases'>): string {
  return number === '' ? source : t('broughtIn.numbered', { source, number });
}

/** Whose case it is, since when and until when, and how it came. */
export function CaseHeader(props: {
  readonly state: CaseState;
  readonly customer: CustomerState;
  readonly eventsNotOnDisk: number;
}) {
  const { state, customer, eventsNotOnDisk } = props;
  const { t } = useTranslation('cases');
  const language = useLanguage();
  const nameOf = useStaffNames();
  const { visit, broughtIn } = state;
  const { name, kana, romaji, phones, emails } = customer.customer;
  const contact = [
    t(`contact.${visit.contactBy}`),
    visit.contactOn === null ? '' : showDay(visit.contactOn, language),
  ];
  return (
    <header className={page.header}>
      <div className={page.headline}>
        <CommandButton command="case.back" size="compact-xs" variant="subtle" />
        <h1>{state.number}</h1>
        <DiskMark eventsNotOnDisk={eventsNotOnDisk} t={t} hasWords />
      </div>
      <FactList
        layout="wide"
        facts={[
          {
            label: t('columns.customer'),
            value: (
              <>
                <Anchor component={Link} href={`/customers/${customer.id}`} inherit fw={600}>
                  {name}
                </Anchor>{' '}
                <span className={page.dimmed}>
                  {[kana, romaji].filter((reading) => reading !== '').join(' / ')}
                </span>
                {customer.id !== state.customerId && (
                  <span className={page.dimmed}> {t('broughtUnderMerged')}</span>
                )}
              </>
            ),
          },
          { label: t('reach'), value: [...phones, ...emails].join(' · ') },
          {
            label: t('columns.received'),
            value:
              broughtIn === null
                ? `${showDay(state.receivedOn, language)} · ${nameOf(state.openedBy)} · ${t('atStation', { station: state.station })}`
                : showDay(state.receivedOn, language),
          },
          { label: t('columns.promised'), value: <PromiseDay promisedOn={earliestPromise(state)} /> },
          ...(broughtIn === null
            ? [
                {
                  label: t('visit'),
                  value: [t(`reason.${visit.reason}`), t(`handover.${visit.handover}`)].join(' · '),
                },
                { label: t('giveBack'), value: t(`handover.${visit.giveBack}`) },
                { label: t('firstContact'), value: contact.filter((part) => part !== '').join(' · ') },
              ]
            : [{ label: t('broughtIn.from'), value: originText(broughtIn, t) }]),
        ]}
      />
    </header>
  );
}
