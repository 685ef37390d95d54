export const firstStart = {
  title: 'Welcome. Which shop is this?',
  introduction:
    'Naoshi keeps everything on this computer. Only the station code has to be filled in; the rest can be changed at any time in Settings.',
  shopName: 'Our shop',
  open: 'Open the shop',
  sample: 'Try the sample shop',
  sampleHint: 'Only looking? The sample shop has 200 invented cases, kept apart from everything of yours.',
} as const;
