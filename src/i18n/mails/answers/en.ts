import type { MailBlock, MailFact, Mails } from '../mail-template.ts';

const who: readonly MailFact[] = [
  { label: 'Profile', value: '{profile}', if: 'profile', href: 'profile-href' },
  { label: 'Network', value: '{network}', if: 'network' },
  { label: 'Take care', value: '{warning}', if: 'warning' },
  { label: 'Vacancy', value: '{vacancy}, {employer}' },
];
const reach: readonly MailFact[] = [
  { label: 'Received', value: '{received}' },
  { label: 'Came by', value: '{source}', if: 'source' },
  { label: 'Reach them', value: '{reach}', if: 'reachable' },
  { label: 'E-mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Phone', value: '{phone}', if: 'phone' },
  { label: 'What would move them', value: '{motives}', if: 'motives' },
  { label: 'Question', value: 'It is on the page below.', if: 'has-question' },
];
const erased: MailFact = { label: 'Erased on', value: '{delete-after}' };
const quiet =
  'Please do not forward this mail: it would outlive the promise to erase. The page is always current, and it goes when the answer goes.';
const why: MailBlock = { kind: 'text', tone: 'strong', text: '{why}', if: 'why' };

/** The mails about one question, "not now", "no", and about being kept posted. */
export const en: Pick<
  Mails,
  'question' | 'later' | 'later-due' | 'no' | 'unsaid' | 'posted-ask' | 'posted'
> = {
  question: {
    subject: 'A question, answer by {answer-by}: {vacancy}',
    preview: 'Answer it on its page. It is no application yet.',
    title: 'Somebody has one question first',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'What to do: open the page and answer there by {answer-by}. Your words appear on a page that only they can open.',
      },
      {
        kind: 'text',
        text: 'What not to do: do not take it for an application, and do not ask for more than they gave. Not at work: their employer does not know.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Answer by', value: '{answer-by}' }, erased],
      },
      { kind: 'button', label: 'Open the question', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  later: {
    subject: 'Not now, ask in {months} months: {vacancy}',
    preview: 'Nothing to do until {come-back}.',
    title: 'Somebody says: not now',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'What to do: nothing until {come-back}. We write to you that morning, once.',
      },
      {
        kind: 'text',
        text: 'What not to do: do not write before then, and put them on no list. That they answered at all is a good sign.',
      },
      {
        kind: 'facts',
        rows: [...who, ...reach, { label: 'Ask again on', value: '{come-back}' }, erased],
      },
      { kind: 'button', label: 'Open the answer', href: 'page' },
      { kind: 'text', tone: 'quiet', text: quiet },
    ],
  },
  'later-due': {
    subject: 'You may ask again today: {vacancy}',
    preview: 'They said “not now” on {received}, and chose this time.',
    title: 'The day somebody chose has come',
    blocks: [
      why,
      {
        kind: 'text',
        tone: 'strong',
        text: 'What to do: write once, shortly, with what is true today: {state}.',
      },
      {
        kind: 'text',
        text: 'What not to do: do not write as if they had applied, and do not write twice; silence is an answer. Not at work: their employer may not know.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'The vacancy today', value: '{state}' },
          { label: 'Nearest open role', value: '{nearest}', if: 'nearest', href: 'nearest-href' },
          ...reach,
          erased,
        ],
      },
      { kind: 'button', label: 'Open the answer', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'All of it is erased on {delete-after}. This mail comes once.',
      },
    ],
  },
  no: {
    subject: 'A no, with thanks: {vacancy}',
    preview: 'Nothing to do.',
    title: 'Somebody said no',
    blocks: [
      why,
      { kind: 'text', tone: 'strong', text: 'What to do: nothing. They have been thanked.' },
      {
        kind: 'text',
        text: 'What not to do: do not write to this person again about this vacancy.',
      },
      {
        kind: 'facts',
        rows: [
          ...who,
          { label: 'Reason', value: '{reason}', if: 'reason' },
          { label: 'They said so', value: '{received}' },
          { label: 'Came by', value: '{source}', if: 'source' },
        ],
      },
      {
        kind: 'text',
        text: 'They ask for no more messages at all. If you write to people yourself, note it on your machine: npm run beckon -- contacts --no-more {profile}',
        if: 'no-more',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'This is kept until {delete-after}, so that you can leave them in peace, and then erased. Please delete this mail then, too.',
      },
    ],
  },
  unsaid: {
    subject: 'Taken back: {vacancy}',
    preview: 'Please delete the mail about it.',
    title: 'An answer was taken back',
    blocks: [
      {
        kind: 'text',
        text: 'What you received on {received} for {vacancy} was taken back. Please do not act on it, and delete our mail of that day.',
      },
      { kind: 'text', tone: 'quiet', text: 'Nothing else is left to do.' },
    ],
  },
  'posted-ask': {
    subject: 'Please confirm',
    preview: 'Nothing comes unless you do.',
    title: 'Was it you?',
    blocks: [
      {
        kind: 'text',
        text: 'Somebody asked us to send news to this address: one mail for each new position, for 12 months. If it was you, open the page and confirm.',
      },
      { kind: 'button', label: 'Open the page', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'If it was not you, do nothing: without your press nothing comes, and the address is erased after 7 days.',
      },
    ],
  },
  posted: {
    subject: 'Something new, as you asked',
    preview: 'One new position.',
    title: 'There is a new position',
    blocks: [
      { kind: 'text', text: '{employer} is looking for somebody: {vacancy}.' },
      { kind: 'button', label: 'Read about it', href: 'vacancy-href' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'You confirmed that you want this until {until}: one mail for each new position, and nothing else.',
      },
      { kind: 'button', label: 'End these mails', href: 'page' },
    ],
  },
};
