import type { DelayCurveName, MetricRow, MetricWarning } from '@crossdesk/analytics'
import type { Category } from '@crossdesk/compliance'
import type { DeliveryErrorKind, DeliveryState, Verdict } from '@crossdesk/core'
import type { NumberName } from './panels/figures/calculator/calculator-numbers.ts'
import type { ContentKind, ConversationView, DaySpeed, FigureDimension, LiveEvent, SendView } from '../shared/api.ts'

const kinds: Readonly<Record<ContentKind, string>> = {
  text: 'Text',
  image: 'Picture',
  video: 'Video',
  audio: 'Audio',
  voice: 'Voice note',
  file: 'Document',
  sticker: 'Sticker',
  location: 'Location',
  contact: 'Contact',
  card: 'Card',
  carousel: 'Cards',
  choices: 'Question with buttons',
  choice: 'Choice',
  product: 'Product',
  cart: 'Cart',
  template: 'Template',
  form: 'Form',
  session: 'Call',
  system: 'Note of the platform',
  unsupported: 'Unsupported message',
}

const delivery: Readonly<Record<DeliveryState, string>> = {
  queued: 'Queued',
  uncertain: 'May or may not have been sent',
  sent: 'Sent',
  delivered: 'Delivered',
  read: 'Read',
  failed: 'Not delivered',
  'blocked-by-platform': 'Refused by the platform',
}

const failures: Readonly<Record<DeliveryErrorKind, string>> = {
  'rate-limited': 'Too many messages at once.',
  'window-closed': 'The time for free answers is over.',
  blocked: 'The platform or the customer does not allow it.',
  'invalid-recipient': 'The customer cannot be reached at this address.',
  unauthorised: 'The credentials of this number do not work.',
  rejected: 'The platform does not accept this content.',
  unavailable: 'The platform does not answer at the moment.',
}

const statuses: Readonly<Record<ConversationView['status'], string>> = {
  open: 'Open',
  waiting: 'Waiting for customer',
  resolved: 'Resolved',
}

const categories: Readonly<Record<Category, string>> = {
  off_platform_contact: 'Contact outside the platform',
  external_link: 'Link to another site',
  off_platform_payment: 'Payment outside the platform',
  review_manipulation: 'Bought or steered reviews',
  feedback_extortion: 'Pressure with feedback',
  marketing_promotion: 'Advertising',
  statutory_rights_denial: 'Rights of the customer denied',
  misleading_claim: 'Claim that misleads',
  counterfeit_admission: 'Counterfeit goods',
  tax_evasion: 'False papers',
  credential_request: 'Passwords and codes',
  abusive_language: 'Insult',
  threat: 'Threat',
  discrimination: 'Discrimination',
  pii_payment_card: 'Card number',
  pii_iban: 'Bank account',
  pii_national_id: 'Number of an identity paper',
  pii_email: 'Mail address',
  pii_phone: 'Phone number',
  pii_address: 'Postal address',
  cancellation_pressure: 'Pressure to cancel',
  dispute_discouragement: 'Talked out of a claim',
  presentation: 'Form of the message',
  unneeded_message: 'Message that nobody needs',
  message_window: 'Written unasked',
  review_request_limit: 'Asked for a review again',
  customer_diversion: 'Wants to leave the platform',
  suspected_phishing: 'Perhaps a fraud',
}

