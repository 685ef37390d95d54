import { keyCaps } from '../commands/keys';
import classes from './key-caps.module.css';

/** A key as it stands on the keyboard. */
export function KeyCaps(props: { readonly pattern: string }) {
  return (
    <span className={classes.caps}>
      {keyCaps(props.pattern).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}
