import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionRequest } from '../../../shared/policies/request';
import { compareHouses, type HouseColumn } from '../../../shared/verdict/compare-houses';
import { serviceWording } from '../../../shared/wording/services';
import { useLedger } from '../../app/desk-context';
import { useLanguage } from '../../i18n';
import { OutcomeMark } from '../intake/outcome-mark';
import classes from './compare.module.css';

const rows = ['answer', 'free', 'charges', 'toHouse', 'back', 'ready', 'tell', 'silent'] as const;
type Row = (typeof rows)[number];

function Lines(props: { readonly column: HouseColumn }) {
  const language = useLanguage();
  return (
    <ul className={classes.plain}>
      {props.column.lines.map(({ code, outcome, because }) => (
        <li key={code}>
          {serviceWording[code][language]} <OutcomeMark outcome={outcome} size="small" />
          <p className={classes.small}>{because[language]}</p>
        </li>
      ))}
    </ul>
  );
}

function Money(props: { readonly column: HouseColumn; readonly none: string }) {
  const { charges, totals } = props.column;
  const language = useLanguage();
  if (charges.length === 0) return props.none;
  return (
    <ul className={classes.plain}>
      {charges.map(({ name, amount }) => (
        <li key={name.en} className={classes.money}>
          <span>{name[language]}</span>
          <span>{amount[language]}</span>
        </li>
      ))}
      {totals.map(({ name, amount }) => (
        <li key={name.en} className={`${classes.money} ${classes.total}`}>
          <span>{name[language]}</span>
          <span>{amount[language]}</span>
        </li>
      ))}
    </ul>
  );
}

function List(props: { readonly texts: readonly string[]; readonly none: string }) {
  if (props.texts.length === 0) return props.none;
  return (
    <ul className={classes.plain}>
      {props.texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The same facts put to the three houses: who pays each way, what is free, what it costs, when it is back. */
export function CompareView(props: { readonly request: DecisionRequest }) {
  const { request } = props;
  const { t } = useTranslation('policyDesk');
  const language = useLanguage();
  const { editions } = useLedger();
  const columns = useMemo(() => compareHouses(request, editions), [request, editions]);
  const cell = (row: Row, column: HouseColumn): ReactNode => {
    switch (row) {
      case 'answer':
        return <Lines column={column} />;
      case 'free':
        return (
          <List
            texts={column.free.map((code) => serviceWording[code][language])}
            none={t('compare.nothing')}
          />
        );
      case 'charges':
        return <Money column={column} none={t('compare.noCharges')} />;
      case 'toHouse':
        return column.toHouse.text[language];
      case 'back':
        return column.back.text[language];
      case 'ready':
        return column.ready.text[language];
      case 'tell':
        return (
          <List
            texts={column.notices.map(({ customer }) => customer[language])}
            none={t('compare.nothing')}
          />
        );
      case 'silent':
        return <List texts={column.silences.map(({ text }) => text[language])} none={t('compare.nothing')} />;
    }
  };
  return (
    // A wide table scrolls by keys as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes.view} aria-label={t('view.compare')} tabIndex={0}>
      <p className={classes.small}>{t('compare.note')}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.house} scope="col" data-asked={column.isAsked || undefined}>
                <span className={classes.house}>
                  {column.name[language]} <OutcomeMark outcome={column.decision.outcome} size="small" />
                </span>
                <span className={classes.small}>{column.taken[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`compare.row.${row}`)}</th>
              {columns.map((column) => (
                <td key={column.house} data-asked={column.isAsked || undefined}>
                  {cell(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
