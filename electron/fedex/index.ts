import type { shippingCalls } from '../../shared/contract/shipping-calls';
import { err } from '../../shared/result';
import type { Services } from '../host/services';
import type { Log } from '../log';
import type { SecretSealer } from '../secrets/secret-file';
import { openAccountKeeper } from './account';

/** The calls of the contract about FedEx. */
export type Carrier = Pick<Services, keyof typeof shippingCalls>;

export type CarrierOptions = {
  /** Of the profile, for this user alone. */
  readonly folder: string;
  readonly sealer: SecretSealer;
  readonly environment: NodeJS.ProcessEnv;
  readonly log: Log;
};

/** Opens FedEx for one profile: its account, and what was bought. */
export async function openCarrier(options: CarrierOptions): Promise<Carrier> {
  const { readCarrierSettings, configureCarrier } = openAccountKeeper(options);
  const unreached = async () => err({ kind: 'carrier-unreachable' as const });
  return {
    readCarrierSettings,
    configureCarrier,
    testCarrier: unreached,
    validateShipment: unreached,
    resolveAddress: unreached,
    quoteRates: unreached,
    buyLabel: unreached,
    readPurchases: unreached,
    answerUnknownPurchase: unreached,
    voidLabel: unreached,
    trackShipments: unreached,
    importCarrierFile: unreached,
    storeTradeDocument: unreached,
  };
}
