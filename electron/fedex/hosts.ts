import type { CarrierAccount } from '../../shared/shipping/carrier-settings';

/** Where the services stand; trade documents are filed at an address of their own. */
export type CarrierHosts = { readonly api: URL; readonly documents: URL };

const knownHosts = {
  production: { api: 'https://apis.fedex.com/', documents: 'https://documentapi.prod.fedex.com/' },
  sandbox: {
    api: 'https://apis-sandbox.fedex.com/',
    documents: 'https://documentapitest.prod.fedex.com/sandbox/',
  },
} as const;

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Null where the address of a `custom` environment is none, or would carry the secret in the open. */
export function hostsOf({
  environment,
  address,
}: Pick<CarrierAccount, 'environment' | 'address'>): CarrierHosts | null {
  if (environment !== 'custom') {
    const { api, documents } = knownHosts[environment];
    return { api: new URL(api), documents: new URL(documents) };
  }
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return null;
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname));
  if (!isSafe) return null;
  const base = new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url.origin);
  return { api: base, documents: base };
}
