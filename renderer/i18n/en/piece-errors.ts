/** Refusals about a piece on its way through the house, and about what was scanned. */
export const pieceErrors = {
  'move-not-offered': {
    title: 'This step does not come now',
    explanation: 'The piece is not at a stage from which this can be done.',
    next: 'Look at the actions offered for the piece, and choose one of them.',
  },
  'needs-photos-passed': {
    title: 'The photos have not been passed',
    explanation: 'The policy has the photos checked before anything is sent.',
    next: 'Check the photos and pass them first.',
  },
  'needs-shipping-details': {
    title: 'The shipping details are missing',
    explanation: 'Name, address and telephone number are needed for the documents and the insurance.',
    next: 'Ask the customer for them and write them down.',
  },
  'needs-ship-day': {
    title: 'No shipping day has been agreed',
    explanation: 'The documents carry the day on which the customer sends the piece.',
    next: 'Agree on the day with the customer and write it down.',
  },
  'needs-price': {
    title: 'A price is still open',
    explanation: 'A person has to settle every price first.',
    next: 'Name the prices that are open.',
  },
  'needs-approval': {
    title: 'The customer has not agreed to this price',
    explanation: 'The price is above what was agreed, or nothing has been agreed yet.',
    next: 'Ask the customer, and write down who agreed, when and how.',
  },
  'needs-payment': {
    title: 'This has not been paid yet',
    explanation: 'Paid work is paid for before the documents are made.',
    next: 'Record the payment as soon as it has come.',
  },
  'needs-work-logged': {
    title: 'No work has been written down',
    explanation: 'Nobody could say later what was done to the piece.',
    next: 'Write down what was done, then go on.',
  },
  'needs-second-check': {
    title: 'A second person has not checked it',
    explanation: 'The piece leaves only after a check by someone who did not work on it.',
    next: 'Ask a colleague to check it and write the result down.',
  },
  'needs-settlement': {
    title: 'Money is still open',
    explanation: 'The customer owes something, or something is owed to her, or a price is not settled.',
    next: 'Take the payment or pay back what is over; or give a reason for handing it out all the same.',
  },
  'needs-handover': {
    title: 'Contents and signature are missing',
    explanation: 'Without them nobody can show later that the customer has her piece.',
    next: 'Tick what is given back and let the customer sign, or write why nobody signs.',
  },
  'needs-name': {
    title: 'Nobody is named',
    explanation: 'This is written down under a name.',
    next: 'Say who you are, and do it again.',
  },
  'place-not-fitting': {
    title: 'The piece cannot be there at this stage',
    explanation: 'What is with the customer or on its way cannot lie on a place of the shop.',
    next: 'Receive the piece first, or choose another place.',
  },
  'nothing-to-undo': {
    title: 'There is nothing to take back',
    explanation: 'The piece has not been moved since it was taken in.',
    next: 'Look at its history on the case.',
  },
  'other-currency': {
    title: 'This is another currency',
    explanation: 'One piece is charged and paid in one currency.',
    next: 'Enter the amount in the currency of the piece.',
  },
  'refund-too-large': {
    title: 'This is more than was paid',
    explanation: 'No more can be paid back than the customer has paid.',
    next: 'Correct the amount.',
  },
  'cost-before-inspection': {
    title: 'The piece has not been inspected yet',
    explanation: 'This house tells the cost only after it has looked at the piece.',
    next: 'Inspect the piece first, then name the price.',
  },
  'second-person-needed': {
    title: 'You have worked on this piece yourself',
    explanation: 'The check is made by a second person.',
    next: 'Ask a colleague to check it.',
  },
  'stones-differ': {
    title: 'The number of stones is not the one taken in',
    explanation: 'It was counted at the intake, and stones set since are counted in.',
    next: 'Count again. If it is right all the same, write why.',
  },
  'contents-not-returned': {
    title: 'This does not go back',
    explanation: 'The policy returns the jewellery, the pouch and the certificate only.',
    next: 'Take the rest out of what is given back.',
  },
  'bag-given-back': {
    title: 'This piece has been given back',
    explanation: 'The bag is of a piece that is closed.',
    next: 'Check the bag. If the piece came back, take it in as a new case.',
  },
  'bag-unknown': {
    title: 'No piece has this bag',
    explanation: 'The number is right in itself, but nothing here was ever put into that bag.',
    next: 'Check the bag, and whether another computer of the shop has not sent its cases yet.',
  },
  'bag-of-other-case': {
    title: 'This bag is not of this case',
    explanation: 'It belongs to somebody else. Nothing was done with it.',
    next: 'Put it back where it lay, and look for the right bag.',
  },
  'bag-not-ready': {
    title: 'This piece is not ready to be given back',
    explanation: 'Something is still to be done on it, or it is not here.',
    next: 'Open the piece to see what comes next, and tell the customer.',
  },
  'bag-of-other-shop': {
    title: 'This bag is of another shop',
    explanation: 'Its number was not given out by a station of this shop.',
    next: 'Put the bag aside and ask where it came from.',
  },
  'case-unknown': {
    title: 'No case has this number',
    explanation: 'It may belong to another station, or to the other set of cases.',
    next: 'Check the number, and whether another computer of the shop has not sent its cases yet.',
  },
  'box-unknown': {
    title: 'No box has this number',
    explanation: 'The number is right in itself, but no such box was opened here.',
    next: 'Check the box, and whether another computer of the shop has not sent it yet.',
  },
  'not-a-bag': {
    title: 'This is not a bag',
    explanation: 'Bags are being moved to a place; a case, a box or a slip cannot be.',
    next: 'Scan the code on the bag, or end the moving first.',
  },
  'dialog-open': {
    title: 'A dialog is still open',
    explanation: 'What was scanned has not been used, and nothing in the dialog has changed.',
    next: 'Finish the dialog or close it, then scan again.',
  },
  'code-mistyped': {
    title: 'The code has a wrong character',
    explanation: 'The check character does not fit the rest.',
    next: 'Scan again, or compare the number with the bag.',
  },
  'code-unknown': {
    title: 'This is no code of the shop',
    explanation: 'It is neither a bag, a case, a place, a badge nor a box.',
    next: 'Scan the code on the bag.',
  },
  'place-unknown': {
    title: 'No place has this code',
    explanation: 'It was never set up, or is no longer used.',
    next: 'Set the place up in Settings, or scan another one.',
  },
  'badge-unknown': {
    title: 'Nobody has this badge',
    explanation: 'The person does not work here, or not any more.',
    next: 'Scan another badge, or choose the person by name.',
  },
  'box-closed': {
    title: 'This box is closed',
    explanation: 'What is in it has been counted and signed for.',
    next: 'Open a new box.',
  },
  'box-not-closed': {
    title: 'This box has not left yet',
    explanation: 'Nothing comes back from a box that was never closed.',
    next: 'Close the box, or take the bag out of it.',
  },
  'bag-not-in-box': {
    title: 'This bag is not in the box',
    explanation: 'It was not scanned into this box.',
    next: 'Check the bag and the box.',
  },
  'bag-already-in-box': {
    title: 'This bag is in a box already',
    explanation: 'Each bag is packed once.',
    next: 'Go on with the next bag.',
  },
  'bag-not-waiting': {
    title: 'This piece does not go with the run',
    explanation: 'It is not at a stage from which it goes to the workshop.',
    next: 'Look at the actions offered for the piece.',
  },
  'box-empty': {
    title: 'The box is empty',
    explanation: 'There is nothing in it to be sent.',
    next: 'Scan the bags into it first.',
  },
  'needs-note': {
    title: 'Nobody knows what is left to do',
    explanation: 'The piece is marked as unfinished and nothing is written about it.',
    next: 'Write what is unfinished, then scan the bag again.',
  },
  'needs-signature': {
    title: 'Nobody has signed for the box',
    explanation: 'Whoever hands the box over signs for what is in it.',
    next: 'Sign, or write why nobody signs.',
  },
} as const;
