import { type AddressRequest, addressRequestSchema } from '../../../electron/fedex/schemas/address-request';
import { checked } from './service';

type Asked = AddressRequest['addressesToValidate'][number];

/** Words in an address that the stand-in does not find, so that both answers can be tried. */
const nowhere = /nowhere/i;
const aHome = /\b(apt|unit|suite|mansion|room)\b/i;

function resolved({ address, clientReferenceId }: Asked) {
  const { streetLines, postalCode, ...place } = address;
  const isFound = !streetLines.some((line) => nowhere.test(line));
  const isHome = streetLines.some((line) => aHome.test(line));
  const kind = isHome ? 'RESIDENTIAL' : 'BUSINESS';
  const [base = '', addOn] = (postalCode ?? '').split(/-(?=\d{4}$)/);
  return {
    ...(clientReferenceId === undefined ? {} : { clientReferenceId }),
    streetLinesToken: streetLines.map((line) => line.toUpperCase()),
    ...place,
    city: address.city.toUpperCase(),
    parsedPostalCode: { base, ...(addOn === undefined ? {} : { addOn }) },
    classification: isFound && address.countryCode === 'US' ? kind : 'UNKNOWN',
    customerMessage: isFound ? [] : ['STANDARDIZED.ADDRESS.NOTFOUND'],
    attributes: {
      Resolved: isFound,
      Matched: isFound,
      DPV: isFound && address.countryCode === 'US',
      CountrySupported: true,
      SuiteRequiredButMissing: false,
      InvalidSuiteNumber: false,
      MultipleMatches: false,
      POBox: false,
    },
  };
}

/** In capitals, as FedEx writes addresses; whoever lives in an apartment lives at home. */
export const resolveAddress = checked(addressRequestSchema, ({ addressesToValidate }) => ({
  status: 200,
  body: { output: { resolvedAddresses: addressesToValidate.map(resolved) } },
}));
