import { connectDesk } from '../../../../renderer/desk/connect-desk';

/** A page with nothing on it but the way to the main process, for tests of that way. */
Object.assign(window, { connectDesk, connected: connectDesk() });
