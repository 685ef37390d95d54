import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where what `notify` says is shown. */
export function Notices() {
  return <Notifications position="bottom-right" limit={4} zIndex={400} />;
}
