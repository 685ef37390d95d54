import type { MessageCores } from './core';

export const englishCores: MessageCores = {
  'photos-needed': {
    subject: 'Photos of your piece, please (case {{caseNumber}})',
    email: `Thank you for writing to us about your piece.

Before we can say what we can do, we would like to look at it. Please reply to this email with photos that show
- the whole piece from above and from the side,
- the place that troubles you, as close as your camera can focus,
- stamps and engravings inside the ring or on the clasp,
- the certificate, if you have one.

Please keep the piece with you for now and do not send it before you have heard from us.`,
    text: 'please send us photos of your piece (whole, from the side, the place that troubles you, and the certificate) in reply to our email. Please do not send the piece yet.',
    phone:
      'Before we can say what we can do, we would like to look at photos of your piece: the whole of it, the place that troubles you, and the certificate. Could you send them by email? Please keep the piece with you for now.',
  },
  'photos-passed': {
    subject: 'We can take on your piece (case {{caseNumber}})',
    email: `Thank you for your photos. We have looked at them and can take on the work that you asked for.

We will write to you again with the next step. Please keep the piece with you until then.`,
    text: 'thank you for your photos. We can take on the work and will write to you with the next step. Please keep the piece with you until then.',
    phone:
      'Thank you for your photos. We have looked at them and can take on the work. We will write to you with the next step; please keep the piece with you until then.',
  },
  'photos-not-passed': {
    subject: 'About your request (case {{caseNumber}})',
    email: `Thank you for your photos. We have looked at them carefully, and we are sorry to say that we cannot take on the work that you asked for.

Reason: {{reason}}

Please keep the piece with you. If something else could be done for it, we will gladly advise you.`,
    text: 'thank you for your photos. We are sorry that we cannot take on the work: {{reason}}',
    phone:
      'Thank you for your photos. We looked at them carefully, and I am sorry to say that we cannot take on the work. The reason is this: {{reason}}',
  },
  'quote-ready': {
    subject: 'Your quote (case {{caseNumber}})',
    email: `Thank you for waiting. We have worked out the price of your request.

Price: {{amount}}

Please tell us whether we may go on. Nothing is done and nothing is charged before we have your answer.`,
    text: 'your quote is ready: {{amount}}. Please tell us whether we may go on.',
    phone: 'Your quote is ready. The price is {{amount}}. May we go on, or would you like to think it over?',
  },
  'payment-needed': {
    subject: 'Your invoice (case {{caseNumber}})',
    email: `Thank you for asking us to do the work. Here is what is to be paid.

To be paid: {{balance}}

As soon as your payment has arrived we will write to you about shipping. Please do not send the piece before that.`,
    text: '{{balance}} is to be paid for your request. We will write about shipping as soon as it has arrived.',
    phone:
      'Thank you for asking us to do the work. The amount to be paid is {{balance}}. As soon as it has arrived we will write to you about shipping.',
  },
  'shipping-details-needed': {
    subject: 'Your shipping details, please (case {{caseNumber}})',
    email: `We would like to prepare the shipping documents for your piece. Please reply with
- the name of the sender,
- the full address from which it will be sent,
- a telephone number for the carrier,
- the day on which you would like to send it.

The details are needed for the insurance too, so please write them exactly.`,
    text: 'please send us the sender’s name, full address, telephone number and the day on which you would like to ship, so that we can prepare the documents.',
    phone:
      'We would like to prepare your shipping documents. May I have the sender’s name, the full address, a telephone number, and the day on which you would like to send it?',
  },
  'documents-sent': {
    subject: 'Your shipping documents (case {{caseNumber}})',
    email: `Your shipping documents are ready; please find them attached.

Air waybill: {{airWaybill}}
Shipping day: {{shipOn}}

1. Print the label and the three copies of the invoice at 100 %, and sign each invoice.
2. Pack the piece by the packing method that CIWAKA shows: the insurance may not pay when it is packed in another way. Put the Certificate of Authenticity into the parcel.
3. The closed parcel may be at most {{packageLimits}}.
4. Stick the label on, put the invoices into the pouch outside, and hand the parcel over at a FedEx location.
5. Please tell us once the parcel has left.`,
    text: 'we have emailed your shipping documents. Air waybill {{airWaybill}}, shipping day {{shipOn}}. Please tell us once the parcel has left.',
    phone:
      'We have emailed your shipping documents. The air waybill number is {{airWaybill}}, the shipping day is {{shipOn}}. Please put the certificate in the parcel, and tell us once it has left.',
  },
  'address-told': {
    subject: 'Where to send your piece (case {{caseNumber}})',
    email: `Thank you for writing to us first. Please send your piece to this address and to no other:

{{shopName}}
{{shopAddress}}
{{shopPhone}}

Please write the case number on the parcel, pack the piece so that it cannot move, and use a service that can be tracked. We cannot answer for loss or damage on the way to us.`,
    text: 'please send your piece to: {{shopAddress}}. Please write the case number on the parcel and use a tracked service.',
    phone:
      'Please send your piece to this address: {{shopAddress}}. Please write the case number on the parcel, and use a service that can be tracked.',
  },
  received: {
    subject: 'Your piece has arrived (case {{caseNumber}})',
    email: `Your piece has arrived safely at our shop on {{receivedOn}}.

We will inspect it now, and write to you when there is something to decide or when it is done.`,
    text: 'your piece has arrived safely on {{receivedOn}}. We will inspect it now.',
    phone:
      'Your piece has arrived safely on {{receivedOn}}. We will inspect it now, and tell you what we find.',
  },
  'contents-differ': {
    subject: 'A question about your parcel (case {{caseNumber}})',
    email: `Your parcel has arrived, but what is in it is not what we expected.

What we found: {{difference}}

We keep everything safely apart and do nothing with it until we have heard from you. Please tell us how we should go on.`,
    text: 'your parcel has arrived, but: {{difference}}. We keep it safely apart. Please call us.',
    phone:
      'Your parcel has arrived, but what is in it is not what we expected: {{difference}}. We keep it safely apart. How would you like us to go on?',
  },
  inspected: {
    subject: 'We have inspected your piece (case {{caseNumber}})',
    email: `We have inspected your piece, and the work can go on as agreed.

Promised date: {{promisedOn}}

We will write to you as soon as it is ready.`,
    text: 'we have inspected your piece, and the work goes on as agreed. Promised date: {{promisedOn}}.',
    phone:
      'We have inspected your piece, and the work goes on as agreed. We expect it to be ready on {{promisedOn}}.',
  },
  'approval-needed': {
    subject: 'Please approve the price (case {{caseNumber}})',
    email: `We have inspected your piece and can now tell you the price.

Price: {{amount}}

We begin only when you have agreed to it. Please reply to this email or call us. If you would rather not go on, we return the piece as it is.`,
    text: 'after inspecting your piece, the price is {{amount}}. We begin only when you have agreed. Please answer or call us.',
    phone:
      'We have inspected your piece. The price would be {{amount}}. We begin only when you have agreed. May we go on?',
  },
  'awaiting-customer': {
    subject: 'We need your answer (case {{caseNumber}})',
    email: `To go on with your piece we need an answer from you.

{{question}}

The work rests until we have heard from you. Please reply to this email or call us.`,
    text: 'we need your answer to go on: {{question}}',
    phone: 'To go on with your piece we need an answer from you. {{question}}',
  },
  'month-end-run': {
    subject: 'Your piece goes to the workshop (case {{caseNumber}})',
    email: `Your piece goes to our workshop with the run of {{runOn}}, together with all the work of this month.

Repairs take about one to two months from their arrival. We will write to you as soon as your piece is back and ready.`,
    text: 'your piece goes to our workshop with the run of {{runOn}}. We will tell you as soon as it is back.',
    phone:
      'Your piece goes to our workshop with the run of {{runOn}}. We will tell you as soon as it is back and ready.',
  },
  'promise-changed': {
    subject: 'A new date for your piece (case {{caseNumber}})',
    email: `We are sorry: your piece will be ready on another day than we told you.

New promised date: {{promisedOn}}
Reason: {{reason}}

We apologise for the inconvenience, and will write to you as soon as it is ready.`,
    text: 'we are sorry, your piece will be ready on {{promisedOn}} instead. Reason: {{reason}}',
    phone:
      'I am sorry to tell you that your piece will be ready on another day than we told you: on {{promisedOn}}. The reason is this: {{reason}}',
  },
  ready: {
    subject: 'Your piece is ready (case {{caseNumber}})',
    email: `Your piece is ready and waiting for you.

To be paid when you collect it: {{balance}}

Please bring your claim slip. If someone comes in your place, please tell us the name beforehand.`,
    text: 'your piece is ready to be collected. To be paid: {{balance}}. Please bring your claim slip.',
    phone:
      'Your piece is ready. The amount to be paid when you collect it is {{balance}}. Please bring your claim slip. When would you like to come?',
  },
  unclaimed: {
    subject: 'Your piece is still waiting for you (case {{caseNumber}})',
    email: `Your piece has been ready for some time and is still in our safe.

We would be glad to hand it to you. Please tell us when you would like to come, or whether we should send it to you.`,
    text: 'your piece is ready and still in our safe. Please tell us when you would like to collect it.',
    phone:
      'Your piece has been ready for some time and is still in our safe. When would you like to come, or should we send it to you?',
  },
  'on-its-way-back': {
    subject: 'Your piece is on its way (case {{caseNumber}})',
    email: `Your piece has left our shop and is on its way to you.

Air waybill: {{airWaybill}}

With this number you can follow it on the carrier’s page. Please open the parcel as soon as it arrives, and write to us at once if anything is not as it should be.`,
    text: 'your piece is on its way to you. Air waybill: {{airWaybill}}.',
    phone:
      'Your piece has left our shop. The air waybill number is {{airWaybill}}. Please open the parcel as soon as it arrives, and call us if anything is not as it should be.',
  },
  'not-repairable': {
    subject: 'About the repair of your piece (case {{caseNumber}})',
    email: `We have examined your piece thoroughly, and we are sorry to say that it cannot be repaired.

Reason: {{reason}}

We return it to you as it is, with care. Please tell us whether you would like to collect it or have it sent.`,
    text: 'we are sorry, your piece cannot be repaired: {{reason}}. We return it as it is. Please tell us how.',
    phone:
      'We examined your piece thoroughly, and I am sorry to say that it cannot be repaired. The reason is this: {{reason}}. We return it as it is. Would you like to collect it, or shall we send it?',
  },
  declined: {
    subject: 'About your request (case {{caseNumber}})',
    email: `Thank you for coming to us with your piece. We are sorry to say that we cannot take on your request.

Reason: {{reason}}

We thank you for your understanding, and will gladly advise you on anything else.`,
    text: 'we are sorry that we cannot take on your request: {{reason}}',
    phone: 'I am sorry to say that we cannot take on your request. The reason is this: {{reason}}',
  },
  receipt: {
    subject: 'Thank you for your payment (case {{caseNumber}})',
    email: `Thank you for your payment.

Received: {{paid}}
Still to be paid: {{balance}}`,
    text: 'thank you, we have received {{paid}}. Still to be paid: {{balance}}.',
    phone: 'Thank you, we have received {{paid}}. The amount still to be paid is {{balance}}.',
  },
};
