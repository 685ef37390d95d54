/** Refusals on the way to FedEx; the screen shows FedEx's own code and words below. */
export const carrierErrors = {
  'carrier-not-set-up': {
    title: 'No FedEx account is set up',
    explanation: 'The desk does not know with which account the shop buys its labels.',
    next: 'Set the account up in Settings, FedEx, or import a label that was made elsewhere.',
  },
  'carrier-secret-needed': {
    title: 'The secret of the FedEx account is needed',
    explanation: 'It is not kept on this computer, or was not given since Naoshi was started.',
    next: 'Give the secret in Settings, FedEx, and try again. Nothing has been bought.',
  },
  'carrier-secret-not-kept': {
    title: 'The secret cannot be kept on this computer',
    explanation: 'This system has no safe place for secrets that Naoshi could use, so nothing was written.',
    next: 'Choose to give the secret each time Naoshi is started, or install a keyring on this computer.',
  },
  'carrier-unreachable': {
    title: 'FedEx does not answer',
    explanation: 'The network may be down, or FedEx is. Nothing has been bought or changed by this try.',
    next: 'Check the network and try again in a few minutes, or make the label on fedex.com and import it.',
  },
  'carrier-not-trusted': {
    title: 'The way to FedEx is not safe',
    explanation:
      'The certificate is not valid for the address, or the address is neither https nor on this computer. Nothing was sent.',
    next: 'Check the address in Settings, FedEx, and the date of this computer, with whoever looks after the network.',
  },
  'carrier-busy': {
    title: 'FedEx asks to wait',
    explanation:
      'Too many requests came at once, or the service is being looked after. Nothing has been bought.',
    next: 'Wait a few minutes and try again.',
  },
  'carrier-failed': {
    title: 'FedEx had a fault of its own',
    explanation: 'FedEx answered that something broke there, or its answer cannot be understood.',
    next: 'Try again later. If it stays so, give FedEx the code below.',
  },
  'carrier-login-refused': {
    title: 'FedEx refused the key or the secret',
    explanation:
      'The two do not belong together, or belong to the other environment (sandbox or production).',
    next: 'Copy both anew from your project on developer.fedex.com into Settings, FedEx.',
  },
  'carrier-account-refused': {
    title: 'FedEx does not let this account pay or ship so',
    explanation:
      'The account number is not allowed for this key, or cannot be charged for this direction. Nothing has been bought.',
    next: 'Check the account number in Settings, FedEx, and who pays for this shipment. If both are right, ask FedEx to allow it.',
  },
  'carrier-party-refused': {
    title: 'FedEx does not take a name, an address or a telephone number',
    explanation:
      'It is too long, has letters other than Latin ones, or does not fit the country. Nothing has been bought.',
    next: 'Correct the address that is named below and try again.',
  },
  'carrier-goods-refused': {
    title: 'FedEx does not take the goods or their values as written',
    explanation:
      'A description is too vague, a code or a weight is not right, or the values do not agree. Nothing has been bought.',
    next: 'Correct the line that is named below, in US dollars where one end is in the US, and try again.',
  },
  'carrier-export-refused': {
    title: 'FedEx does not take the customs words of this shipment',
    explanation: 'The export citation, the reason or the terms do not fit. Nothing has been bought.',
    next: 'Correct the export citation or the customs words and try again.',
  },
  'carrier-service-refused': {
    title: 'FedEx does not offer this service here or on this day',
    explanation:
      'Not every service goes between these two places or leaves on that day. Nothing has been bought.',
    next: 'Choose another service or another shipping day; asking for the rates shows what is offered.',
  },
  'carrier-package-refused': {
    title: 'FedEx does not take the package as written',
    explanation: 'Its size, weight or declared value is not right. Nothing has been bought.',
    next: 'Correct size, weight or declared value and try again.',
  },
  'carrier-refused': {
    title: 'FedEx refused',
    explanation: 'FedEx gives the reason below, with its code. Nothing has been bought or changed.',
    next: 'Correct what it names and try again, or give FedEx the code.',
  },
  'carrier-of-sample': {
    title: 'The sample shop buys no real labels',
    explanation:
      'Its customers are invented. Its shipments go to the sandbox or to the stand-in on this computer only.',
    next: 'Choose the sandbox in Settings, FedEx, or work in the shop’s own records.',
  },
  'label-already-bought': {
    title: 'This shipment has a label already',
    explanation: 'A second one would be paid for as well, and one package would have two numbers.',
    next: 'Print the label again from the shipment. To make another, void this one first.',
  },
  'carrier-filing-refused': {
    title: 'FedEx did not take our invoice electronically',
    explanation:
      'Nothing was bought. FedEx takes invoices in this way only where it is enabled for the account, and not for every country.',
    next: 'Ask FedEx to enable “Electronic Trade Documents”, or take the tick away and buy the label with papers in the pouch.',
  },
  'label-fate-unknown': {
    title: 'Nobody can tell whether FedEx sold the label',
    explanation:
      'The connection broke after the request had gone and before FedEx answered. It is not asked again by itself.',
    next: 'Look at the shipments on fedex.com, then answer the question here: nothing was sold, or the tracking number.',
  },
  'label-not-voided': {
    title: 'FedEx did not cancel the label',
    explanation:
      'It can be cancelled only before FedEx has the package, and with the account that bought it.',
    next: 'Read FedEx’s words below. If the label will never be used, mark it as unused: only used labels are charged on returns.',
  },
  'import-unreadable': {
    title: 'This file cannot be read',
    explanation: 'It is not a PDF, is damaged, or is not all of it. Nothing was kept.',
    next: 'Save the file anew from where it came from, as PDF, and choose it again.',
  },
  'import-locked': {
    title: 'This PDF is locked with a password',
    explanation: 'A locked file could be neither checked nor printed. Nothing was kept.',
    next: 'Save it without a password, or print it to a new PDF, and choose that one.',
  },
  'import-too-large': {
    title: 'This PDF is more than can be looked through',
    explanation: 'It is over 10 MB or over 30 pages, or its pages take too long to draw. Nothing was kept.',
    next: 'Print only the pages of the label or of the invoice to a new PDF, and choose that one.',
  },
} as const;