/** Everything that the page says, in English. */
export const text = {
  title: 'CrossDesk',
  subtitle: 'console',
  kinds,
  delivery,
  failures,
  statuses,
  nobody: 'Unknown customer',
  connection: {
    connecting: 'Connecting',
    live: 'Live',
    offline: 'Offline',
    lost: 'The connection to the server is lost. What you see may be old; trying again.',
  },
  theme: { system: 'Colours: as the system', light: 'Colours: light', dark: 'Colours: dark' },
  tryAgain: 'Try again',
  loading: 'Loading',

  list: {
    label: 'Conversations',
    search: 'Search messages',
    filter: 'Which conversations',
    filters: { all: 'All', open: 'Open', waiting: 'Waiting', resolved: 'Resolved' },
    hints: { all: 'All conversations', open: 'The customer waits for us', waiting: 'We wait for the customer', resolved: 'Done' },
    waits: 'Waits',
    unread: 'Unread',
    you: 'You: ',
    typing: 'is writing…',
    none: 'Nobody has written yet',
    noneHint: 'Messages appear here as they arrive.',
    noneOfThese: 'No conversation here',
    noHits: 'Nothing found',
    noHitsHint: 'Every word has to occur in the message; the last may be the beginning of one.',
    hits: (count: number) => (count === 1 ? '1 message' : `${count} messages`),
    failed: 'The list could not be loaded.',
    clear: 'Clear the search',
    keys: [
      ['j k', 'move'],
      ['/', 'search'],
      ['r', 'reply'],
      ['Esc', 'back'],
    ] as const,
  },

  story: {
    label: 'Story',
    choose: 'Choose a conversation',
    chooseHint: 'Each customer has one story, over all conversations and all our numbers.',
    missing: 'This customer is not here',
    missingHint: 'The console may have begun afresh since this address was made.',
    failed: 'The story could not be loaded',
    back: 'Back to the list',
    resolve: 'Resolve',
    resolved: 'Resolved',
    older: 'Loading older messages',
    beginning: 'The beginning of the story',
    newest: 'Newest messages',
    edited: 'edited',
    versions: (count: number) => (count === 1 ? 'Earlier version' : `${count} earlier versions`),
    deleted: 'The customer took this message back.',
    deletedByUs: 'This message was taken back.',
    wasThere: 'What it said',
    forwarded: { once: 'Forwarded', often: 'Forwarded many times' },
    elsewhere: 'From the phone app',
    shownOtherwise: (channel: string) => `Shown otherwise on ${channel}`,
    wasSent: 'What was sent:',
    bot: 'Automatic answer',
    quote: 'Quote',
    quoteUnknown: 'A message that is not here',
    fromAdvert: 'Came from an advert',
    to: (number: string) => `to ${number}`,
    from: (number: string) => `from ${number}`,
    typing: 'is writing',
  },

  content: {
    openMap: 'Open the map',
    download: 'Download',
    notThere: 'The file is not there any more.',
    total: 'Total',
    items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
    choseBefore: 'Chose',
    chosenBy: (words: string) => `by writing “${words}”`,
    raw: 'What the platform sent',
    unsupported: 'The platform did not hand over this message.',
    live: 'Live position',
    call: (state: string | undefined) => (state === undefined ? 'Call' : `Call, ${state}`),
    form: 'Filled in a form',
    formSent: 'Form',
    template: (name: string) => `Template ${name}`,
  },

  composer: {
    label: 'Reply',
    placeholder: (name: string) => `Reply to ${name}`,
    send: 'Send',
    sending: 'Sending',
    number: 'Reply from',
    hint: 'Enter sends, Shift+Enter starts a new line',
    unquote: 'Do not quote',
    quoting: (name: string) => `Answers ${name}`,
    failed: 'Not sent: the server does not answer. Your text is still here.',
    refused: (detail: string) => `Not sent: ${detail}`,
    outcome: {
      queued: '',
      held: 'Held for review. A second person has to release it before it is sent.',
      blocked: 'Blocked: this answer may not be sent. Your text is still here.',
      'window-closed': 'The 24-hour window of this conversation is closed. Only a template can be sent until the customer writes again.',
    } satisfies Readonly<Record<SendView['type'], string>>,
  },

  findings: {
    label: 'What the guard found',
    severities: {
      allow: 'Advice',
      warn: 'Warning',
      rewrite: 'Rewrites',
      hold: 'Holds',
      block: 'Blocks',
    } satisfies Readonly<Record<Verdict, string>>,
    outlook: {
      allow: '',
      warn: 'It can be sent.',
      rewrite: 'It would be sent in other words.',
      hold: 'It would wait for a second person.',
      block: 'It could not be sent like this.',
    } satisfies Readonly<Record<Verdict, string>>,
    found: (count: number) => (count === 1 ? 'The guard found something.' : `The guard found ${count} things.`),
    unchecked: {
      'too-long': 'Too long to be checked while you write; it is checked when you send it.',
      failed: 'The guard does not answer at the moment; it checks the text when you send it.',
    },
    show: 'Show in the text',
    leaveOut: 'Leave it out',
    replaceWith: 'Replace with',
    checkedOn: 'read on',
  },

  held: {
    label: 'Held for review',
    title: 'Held for review',
    short: 'Held',
    count: (count: number) => (count === 1 ? '1 answer waits' : `${count} answers wait`),
    none: 'Nothing waits',
    noneHint: 'Answers that the guard holds wait here for a second person.',
    as: 'Release as',
    person: (name: string, job: string) => `${name}, ${job}`,
    release: 'Release',
    discard: 'Discard',
    by: (author: string) => `by ${author}`,
    to: (name: string) => `To ${name}`,
    own: 'Nobody releases their own answer: choose somebody else.',
    windowClosed: 'Not sent: the window of this conversation is closed. It still waits.',
    failed: 'The held answers could not be loaded.',
    notDone: 'That did not work; it still waits.',
  },

  live: {
    label: 'Events',
    title: 'What happens',
    none: 'Nothing has happened yet',
    noneHint: 'Every line of the journal appears here in the moment of its commit.',
    day: 'A day at the shop',
    clock: 'Time in the shop',
    speed: 'Speed of the day',
    speeds: { 0: 'Pause', 1: '1×', 10: '10×', 60: '60×', all: 'All' } satisfies Readonly<Record<DaySpeed, string>>,
    speedHints: {
      0: 'Nobody writes',
      1: 'An hour of the shop takes a minute',
      10: 'An hour of the shop takes six seconds',
      60: 'An hour of the shop takes a second',
      all: 'All at once',
    } satisfies Readonly<Record<DaySpeed, string>>,
    again: 'Play the day again',
    earlierDays: 'The stories of earlier days are here. Choose a speed to play another day.',
    progress: (played: number, total: number) => `${played} of ${total} messages`,
    webhooks: (posted: number, repeated: number) => `${posted} webhooks, ${repeated} of them delivered twice and counted once`,
  },

  figures: {
    label: 'Figures',
    title: 'The service in numbers',
    since: 'Counted since',
    clock: 'Times are calendar time: nights and weekends count, too.',
    demo: 'The demo’s day passes faster than a clock; waits are measured on the clock.',
    none: 'Nothing to count yet',
    noneHint: 'The figures begin with the first message.',
    failed: 'The figures could not be loaded.',
    nothingYet: 'Not yet',
    howCounted: (label: string) => `How is “${label}” counted?`,
    close: 'Close',
    formula: 'Formula',
    source: 'Source',
    trap: 'Beware',
    conversations: 'Conversations',
    waiting: 'Waiting now',
    oldest: (duration: string) => `the oldest for ${duration}`,
    firstResponse: 'First response',
    median: (count: number) => `half of ${count} answers came sooner`,
    nineInTen: (duration: string) => `9 in 10 within ${duration}`,
    unanswered: 'Not answered yet',
    of: (part: number, all: number) => `${part} of ${all} conversations`,
    inTime: 'In time',
    promise: (first: string, next: string) => `first answer in ${first}, each next in ${next}`,
    promises: (count: number) => (count === 1 ? 'of 1 promise' : `of ${count} promises`),
    atFirstContact: 'Resolved at first contact',
    csat: 'Satisfied (CSAT)',
    interval: (low: string, high: string) => `95 % interval ${low} to ${high}`,
    measured: (count: number) => `from ${count}`,
    warnings: {
      'small-sample': ({ n }) => `Only ${n} so far: a hint, no more.`,
      'many-unfinished': ({ unfinished }) => `${unfinished} have not ended and are left out, so this flatters.`,
      sketched: () => 'Accurate to 1 %.',
    } satisfies Readonly<Record<MetricWarning, (row: Pick<MetricRow, 'n' | 'unfinished'>) => string>>,
    by: 'Compare',
    dimensions: { channel: 'Channels', language: 'Languages', agent: 'Agents' } satisfies Readonly<Record<FigureDimension, string>>,
    part: { channel: 'Channel', language: 'Language', agent: 'Agent' } satisfies Readonly<Record<FigureDimension, string>>,
    unknown: { channel: 'Unknown', language: 'Not recognised', agent: 'Nobody yet' } satisfies Readonly<Record<FigureDimension, string>>,
    noParts: 'Nothing to compare yet.',
    fewNote: 'Pale: fewer than 30 measured, a hint only.',
    responseColumn: 'First response',
    responseBars: 'half within, and 9 in 10 within',
    responseIn: (median: string, tail: string) => `${median}, 9 in 10 within ${tail}`,
  },

  calculator: {
    title: 'What would it bring?',
    intro: 'Move a slider; everything is computed here in the page and goes nowhere.',
    starting:
      'To begin with: the team of 20 that became 8, and the costs of a seller with a turnover of 50 million CNY, as published. All about selling is made up: put in your own.',
    groups: { work: 'Work', selling: 'Selling', money: 'What it costs' },
    workSavedBy: 'Work is saved by',
    ways: { team: 'A smaller team', bot: 'A bot' },
    onlyOne: 'Both draw on the same pay, so only one of them is counted.',
    currency: 'Currency',
    notConverted: 'Amounts are not converted.',
    curve: 'What waiting costs',
    curves: {
      'conversion-7': '7 % of buyers a minute',
      'conversion-3': '3 % of buyers a minute',
      'conversion-2': '2 % of buyers a minute',
    } satisfies Readonly<Record<DelayCurveName, string>>,
    curveSource: 'Where this comes from',
    takeMeasured: (duration: string) => `Take the measured ${duration}`,
    link: 'Link to these numbers',
    startAgain: 'Start again',
    fields: {
      peopleBefore: 'People before',
      peopleAfter: 'People after',
      personCost: 'Cost of a person, a year',
      hoursPerPerson: 'Hours a person works, a year',
      containment: 'Ended by the bot alone',
      comeBack: 'Of these, come back to a person',
      minutesPerConversation: 'Minutes of a person for one',
      enquiries: 'Enquiries a year',
      conversion: 'Buy when answered at once',
      orderValue: 'Value of an order',
      margin: 'Share of an order that is earned',
      minutesBefore: 'Minutes to the first answer, before',
      minutesAfter: 'Minutes to the first answer, after',
      paidOnce: 'Paid once',
      paidYearly: 'Paid each year',
      years: 'Years',
      discountRate: 'Discount rate, a year',
    } satisfies Readonly<Record<NumberName, string>>,
    asNumber: (label: string) => `${label}, as a number`,
    plan: { paidOnce: 'Paid once', paidYearly: 'Paid each year', team: 'Team', bot: 'Bot', faster: 'Faster answers' },
    results: 'Result',
    npv: 'Net present value',
    npvHint: (rate: string) => `all years in today’s money, at ${rate}`,
    irr: 'Internal rate of return',
    noIrr: 'None',
    noIrrHint: (isPositive: boolean) => (isPositive ? 'nothing is put in first' : 'it does not come back'),
    irrHint: 'a year',
    payback: 'Paid back after',
    never: 'Never',
    neverHint: (years: number) => (years === 1 ? 'not within the year' : `not within ${years} years`),
    paybackHint: (discounted: string) => `in today’s money ${discounted}`,
    atOnce: 'At once',
    total: 'Return in all',
    totalHint: (benefit: string, cost: string) => `${benefit} for ${cost}`,
    noCost: 'Nothing is paid',
    byYear: (currency: string) => `Year by year, in ${currency}`,
    columns: { year: 'Year', cost: 'Cost', benefit: 'Benefit', net: 'Net', roi: 'Return', cumulative: 'In all' },
    chart: 'Benefits less costs, added up',
    chartSaid: (points: string) => `Benefits less costs, added up: ${points}`,
    pointSaid: (year: number, sum: string) => (year === 0 ? `today ${sum}` : `after year ${year} ${sum}`),
    today: 'Today',
    yearTick: (year: number, points: number) => (points > 6 ? String(year) : `Year ${year}`),
    tornado: 'What it depends on most',
    tornadoHint: 'The net present value, when one number is a fifth lower or higher than planned.',
    lower: 'a fifth lower',
    higher: 'a fifth higher',
    driver: 'Number',
    noDrivers: 'No number changes it.',
  },

  announce: (name: string, preview: string) => `New message from ${isolated(name)}: ${isolated(preview)}`,
} as const

