import classes from './terms.module.css';

/** The pad's size; the path data of a signature is in these units. */
export const padWidth = 480;
export const padHeight = 140;

/** A signature as it was written, without the pad. */
export function SignatureStrokes(props: { readonly svg: string; readonly label: string }) {
  return (
    <svg
      viewBox={`0 0 ${padWidth} ${padHeight}`}
      className={classes.strokes}
      role="img"
      aria-label={props.label}
    >
      <path
        d={props.svg}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
