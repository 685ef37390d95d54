export const scan = {
  refused_one: 'This scan was refused',
  refused_other: '{{count}} scans were refused',
  more_one: 'and {{count}} more before',
  more_other: 'and {{count}} more before',
  expected: 'If the rest is right it would be {{expected}}.',
  look: 'Look at the piece all the same',
  dismiss: 'I have read it',
  command: { end: 'Put the refused scan away, end the moving of bags' },
  armed: {
    label: 'Moving bags',
    scanBags: '{{place}}: scan bags',
    moved_zero: 'No bag yet',
    moved_one: '{{count}} bag moved',
    moved_other: '{{count}} bags moved',
    end: 'End',
  },
} as const;
