import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { useReducedMotion } from '@mantine/hooks';

export type Series = { readonly name: string; readonly label: string; readonly colour: string };

/** Bars of a few groups. What they show stands in the table beside them, so a reader of the screen passes them over. */
export function ReportChart(props: {
  readonly data: readonly Readonly<Record<string, string | number>>[];
  readonly series: readonly Series[];
  readonly isStacked: boolean;
}) {
  const isStill = useReducedMotion();
  return (
    <div aria-hidden>
      <BarChart
        h={260}
        data={props.data.map((row) => ({ ...row }))}
        dataKey="group"
        type={props.isStacked ? 'stacked' : 'default'}
        series={props.series.map(({ name, label, colour }) => ({ name, label, color: colour }))}
        withLegend
        barProps={{ isAnimationActive: !isStill }}
        barChartProps={{ accessibilityLayer: false }}
        yAxisProps={{ allowDecimals: false, width: 48 }}
      />
    </div>
  );
}
