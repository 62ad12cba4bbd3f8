import type { WordingTable } from './wording.ts'

/** Explanations in English. */
export const english: WordingTable = {
  off_platform_contact: {
    message: '{channel} does not let sellers share or ask for contact details in messages.',
    suggestion: 'Take the contact out and offer to go on with it here.',
  },
  external_link: {
    message: '{channel} does not allow links to other sites in messages to buyers.',
    suggestion: 'Say in words what the page says, or attach the file here.',
  },
  off_platform_payment: {
    message: 'On {channel} buyers may not be asked to pay or buy outside the platform.',
    suggestion: 'Refer to the order and the payment on {channel}.',
  },
  review_manipulation: {
    message: 'Reviews must not be bought or steered.',
    suggestion: 'Ask for an honest review, whatever it says, or do not ask.',
  },
  feedback_extortion: {
    message: 'What the buyer is owed is made to depend on feedback.',
    suggestion: 'Settle the case without any word on feedback.',
  },
  marketing_promotion: {
    message: '{channel} does not allow advertising in messages about an order.',
    suggestion: 'Keep to what this order needs.',
  },
  statutory_rights_denial: {
    message: 'This denies a right that the law gives the buyer ({market}).',
    suggestion: 'Name the right and say how to use it; ask a colleague if you are not sure.',
  },
  misleading_claim: {
    message: 'A product that is no medicine must not be said to heal, prevent disease or make slim.',
    suggestion: 'Describe what the product is made of and how it is used.',
  },
  counterfeit_admission: {
    message: 'This says that the goods are copies. To sell them is an offence.',
    suggestion: 'Do not send it. Have the listing and the stock checked.',
  },
  tax_evasion: {
    message: 'A wrong value or a false “gift” on the papers is customs fraud.',
    suggestion: 'Say that papers always show the true content and the price paid.',
  },
  credential_request: {
    message: 'Nobody needs the customer’s password, code, PIN or card security code.',
    suggestion: 'Leave the question out and use the order number instead.',
  },
  abusive_language: { message: 'This insults the reader.', suggestion: 'Say what you need in plain words, without judging the person.' },
  threat: { message: 'This threatens violence.', suggestion: 'Do not send it. Hand the case to your team lead.' },
  discrimination: {
    message: 'This refuses or despises people for what they are.',
    suggestion: 'Give a reason that has to do with the order, or serve the customer as anybody else.',
  },
  pii_payment_card: {
    message: 'The customer sent a card number. It must not stay in the chat.',
    suggestion: 'Redact it, do not repeat it, and point to the secure payment page.',
  },
  pii_iban: { message: 'The customer sent a bank account number.', suggestion: 'Use it for the refund only and redact it afterwards.' },
  pii_national_id: {
    message: 'The customer sent the number of an identity paper.',
    suggestion: 'Redact it unless customs or the law require it ({market}).',
  },
  pii_email: {
    message: 'The message holds a private mail address.',
    suggestion: 'Use it for this case only. On marketplaces answer here, not by mail.',
  },
  pii_phone: {
    message: 'The message holds a private phone number.',
    suggestion: 'Pass it on to the carrier if needed. On marketplaces do not call.',
  },
  pii_address: { message: 'The message holds a private address.', suggestion: 'Compare it with the order and do not copy it elsewhere.' },
  cancellation_pressure: {
    message: '{channel} does not allow sellers to ask the buyer to cancel.',
    suggestion: 'Cancel on your side and refund, with the true reason.',
  },
  dispute_discouragement: {
    message: '{channel} does not allow sellers to talk buyers out of a claim.',
    suggestion: 'Offer a solution and leave the claim to the buyer.',
  },
  presentation: { message: '{channel} has rules for the form of messages.', suggestion: 'Use plain text.' },
  unneeded_message: {
    message: '{channel} tells the buyer this by itself.',
    suggestion: 'Do not send it unless it answers a question.',
  },
  message_window: {
    message: 'The time in which you may write to this buyer unasked is over.',
    suggestion: 'Wait until the buyer writes.',
  },
  review_request_limit: { message: 'A review was already asked for with this order.', suggestion: 'Do not ask again.' },
  customer_diversion: {
    message: 'The buyer suggests going outside {channel}. To agree would be a breach on your side.',
    suggestion: 'Decline politely, go on here, and do not send any contact.',
  },
  suspected_phishing: {
    message: 'This looks like an attempt to get at data or money.',
    suggestion: 'Do not click, scan or answer with data. Report it to {channel}.',
  },
  'contact-request': {
    message: '{channel} does not let sellers ask buyers for phone, mail or accounts.',
    suggestion: 'Ask your question here.',
  },
  'review-incentive': {
    message: 'A benefit for a review is barred, by the platforms and by law in many countries.',
    suggestion: 'Leave the benefit out. If you owe a refund, give it without a word on reviews.',
  },
  'review-change': {
    message: 'Asking to change or delete a review is seen as manipulation.',
    suggestion: 'Solve the problem and leave the review to the customer.',
  },
  'review-positive-only': {
    message: 'Asking for good reviews only is seen as manipulation.',
    suggestion: 'Ask for an honest review, whatever it says.',
  },
  'feedback-threatened': {
    message: 'The buyer threatens bad feedback to get something.',
    suggestion: 'Decide as you would without the threat, keep the message as evidence, and report it to {channel}.',
  },
  'rights-withdrawal': {
    message:
      'Buyers may withdraw from a purchase on the net and get their money back ({market}); sale or opened goods are no general exception.',
    suggestion: 'Say how and until when the goods can be sent back. Exceptions: made to order, perishable, unsealed hygiene goods.',
  },
  'rights-refund': {
    message: '“No refunds” is wrong here ({market}): faulty goods give a right to one, sale goods too.',
    suggestion: 'Limit it to a change of mind, if that is what you mean.',
  },
  'rights-guarantee': {
    message: 'The seller answers for defects by law ({market}); this cannot be excluded, shortened or passed on to the maker.',
    suggestion: 'Offer repair or replacement, and say that the maker’s warranty comes on top.',
  },
  'rights-faulty': {
    message: 'To refuse everything even for faulty goods is wrong in every country.',
    suggestion: 'Ask for a photo of the fault and offer repair, replacement or refund.',
  },
  'rights-condition': {
    message: 'A refund that is due must not hang on things like the original box, a waiver or paying first.',
    suggestion: 'Ask only for what the law allows: the goods back, or proof that they were sent.',
  },
  superlative: {
    message: 'Advertising there must not claim to be the best, the first or absolute ({market}).',
    suggestion: 'Name a fact that you can prove.',
  },
  'customs-asked': {
    message: 'The customer asks for false papers. To do it would be customs or tax fraud on both sides.',
    suggestion: 'Decline: papers always show the true content and the price paid.',
  },
  'no-invoice': { message: 'To sell without an invoice to save tax is unlawful.', suggestion: 'Offer a proper invoice.' },
  'credential-received': {
    message: 'Somebody asks you for a password, a code or card data.',
    suggestion: 'Do not answer with it. Ask your security contact.',
  },
  'abuse-received': {
    message: 'The customer insults you or others.',
    suggestion: 'Stay with the matter. You may set a limit, or hand the case over.',
  },
  'threat-received': {
    message: 'The customer threatens violence.',
    suggestion: 'Do not argue. Keep the message and tell your team lead at once.',
  },
  'card-sent': { message: 'A full card number must never be sent in a message.', suggestion: 'Name the last four digits at most.' },
  'national-id-sent': {
    message: 'The reply holds the number of an identity paper.',
    suggestion: 'Leave it out or name the last digits only.',
  },
  'iban-sent': {
    message: 'The reply holds a bank account number.',
    suggestion: 'Make sure that it is the firm’s own; put that on the allow list.',
  },
  'order-id-missing': { message: '{channel} wants the order number in messages that you start.', suggestion: 'Add the order number.' },
  'wrong-language': {
    message: 'The buyer prefers another language on {channel}.',
    suggestion: 'Write in the buyer’s language, or have it translated.',
  },
  'opted-out': { message: 'The customer asked not to be written to.', suggestion: 'Do not send it unless it answers a question.' },
  emoji: { message: '{channel} does not want emoji in messages.', suggestion: 'Take the emoji out.' },
  'line-breaks': { message: '{channel} does not want more than two line breaks in a row.', suggestion: 'Take the empty lines out.' },
}
