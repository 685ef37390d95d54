import type { ReactNode } from 'react';
import classes from './start-page.module.css';

/** A page that stands alone, before a shop is open. */
export function StartPage(props: { readonly children: ReactNode; readonly band?: ReactNode }) {
  return (
    <>
      {props.band}
      <main className={classes.page}>
        <div className={classes.sheet}>
          <p className={classes.mark} lang="en">
            Naoshi
          </p>
          {props.children}
        </div>
      </main>
    </>
  );
}
