/** Invoices of ours: who signs them, and how FedEx gets them by wire. */
export const invoiceSending = {
  filing: {
    choose: 'Send our invoice to FedEx electronically',
    hint: 'Before the label is bought, so that customs have it ahead of the parcel. The paper copies are printed all the same. Without this FedEx makes an invoice of its own from what is written here.',
    notOnReturn: 'Not on a return: there the papers travel with the parcel.',
    filed:
      'FedEx has our invoice electronically (document {{id}}). Put the paper copies into the pouch all the same: a driver or customs may ask for them, and where the country does not take it electronically they are the invoice.',
  },
  signers: {
    title: 'Who signs invoices',
    hint: 'Name and position in Latin letters, and a picture of the signature or seal (PNG or JPEG). It is printed on the original and the copies; who signs is chosen when printing. Without a picture there is a line for a pen.',
    addressFirst: 'First save the shop’s address for parcels.',
    one: 'Signer {{number}}',
    name: 'Name',
    position: 'Position',
    latin: 'In Latin letters, as customs read it.',
    noPicture: 'No picture: signed with a pen.',
    choose: 'Choose a picture',
    replace: 'Replace the picture',
    removePicture: 'Remove the picture',
    remove: 'Remove',
    removeOne: 'Remove signer {{number}}',
    add: 'Add a signer',
    pictureOf: 'Signature of {{name}}',
    pictureFaults: {
      'not-a-picture': 'This file is no picture that can be read. Choose a PNG or JPEG.',
      'too-large': 'This picture is too large. Choose one under 60 MB.',
      'not-stored': 'The picture was not kept: there may be no room. The signers are as before.',
    },
    signedBy: 'Invoice signed by',
    byPen: 'With a pen, on paper',
    nameOnly: 'name only, line for a pen',
  },
} as const;
