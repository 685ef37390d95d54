import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';

/** Where what `notify` says is shown. */
export function Notices() {
  return <Notifications position="bottom-right" limit={4} zIndex={400} />;
}

/** From here, so that what is shown is loaded with what shows it: a host that has ended serves no chunk any more. */
export { notifications } from '@mantine/notifications';
