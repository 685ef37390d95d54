import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Screens } from './screens';

export function Frame() {
  return (
    <Router hook={useHashLocation}>
      <Screens />
    </Router>
  );
}
