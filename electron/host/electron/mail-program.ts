import { shell } from 'electron';
import type { MailProgram } from '../../mail/mail-program';

/** Whatever program the person has chosen for email files. */
export const chosenMailProgram: MailProgram = {
  // Answers words where nothing could open it, and nothing where something did.
  open: async (path) => (await shell.openPath(path)) === '',
};
