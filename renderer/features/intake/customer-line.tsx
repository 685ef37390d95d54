import type { CustomerRow } from '../../db/customers';
import classes from './customer.module.css';

/** One customer in a line: name and reading, then how to reach her. */
export function CustomerLine(props: {
  readonly row: Pick<CustomerRow, 'name' | 'kana' | 'romaji' | 'phones' | 'emails' | 'country'>;
}) {
  const { name, kana, romaji, phones, emails, country } = props.row;
  const reading = [kana, romaji].filter((each) => each !== '').join(' / ');
  const reach = [...phones, ...emails, ...(country === null || country === 'JP' ? [] : [country])];
  return (
    <span className={classes.line}>
      <span className={classes.name}>{name}</span>
      {reading !== '' && <span className={classes.reading}>{reading}</span>}
      <span className={classes.reach}>{reach.join(' · ')}</span>
    </span>
  );
}
