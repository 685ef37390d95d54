export const shell = {
  waiting: 'One moment',
  refusalDetail: 'Detail',
  tryAgain: 'Try again',
  nothingHere: 'There is nothing at this address',
  toFirstScreen: 'To the first screen',
  crash: {
    title: 'Naoshi has stopped here',
    explanation:
      'Something went wrong that the program was not made for. Saved cases are safe, and a draft is kept to its last keystroke.',
    reload: 'Load the screen again',
    goOn: 'Go on where I was',
    detail: 'What happened, for whoever looks after this computer',
  },
} as const;
