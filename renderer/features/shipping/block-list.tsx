import type { ShipmentBlock } from '../../../shared/shipping/shipments/blocks';
import { shipmentBlockWording } from '../../../shared/wording/shipping-steps';
import { useLanguage } from '../../app/desk-context';
import classes from './shipment-parts.module.css';

/** Why something may not be done yet, each with what leads there. */
export function BlockList(props: { readonly blocks: readonly ShipmentBlock[]; readonly label: string }) {
  const language = useLanguage();
  if (props.blocks.length === 0) return null;
  return (
    <ul className={classes.blocks} aria-label={props.label}>
      {props.blocks.map((block) => (
        <li key={block}>{shipmentBlockWording[block][language]}</li>
      ))}
    </ul>
  );
}
