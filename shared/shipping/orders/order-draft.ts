import type { BagNumber } from '../../cases/ids';
import type { CustomsOption, Direction, ShipmentPurpose, ShippingMethod } from '../customs-words';
import type { CarrierService, LabelFormat, ShippingPackage } from '../order';
import type { PartyDraft } from '../parties/party-draft';

type Choice<T extends string> = T | '';

/** One line of the invoice as typed. */
export type CommodityDraft = {
  /** Stable while the draft lives; keys lists on the screen. */
  readonly key: string;
  readonly bagNumber: BagNumber | null;
  readonly description: string;
  readonly tariffCode: string;
  readonly countryOfManufacture: string;
  readonly metal: string;
  readonly serial: string;
  readonly unit: 'EA' | 'PR';
  readonly quantity: string;
  /** Of one, in the currency of the invoice. */
  readonly unitValue: string;
  readonly netWeight: string;
};

/** Empty fields follow from direction and method as long as nothing is chosen or typed in them. */
export type CustomsDraft = {
  readonly purpose: Choice<ShipmentPurpose>;
  /** `none` = none of FedEx's; empty = the one that follows. */
  readonly option: Choice<CustomsOption | 'none'>;
  readonly statement: string;
  readonly changedBecause: string;
};

/**
 * A shipment on the screen at one moment: every field is what stands there, valid or not, so that nothing typed is lost.
 * Its fields bear the names of the order's, so that one path names both.
 */
export type OrderDraft = {
  readonly direction: Direction;
  readonly method: Choice<ShippingMethod>;
  readonly isFree: boolean;
  readonly service: Choice<CarrierService>;
  readonly shipOn: string;
  readonly shipper: PartyDraft;
  readonly recipient: PartyDraft;
  readonly importer: PartyDraft | null;
  readonly package: {
    readonly system: ShippingPackage['system'];
    readonly length: string;
    readonly width: string;
    readonly height: string;
    readonly weight: string;
  };
  /** Of the invoice: values, freight and carriage, and the value of the work. */
  readonly currency: string;
  readonly commodities: readonly CommodityDraft[];
  readonly workValue: string;
  readonly insured: string;
  /** The shop's insurance may be in another currency than the invoice. */
  readonly insuredCurrency: string;
  readonly declaredForCarriage: string;
  readonly customs: CustomsDraft;
  /** All empty = it came by no parcel that is known. */
  readonly cameBy: { readonly trackingNumber: string; readonly receivedOn: string };
  /** Both empty = the label is no return label. */
  readonly returnOf: { readonly trackingNumber: string; readonly shippedOn: string };
  readonly exportCitation: string;
  /** Units of the invoice's currency for one US dollar (`149.50`), and the day of that rate; empty = none. */
  readonly exportRate: { readonly perDollar: string; readonly on: string };
  readonly freightPayer: Choice<'sender' | 'recipient' | 'third-party'>;
  readonly dutiesPayer: Choice<'sender' | 'recipient' | 'third-party'>;
  readonly termsOfSale: string;
  /** Sums of the invoice beside its lines; empty = none. */
  readonly freight: string;
  readonly insuranceCharge: string;
  readonly packing: string;
  readonly handling: string;
  readonly otherCharge: string;
  /** Whether sender and recipient are related. */
  readonly partiesRelated: Choice<'yes' | 'no'>;
  readonly invoiceNumber: string;
  readonly specialInstructions: string;
  readonly labelFormat: LabelFormat;
};
