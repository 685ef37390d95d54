export const keeping = {
  title: 'Backups and restore',
  introduction:
    'Every saved step goes into the journal on this disk. A second copy and backups protect against the loss of the disk itself.',
  ofSample: 'The sample shop is invented and is not backed up. Leave it to see the backups of your shop.',
  strip: {
    see: 'Settings, Backups',
    room: {
      low: 'The disk is getting full: {{count, number}} MB are left. Free some space soon.',
      'no-intake':
        'The disk is nearly full: {{count, number}} MB are left. Nothing new is taken in; open cases can be worked on and given back.',
      none: 'The disk is full: {{count, number}} MB are left. What is saved now stays in this window until there is space again.',
    },
    copy: {
      missing:
        'The place of the second copy is not there: {{folder}}. It is made up for once it is connected.',
      differs: 'The second copy in {{folder}} differs from the journal. Nothing is written over it.',
      refused: 'The second copy in {{folder}} cannot be written.',
    },
    backupsMissing: 'The place of the backups is not there: {{folder}}. No backup is made.',
    passphraseNeeded: 'Backups wait for their passphrase. No backup is made until it is given.',
    backupFailed: 'The last backup was not made.',
    placesForgotten:
      'The file that says where backups and the second copy go cannot be read. None is made until they are chosen again.',
  },
  journal: {
    title: 'Journal',
    folder: 'In {{folder}}',
    events_one: '{{count, number}} event',
    events_other: '{{count, number}} events',
    checked: 'Every line was checked since the start and holds.',
    checking: 'The newest lines hold; older ones are still being checked.',
    damaged: 'It does not hold from line {{line}} on.',
    missing_one:
      '{{count, number}} line that had been saved is gone there. Bring it back below from a backup or the second copy.',
    missing_other:
      '{{count, number}} lines that had been saved are gone there. Bring them back below from a backup or the second copy.',
    room: '{{free}} GB free on this disk',
    rebuild: 'Read the journal into this window again',
    rebuildHint: 'What this window lacks comes back. Nothing is changed or taken away.',
    rebuilt: 'This window holds every event of the journal.',
  },
  damage: {
    explanation:
      'Bring back first what can be brought back. Damage that stays can be taken note of, with a name and a reason: the warning then leaves the other screens, and stays here.',
    name: 'Your name',
    nameMissing: 'Write who takes note of it.',
    reason: 'What happened, and why the desk can go on',
    reasonMissing: 'Write what happened and why the desk can go on.',
    acknowledge: 'Take note of the damage',
    known: '{{moment}}: {{name}} took note of the damage from line {{line}} on. {{reason}}',
  },
  putBack: {
    lacked_one: 'The journal lacks {{count, number}} event that this window has.',
    lacked_other: 'The journal lacks {{count, number}} events that this window has.',
    look: 'Look for what only this window has',
    hint: 'After a journal was lost, damaged or brought back from an older copy.',
    looking_one: '{{count, number}} event compared',
    looking_other: '{{count, number}} events compared',
    found_zero: 'The journal has every event of this window.',
    found_one: '{{count, number}} event is in this window only.',
    found_other: '{{count, number}} events are in this window only.',
    write: 'Put them into the journal',
    done_one: '{{count, number}} event was put into the journal.',
    done_other: '{{count, number}} events were put into the journal.',
  },
  places: {
    title: 'Places',
    secondCopy: 'Second copy of the journal',
    secondCopyHint:
      'Full path of a folder on another disk or a share; every line and photo goes there too. Empty for none.',
    backups: 'Folder of the backups',
    backupsHint: 'Full path of a folder on another disk or a share. Empty for this disk: {{folder}}',
    sameDisk: 'Backups are on the same disk as the journal now. If that disk breaks, both are lost.',
    save: 'Use these places',
    saved: 'These places are in use.',
    standing: {
      'in-step': 'The second copy has everything.',
      'catching-up': 'The second copy is catching up.',
      missing: 'The place is not there.',
      differs: 'It holds something that the journal has not.',
      refused: 'It could not be written.',
    },
    since: 'Not in step since {{moment}}.',
  },
  backups: {
    title: 'Backups',
    rule: 'One a day by itself, read back and rebuilt before it counts; 7 days, 8 weeks and 24 months are kept, and the last 3 from before an upgrade.',
    now: 'Back up now',
    none: 'There is no backup yet.',
    made: 'Made',
    size: 'Size',
    sealed: 'Sealed',
    isSealed: 'with passphrase',
    isOpen: 'no',
    beforeUpgrade: 'before an upgrade',
    look: 'See what is in it',
    lookNamed: 'See what is in the backup of {{moment}}',
  },
  seal: {
    title: 'Passphrase',
    explanation:
      'Backups can be sealed (age, authenticated). Whoever loses the passphrase loses the backups: write it down and keep it elsewhere.',
    standing: {
      none: 'Backups are not sealed.',
      kept: 'Backups are sealed; this computer keeps the passphrase.',
      session: 'Backups are sealed; the passphrase is known until Naoshi ends.',
      environment: 'Backups are sealed with the passphrase from NAOSHI_BACKUP_PASSPHRASE.',
      needed: 'Backups are to be sealed, and the passphrase is not known.',
    },
    passphrase: 'Passphrase of the backups',
    keep: 'Keep it on this computer',
    seal: 'Seal backups with it',
    unseal: 'Do not seal any more',
    tooShort: 'Use at least 8 characters.',
  },
  back: {
    title: 'Bring back',
    explanation:
      'From a backup, a journal folder or a second copy on this computer. Look first; then only what is missing here is taken, event by event. Twice is the same as once.',
    fromStart: 'Bring a shop back from a backup',
    path: 'Path of the backup file or the folder',
    passphrase: 'Its passphrase, if it is sealed',
    pathMissing: 'Write the full path, or choose a backup from the list.',
    look: 'See what would come back',
    restore: 'Bring it back',
    found: 'What is in it',
    inIt: 'In it',
    newHere: 'Missing here',
    cases: 'Cases',
    customers: 'Customers',
    events: 'Events',
    files: 'Photos and labels',
    span: 'From {{first}} to {{last}}',
    nothingNew: 'Everything in it is here already.',
    done: 'Brought back: events {{events, number}}, photos and labels {{files, number}}.',
    faults: {
      whole: 'It is whole.',
      damagedLine: 'It does not hold from line {{line}} on.',
      missingLines_one: '{{count, number}} line is gone in it.',
      missingLines_other: '{{count, number}} lines are gone in it.',
      unreachableLines_one: '{{count, number}} line cannot be reached any more.',
      unreachableLines_other: '{{count, number}} lines cannot be reached any more.',
      unknownEvents_one: '{{count, number}} event is of a newer version of Naoshi and stays out.',
      unknownEvents_other: '{{count, number}} events are of a newer version of Naoshi and stay out.',
      damagedFiles_one: '{{count, number}} photo or label has changed and stays out.',
      damagedFiles_other: '{{count, number}} photos or labels have changed and stay out.',
      missingFiles_one: '{{count, number}} photo that its cases speak of is not in it.',
      missingFiles_other: '{{count, number}} photos that its cases speak of are not in it.',
      stopped: {
        'cut-short': 'The file is cut off.',
        'container-damaged': 'The file is damaged inside; what comes after cannot be read.',
        'not-readable': 'The file cannot be read to its end.',
      },
    },
  },
  export: {
    title: 'Export everything',
    explanation:
      'Cases, customers and events as CSV and NDJSON, photos and labels as files, in a new folder. The shop can leave with it.',
    folder: 'Folder to put it in',
    folderHint: 'Full path of a folder that is there. Empty for {{folder}}',
    start: 'Export everything',
    done: 'Written into {{folder}}: cases {{cases, number}}, customers {{customers, number}}, events {{events, number}}, photos and labels {{photos, number}}.',
  },
  aside: {
    title: 'Set the case store aside and rebuild it',
    explanation:
      'If trying again does not help, a new case store can take the place of this one and be rebuilt from the journal. The damaged one stays on this computer as it is. Drafts and photos that had not been handed over yet stay in it.',
    journalNotWhole:
      'The journal is not whole. What it lacks can be brought back afterwards from a backup or the second copy, under Settings, Backups.',
    notReadable:
      'The damaged store cannot be read at all: what had not reached the journal when it broke is not among this.',
    waiting_zero: 'Nothing in the damaged store was still waiting for the journal.',
    waiting_one:
      '{{count, number}} event in the damaged store was still waiting for the journal; it is put there first.',
    waiting_other:
      '{{count, number}} events in the damaged store were still waiting for the journal; they are put there first.',
    otherWindow: 'Another window of Naoshi is open. Close it, then try again.',
    byHand:
      'This browser opens no case store at all, not even a new one. Close Naoshi, rename the folder {{folder}} (do not delete it), and start Naoshi again: it then offers to rebuild the cases from the journal.',
    start: 'Set it aside and rebuild',
  },
  upgrade: {
    title: 'A newer Naoshi: a backup comes first',
    why: 'The case store of this window is of an older Naoshi (version {{from}}) and is now brought to version {{to}}. Before that a backup of everything is made and read back.',
    handingOver: 'Handing over to the journal what is not there yet',
    running: 'Bringing the case store up to date',
    otherPlace: 'Make room, connect the disk or choose another place for backups, then try again.',
    without:
      'You can also go on without a backup. The case store is upgraded in one step, which either comes to its end or leaves everything as it was, and no recorded event is changed by it. What is in the journal can be rebuilt from it at any time.',
    notOnDisk_one:
      '{{count, number}} event is in this window only and not in the journal. Going on does not touch it, but there is no second copy of it until the journal can be written.',
    notOnDisk_other:
      '{{count, number}} events are in this window only and not in the journal. Going on does not touch them, but there is no second copy of them until the journal can be written.',
    goOn: 'Go on without a backup',
  },
  job: {
    kinds: {
      'back-up': 'Backing up',
      'look-through': 'Looking through',
      restore: 'Bringing back',
      export: 'Exporting',
    },
    stages: {
      writing: 'writing',
      'writing-files': 'photos and labels',
      reading: 'reading',
      rebuilding: 'rebuilding every case',
      exporting: 'writing tables',
    },
    backedUp:
      'The backup was made, read back and rebuilt: cases {{cases, number}}, events {{events, number}}, photos and labels {{files, number}}.',
  },
} as const;
