import { carrierErrors } from './carrier-errors';
import { keepingErrors } from './keeping-errors';
import { pieceErrors } from './piece-errors';

/** One entry for each kind of refusal (shared/app-error): what happened, why, and what to do next. */
export const errors = {
  ...pieceErrors,
  ...carrierErrors,
  ...keepingErrors,
  'invalid-input': {
    title: 'This cannot be taken as it is',
    explanation: 'Something in it has a form that the desk does not accept.',
    next: 'Correct the field that is marked and try again.',
  },
  'not-allowed': {
    title: 'This window may not do that',
    explanation: 'The program behind the window answers only to its own window, opened by Naoshi itself.',
    next: 'Close this window and open Naoshi again.',
  },
  'not-found': {
    title: 'This is no longer there',
    explanation: 'What was asked for does not exist, or not any more.',
    next: 'Go back to the list and choose again.',
  },
  'host-unreachable': {
    title: 'The program behind this window does not answer',
    explanation:
      'You can go on working: what you save is kept in this window and goes to disk as soon as the program answers. Printing waits until then.',
    next: 'Start Naoshi again. If that does not help, restart this computer.',
  },
  'journal-not-written': {
    title: 'Not on disk yet',
    explanation:
      'The journal file could not be written. What you saved is kept in this window and is tried again by itself.',
    next: 'Check that the disk is there, has space and may be written to, then press Try again.',
  },
  'journal-damaged': {
    title: 'The journal on disk is damaged',
    explanation:
      'A line of the journal does not carry the mark it was written with. It may have been changed from outside, or the disk may be failing.',
    next: 'Do not delete anything. Copy the data folder to another disk and call whoever looks after this computer.',
  },
  'photo-not-stored': {
    title: 'A photo is not on disk yet',
    explanation: 'The photo is kept in this window; it could not be put beside the journal.',
    next: 'Check that the disk has space, then press Try again.',
  },
  'disk-full': {
    title: 'The disk is full',
    explanation: 'Nothing more can be written. What you save now is kept only in this window.',
    next: 'Free some space on the disk now, then press Try again.',
  },
  'no-printer-bound': {
    title: 'No printer is chosen for this paper',
    explanation: 'The desk does not know where to print it.',
    next: 'Choose a printer and a stock in Settings, Papers. The paper then prints from the print queue.',
  },
  'printer-unknown': {
    title: 'This printer is not known to the computer',
    explanation: 'The printer that was chosen for this paper has been removed or renamed.',
    next: 'Choose another printer in Settings, Papers, or add the printer to this computer again.',
  },
  'printer-unreachable': {
    title: 'The printer does not answer',
    explanation: 'It may be switched off, asleep or cut off from the network. The paper waits in the queue.',
    next: 'Switch it on and check its cable or network. Printing goes on by itself.',
  },
  'printer-refused': {
    title: 'The printer did not take the paper',
    explanation: 'The printing system of this computer gave the paper back.',
    next: 'Look at the printer and its queue on this computer, then print again.',
  },
  'printing-system-down': {
    title: 'The printing system of this computer is not running',
    explanation: 'No printer can be reached before it runs. The papers wait in the queue.',
    next: 'Restart the printing service (CUPS, or the Windows print spooler), or restart this computer.',
  },
  'stock-not-loaded': {
    title: 'The printer does not hold this size of paper',
    explanation:
      'It would have printed on what is in it now, cut off or in the wrong size; so nothing was sent.',
    next: 'Put the right roll or paper in, or choose another stock in Settings, Papers.',
  },
  'paper-not-printable': {
    title: 'This paper cannot be printed as it is',
    explanation: 'Something on it does not fit the stock that was chosen.',
    next: 'Choose a larger stock in Settings, Papers, or shorten the text that is too long.',
  },
  'glyph-missing': {
    title: 'A character cannot be printed',
    explanation:
      'The printing fonts do not have a character that stands on this paper; it would come out blank.',
    next: 'Write the word with other characters, for example in Latin letters, and print again.',
  },
  'print-job-unknown': {
    title: 'This print is no longer in the queue',
    explanation: 'It was finished or cancelled in the meantime.',
    next: 'Look at the print list. If the paper is missing, print it again from the case.',
  },
  'mail-not-set-up': {
    title: 'No mail server is set up',
    explanation: 'The desk does not know by which server the shop sends its email.',
    next: 'Open the message in your mail program instead, or set the server up in Settings, Messages.',
  },
  'mail-password-needed': {
    title: 'The mail server’s password is needed',
    explanation: 'It is not kept on this computer, or was not given since Naoshi was started.',
    next: 'Give the password in Settings, Messages, and send again. Nothing has been sent.',
  },
  'mail-password-not-kept': {
    title: 'The password cannot be kept on this computer',
    explanation: 'This system has no safe place for secrets that Naoshi could use, so nothing was written.',
    next: 'Choose to give the password each time Naoshi is started, or install a keyring on this computer.',
  },
  'mail-server-unreachable': {
    title: 'The mail server does not answer',
    explanation: 'The network may be down, or the server’s name or port is another. Nothing has been sent.',
    next: 'Check the network and the server in Settings, Messages, then send again. Or open the message in your mail program.',
  },
  'mail-server-not-trusted': {
    title: 'The way to the mail server is not safe',
    explanation:
      'The server offers no encryption as set up, or its certificate is not valid for its name. Nothing has been sent.',
    next: 'Check the kind of encryption, the name and the port in Settings, Messages, with whoever runs the server.',
  },
  'mail-login-refused': {
    title: 'The mail server refused the user name or the password',
    explanation:
      'Nothing has been sent. Many providers want a password made for programs instead of your own.',
    next: 'Correct user name and password in Settings, Messages, and send again.',
  },
  'mail-recipient-refused': {
    title: 'The mail server refused the address',
    explanation: 'The server does not deliver to this address. Nothing has been sent.',
    next: 'Check the address with the customer, correct it and send again.',
  },
  'mail-refused': {
    title: 'The mail server did not take the message',
    explanation:
      'It may be too large, or your address may not send through this server. Nothing has been sent.',
    next: 'Take attachments out, or look at the server’s own words below and ask whoever runs it. Or open the message in your mail program.',
  },
  'mail-fate-unknown': {
    title: 'Nobody can tell whether the message went',
    explanation:
      'The connection broke after the message had been handed over and before the server said yes.',
    next: 'Look into the mailbox for sent mail, or ask the customer, and then answer the question here. It is not sent again by itself.',
  },
  'stored-file-missing': {
    title: 'A file of this case is not on disk',
    explanation:
      'A photo or a file from FedEx that belongs here is not beside the journal, or its bytes have changed. Nothing has been printed or sent.',
    next: 'Wait until the screen says that all is on disk and try again. A file from FedEx can be imported anew.',
  },
  'carrier-file-unreadable': {
    title: 'This file from FedEx cannot be printed as it is',
    explanation:
      'It cannot be read to its end, its pages are larger than the paper, or it is not of this tracking number. It is never made smaller: the barcodes would no longer scan.',
    next: 'Choose a larger stock for carrier labels in Settings, Papers, or get the file from FedEx again.',
  },
  'label-resolution-differs': {
    title: 'The label is made for another label printer',
    explanation:
      'Its dots per inch are not those of the chosen printer, so it would come out too large or too small to be scanned.',
    next: 'Set the dots per inch of the printer in Settings, Papers, or void the label and buy one for this printer.',
  },
  'mail-attachment-missing': {
    title: 'An attachment could not be made',
    explanation: 'A photo is not beside the journal yet, or a paper cannot be drawn. Nothing has been sent.',
    next: 'Leave the attachment out, or wait until the screen says that all is on disk, and try again.',
  },
  'database-failed': {
    title: 'The case store did not answer',
    explanation: 'The change was not saved. What you typed still stands here.',
    next: 'Try again. If it stays so, check the space on the disk and open Naoshi again.',
  },
  'database-newer': {
    title: 'These records belong to a newer Naoshi',
    explanation:
      'A newer version of the program has opened them before. This one does not know everything that is in them and leaves them as they are.',
    next: 'Close this window and start the newer version. Nothing is lost.',
  },
  unexpected: {
    title: 'This did not work',
    explanation: 'Something happened that the desk was not made for. What was saved before is safe.',
    next: 'Try once more. If it happens again, note what you did and show it to whoever looks after this computer.',
  },
} as const;