/** A name inside a sentence, kept apart so that its direction does not turn the sentence round (Unicode UAX #9: FSI, PDI). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** What a finding is about; of another reviewer than the guard, the name that it gives. */
export function categoryName(category: string): string {
  return Object.hasOwn(categories, category) ? categories[category as Category] : category
}

/** What happened, as a person would say it. */
export function sentence(event: LiveEvent, customerName: string): string {
  const who = isolated(customerName)
  const author = event.message?.author
  const us = author?.role === 'bot' ? 'The bot' : author?.role === 'system' ? 'The desk' : isolated(author?.name ?? 'Somebody')
  switch (event.type) {
    case 'conversation.opened':
      return `${who} began a conversation with ${event.conversation?.account.name ?? 'us'}`
    case 'conversation.reopened':
      return `The conversation with ${who} is open again`
    case 'conversation.resolved':
      return `The conversation with ${who} was resolved`
    case 'conversation.typing':
      return event.typing === true ? `${who} is writing` : `${who} stopped writing`
    case 'conversation.referral':
      return `${who} came from an advert`
    case 'message.received':
      return `${who} wrote`
    case 'message.echoed':
      return `${who} was answered from the phone app`
    case 'message.queued':
      return `${us} answered ${who}`
    case 'message.delivery':
      return deliverySentence(event.delivery, who)
    case 'message.edited':
      return `${who} changed a message`
    case 'message.deleted':
      return `A message of ${who} was taken back`
    case 'message.reacted':
      return event.emoji === undefined ? `${who} took a reaction away` : `${who} reacted with ${event.emoji}`
    case 'message.annotated':
      return `What ${who} wrote was annotated`
    case 'draft.held':
      return `An answer to ${who} is held for review`
    case 'draft.reviewed':
      return reviewSentence(event.verdict, isolated(event.by?.name ?? 'somebody'), who)
    case 'draft.released':
      return `${isolated(event.by?.name ?? 'Somebody')} released an answer to ${who}`
    case 'draft.discarded':
      return `${isolated(event.by?.name ?? 'Somebody')} discarded an answer to ${who}`
    case 'survey.sent':
      return `${who} was asked how it went`
    case 'survey.answered':
      return `${who} said how it went`
    case 'activity.viewed':
      return 'A visitor looked at a product'
    case 'activity.cart':
      return 'A visitor changed the cart'
    case 'activity.checkout':
      return 'A visitor went to the checkout'
    case 'customer.created':
      return 'A new customer'
    case 'customer.updated':
      return 'A customer was updated'
    case 'job.dead-lettered':
      return 'A job failed too often and was put aside'
    default:
      return event.type
  }
}

function reviewSentence(verdict: Verdict | undefined, author: string, who: string): string {
  switch (verdict) {
    case 'warn':
      return `The guard warned ${author} about an answer to ${who}`
    case 'rewrite':
      return `The guard changed what ${author} answered ${who}`
    case 'hold':
      return `The guard held what ${author} answered ${who}`
    case 'block':
      return `The guard blocked what ${author} answered ${who}`
    default:
      return `An answer to ${who} was reviewed`
  }
}

function deliverySentence(state: DeliveryState | undefined, who: string): string {
  switch (state) {
    case 'sent':
      return `The answer to ${who} left`
    case 'delivered':
      return `The answer reached ${who}`
    case 'read':
      return `${who} read the answer`
    case 'failed':
    case 'blocked-by-platform':
      return `The answer to ${who} did not arrive`
    case 'uncertain':
      return `The answer to ${who} may not have left`
    default:
      return `The answer to ${who} is queued`
  }
}
