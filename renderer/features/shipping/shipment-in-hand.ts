import { create } from 'zustand';

/** The line of the list in hand; kept so that coming back from a shipment finds the list where it was. */
const useInHand = create<{ readonly id: string | null }>(() => ({ id: null }));

export function useShipmentInHand(): string | null {
  return useInHand(({ id }) => id);
}

export function takeShipmentInHand(id: string): void {
  useInHand.setState({ id });
}
