import { Checkbox } from '@mantine/core';
import type { FieldPath } from '../../../shared/cases/intake-draft';
import { readAt, writeAt } from '../intake/draft-path';
import { Cell, type Columns } from '../intake/field-frame';
import classes from './shipment-parts.module.css';
import { changeShipment, useShipment } from './shipment-store';

/** Something that is so or is not; there is no third answer. */
export function YesField(props: {
  readonly path: FieldPath;
  readonly label: string;
  readonly columns: Columns;
}) {
  const { path, label, columns } = props;
  const isSo = useShipment(({ draft }) => draft !== null && readAt(draft, path) === true);
  return (
    <Cell columns={columns}>
      <Checkbox
        id={path}
        className={classes.yes}
        label={label}
        checked={isSo}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          changeShipment((draft) => writeAt(draft, path, checked));
        }}
      />
    </Cell>
  );
}
