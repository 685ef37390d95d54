import type { TFunction } from 'i18next';
import type { Decided } from '../../../shared/documents/decision-text';

/** What is known of one way of a parcel; empty where the policy is silent. */
export function legWords(leg: Decided['shipping']['toHouse'], t: TFunction<'cases'>): readonly string[] {
  return [
    leg.payer === null ? '' : t(`decision.payer.${leg.payer}`),
    leg.carrier === null ? '' : 'FedEx',
    leg.insured === null ? '' : t('decision.insured'),
    leg.risk === null ? '' : t('decision.customerRisk'),
  ];
}
