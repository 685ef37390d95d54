/** Refusals about backups, the second copy and what is brought back. */
export const keepingErrors = {
  'no-room-for-intake': {
    title: 'Nothing new is taken in: the disk is nearly full',
    explanation:
      'A case half kept would be worse than one not begun. What is here already can be worked on and given back, and drafts stay as they are.',
    next: 'Free some space on this disk. Intake opens again by itself within a minute.',
  },
  'place-missing': {
    title: 'The place chosen for this is not there',
    explanation:
      'The disk is not plugged in or the share is away. What stands in its folder now is not what was chosen.',
    next: 'Connect it again, or choose another place in Settings, Backups.',
  },
  'places-forgotten': {
    title: 'Nobody knows where the backups go',
    explanation:
      'The file with the places of backups and second copy, and with whether backups are sealed, could not be read and was set aside. Until you choose again, no backup is made: one might land where others can read it.',
    next: 'In Settings, Backups, choose the places again, and the passphrase if there was one.',
  },
  'place-not-usable': {
    title: 'This folder cannot be used',
    explanation: 'It is not there, is not a folder, or may not be written to from here.',
    next: 'Write the full path of a folder that is there, such as /media/backup or D:\\Naoshi.',
  },
  'second-copy-differs': {
    title: 'The second copy differs from the journal',
    explanation: 'It holds something that the journal does not have. Nothing is written over it.',
    next: 'Look through the second copy below and bring back what is missing here; then choose an empty folder.',
  },
  'passphrase-needed': {
    title: 'The passphrase of the backups is needed',
    explanation: 'Backups are sealed with it, and it is not kept on this computer.',
    next: 'Give the passphrase in Settings, Backups, and try again.',
  },
  'passphrase-wrong': {
    title: 'The passphrase does not open this backup',
    explanation: 'It was sealed with another one. Without it nobody can read it.',
    next: 'Type the passphrase that was in use on the day of this backup.',
  },
  'passphrase-not-kept': {
    title: 'The passphrase cannot be kept on this computer',
    explanation: 'This system has no safe place for secrets that Naoshi could use, so nothing was written.',
    next: 'Give it each time Naoshi is started, or install a keyring on this computer.',
  },
  'not-a-backup': {
    title: 'There is no backup and no journal here',
    explanation:
      'What is in this place was not made by Naoshi, is cut off at its very start, or is not there.',
    next: 'Check the path: a backup file (.tar or .tar.age), a journal folder, or a data folder.',
  },
  'backup-failed': {
    title: 'This was not finished',
    explanation:
      'Reading or writing failed on the way. Nothing that was there before has been changed or taken away.',
    next: 'Check the disk and its space, then try again. If it stays so, choose another place.',
  },
  'place-full': {
    title: 'There is not enough room in this place',
    explanation: 'The work was given up and leaves nothing there. Cases and journal are not touched by it.',
    next: 'Free some space there or choose another place, then try again.',
  },
  'job-running': {
    title: 'Another long piece of work is running',
    explanation: 'Backing up, looking through, bringing back and exporting go one after the other.',
    next: 'Wait until it has ended, then try again.',
  },
} as const;
