import type { Edition } from '../edition';
import type { ServiceCode } from '../request';

export type KunoTerms = {
  /** Days after delivery, the last one included, in which a faulty or wrong product is reported by email. */
  readonly noticeDays: number;
  readonly servicesForWrongDeliveries: readonly ServiceCode[];
  readonly servicesFreeAtTheShop: readonly ServiceCode[];
  readonly shopHints: {
    /**
     * From how many sizes on this shop itself calls a change large. The policy has no figure: this is only shown
     * beside the clerk's own judgement, as the shop's hint, and never decides.
     */
    readonly largeChangeSizes: number | null;
  };
};

export type KunoEdition = Edition<KunoTerms>;

export const kunoEditions: readonly KunoEdition[] = [
  {
    version: 'kuno-published-1',
    from: null,
    to: null,
    terms: {
      noticeDays: 7,
      servicesForWrongDeliveries: ['repair', 'exchange'],
      servicesFreeAtTheShop: ['resize', 'repolish', 'refinish', 'clean', 'inspect'],
      shopHints: { largeChangeSizes: null },
    },
  },
];
