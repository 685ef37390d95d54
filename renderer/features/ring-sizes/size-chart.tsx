import type { SizeAllowance } from '../../../shared/ring-sizes/size-allowance';
import type { SizeRow } from '../../../shared/ring-sizes/size-rows';
import { markWording } from '../../../shared/ring-sizes/size-words';
import { useLanguage } from '../../i18n';
import classes from './ring-sizes.module.css';

const width = 640;
const side = 16;
const axis = 62;
const labelRows = { bought: 12, now: 26, 'asked-for': 40 } as const;

/** Where the ring stands among its sizes. A picture of the table beside it, and so passed over by screen readers. */
export function SizeChart(props: { readonly rows: readonly SizeRow[]; readonly allowance: SizeAllowance }) {
  const { rows, allowance } = props;
  const language = useLanguage();
  const first = rows[0]?.size;
  const last = rows.at(-1)?.size;
  if (first === undefined || last === undefined || first === last) return null;
  const at = (size: number) => side + ((size - first) / (last - first)) * (width - 2 * side);
  const within = (size: number) => Math.min(last, Math.max(first, size));
  const band = ([from, to]: readonly [number | null, number | null]) => {
    if (from === null || to === null || from > to) return null;
    const x = at(within(from));
    return { x, width: Math.max(2, at(within(to)) - x) };
  };
  const made = allowance.madeIn === null ? null : band(allowance.madeIn);
  const reach = band(allowance.reach);
  const whole = rows.filter(({ size }) => size % 1 === 0);
  const everyOther = whole.length > 16;
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} 88`} aria-hidden focusable="false">
      {made !== null && (
        <rect className={classes.made} x={made.x} y={axis - 5} width={made.width} height={10} />
      )}
      {reach !== null && (
        <rect className={classes.reach} x={reach.x} y={axis - 5} width={reach.width} height={10} />
      )}
      <line className={classes.axis} x1={side} x2={width - side} y1={axis} y2={axis} />
      {rows.map(({ size }) => (
        <line
          key={size}
          className={classes.axis}
          x1={at(size)}
          x2={at(size)}
          y1={axis}
          y2={axis + (size % 1 === 0 ? 6 : 3)}
        />
      ))}
      {whole
        .filter(({ size }) => !everyOther || size % 2 === 0)
        .map(({ size }) => (
          <text key={size} className={classes.tickText} x={at(size)} y={axis + 19}>
            {size}
          </text>
        ))}
      {rows.flatMap(({ size, marks }) =>
        marks.map((mark) => (
          <g key={`${mark} ${size}`} className={classes.mark} data-mark={mark}>
            <line x1={at(size)} x2={at(size)} y1={labelRows[mark] + 2} y2={axis} />
            <circle cx={at(size)} cy={axis} r={4} />
            <text
              x={at(size)}
              y={labelRows[mark]}
              textAnchor={at(size) > width - 80 ? 'end' : at(size) < 80 ? 'start' : 'middle'}
            >
              {markWording[mark][language]} {size}
            </text>
          </g>
        )),
      )}
    </svg>
  );
}
