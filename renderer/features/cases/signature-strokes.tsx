import classes from './case-page.module.css';

const margin = 6;

/** The box around path data made of absolute points only, as the pad writes it. */
export function boundsOf(path: string): { x: number; y: number; width: number; height: number } {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(([text]) => Number(text));
  const across = numbers.filter((_, place) => place % 2 === 0);
  const down = numbers.filter((_, place) => place % 2 === 1);
  if (across.length === 0 || down.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  // One by one: a long signature has more points than a call takes arguments.
  const least = (values: readonly number[]) => values.reduce((low, value) => Math.min(low, value));
  const most = (values: readonly number[]) => values.reduce((high, value) => Math.max(high, value));
  const [x, y] = [least(across), least(down)];
  return { x, y, width: most(across) - x, height: most(down) - y };
}

/** A signature as it was written, without the pad around it. */
export function SignatureStrokes(props: { readonly svg: string; readonly label: string }) {
  const { x, y, width, height } = boundsOf(props.svg);
  const box = [x - margin, y - margin, width + 2 * margin, height + 2 * margin].join(' ');
  return (
    <svg viewBox={box} className={classes.strokes} role="img" aria-label={props.label}>
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
