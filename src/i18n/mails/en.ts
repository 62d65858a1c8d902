import { en as answers } from './answers/en.ts';
import type { MailFact, Mails } from './mail-template.ts';

const facts: readonly MailFact[] = [
  { label: 'Profile', value: '{profile}', href: 'profile-href' },
  { label: 'Network', value: '{network}' },
  { label: 'Handle', value: '{handle}', if: 'handle' },
  { label: 'Take care', value: '{warning}', if: 'warning' },
  { label: 'Vacancy', value: '{vacancy}, {employer}' },
  { label: 'Received', value: '{received}' },
  { label: 'Came by', value: '{source}', if: 'source' },
  { label: 'Reach them', value: '{reach}' },
  { label: 'E-mail', value: '{email}', if: 'email', href: 'email-href' },
  { label: 'Phone', value: '{phone}', if: 'phone' },
  { label: 'What would move them', value: '{motives}', if: 'motives' },
  { label: 'Question', value: 'They asked one; it is on the page below.', if: 'has-question' },
  { label: 'Before this', value: '{repeats}', if: 'repeats' },
  { label: 'Answer by', value: '{answer-by}' },
  { label: 'Erased on', value: '{delete-after}' },
];

export const en: Mails = {
  ...answers,
  notice: {
    subject: 'New profile: {vacancy}',
    preview: 'Answer by {answer-by}. Not at work, please.',
    title: 'Somebody sent you their profile',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'How to reach them: {reach}. Not at work: their employer does not know.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Open the application', href: 'page' },
      {
        kind: 'text',
        text: 'You promised an answer by {answer-by}. On the page you can say that you answered, pass it to a colleague or send the decent no.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Please do not forward this mail: it would outlive the promise to erase. The page is always current, and it goes when the application goes.',
      },
    ],
  },
  withdrawn: {
    subject: 'Taken back: {vacancy}',
    preview: 'Please delete the mail about it.',
    title: 'A candidate took their profile back',
    blocks: [
      {
        kind: 'text',
        text: 'The profile you received on {received} for {vacancy} was taken back. Please do not contact this person about it, and delete our mail of that day.',
      },
      { kind: 'text', tone: 'quiet', text: 'Nothing else is left to do.' },
    ],
  },
  restored: {
    subject: 'Back again: {vacancy}',
    preview: 'The candidate changed their mind.',
    title: 'A candidate sent their profile after all',
    blocks: [
      {
        kind: 'text',
        tone: 'strong',
        text: 'You were told that the profile of {received} was taken back. The candidate changed their mind: it stands again, and you promised an answer by {answer-by}.',
      },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Open the application', href: 'page' },
      { kind: 'text', text: 'Not at work: their employer does not know.' },
    ],
  },
  bundle: {
    subject: '{count} more profiles: {vacancy}',
    preview: 'They came within an hour, so they come together.',
    title: 'More profiles came in',
    blocks: [
      {
        kind: 'text',
        text: 'Within one hour more profiles came for {vacancy} than a mail each would serve, so these {count} come together. Each has its own page, and each was promised an answer.',
      },
      { kind: 'lines', slot: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Please do not forward this mail: the pages behind it are always current, and they go when the applications go.',
      },
    ],
  },
  reminder: {
    subject: 'Answer by {answer-by}: {vacancy}',
    preview: 'One candidate is waiting.',
    title: 'A candidate is waiting for you',
    blocks: [
      {
        kind: 'text',
        text: 'On {received} somebody sent you their profile for {vacancy}. You promised an answer by {answer-by}.',
      },
      { kind: 'button', label: 'Open the application', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'A short "we are still reading" is an answer too. If nobody answers by that day, {backup} gets it and the candidate is told.',
        if: 'backup',
      },
    ],
  },
  handover: {
    subject: 'Yours now: {vacancy}',
    preview: '{why}',
    title: 'An application has come to you',
    blocks: [
      { kind: 'text', tone: 'strong', text: '{why}' },
      { kind: 'facts', rows: facts },
      { kind: 'button', label: 'Open the application', href: 'page' },
      { kind: 'text', text: 'Not at work: their employer does not know.' },
    ],
  },
  digest: {
    subject: 'Your applications on {day}: {received} new, {open} open',
    preview: 'Received {received}, set aside {quarantined}, not delivered {undelivered}.',
    title: 'Your applications on {day}',
    blocks: [
      {
        kind: 'facts',
        rows: [
          { label: 'Received since the last summary', value: '{received}' },
          { label: 'Said “not now”', value: '{said-later}', if: 'said-later' },
          { label: 'Said no, with thanks', value: '{said-no}', if: 'said-no' },
          { label: 'Set aside as likely machines', value: '{quarantined}' },
          { label: 'Mails not delivered', value: '{undelivered}' },
          { label: 'Waiting for an answer', value: '{open}' },
        ],
      },
      { kind: 'lines', slot: 'items', if: 'items' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'This comes each working day, also when there is nothing new: if it stops, something is broken, so please tell us.',
      },
    ],
  },
  weekly: {
    subject: 'Your vacancies, week {week}: opened {views}, answered {answers}',
    preview: '{advice}',
    title: 'Your vacancies from {from} to {until}',
    blocks: [
      { kind: 'text', tone: 'strong', text: 'One thing to try: {advice}' },
      {
        kind: 'facts',
        rows: [
          { label: 'Pages opened', value: '{views}' },
          { label: 'Forms begun', value: '{starts}' },
          { label: 'People written to by personal link', value: '{contacts}' },
          { label: 'Answers', value: '{answers}' },
          { label: 'Promises kept in time', value: '{in-time}' },
          { label: 'Oldest open promise', value: '{oldest}', if: 'oldest', href: 'oldest-href' },
        ],
      },
      {
        kind: 'each',
        list: 'vacancies',
        blocks: [
          { kind: 'heading', text: '{vacancy}' },
          { kind: 'text', text: '{sum}' },
          { kind: 'bars', list: 'sources' },
        ],
      },
      { kind: 'text', text: '{more}', if: 'more' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'What these figures miss: browsers without script, browsers that ask not to be counted (Global Privacy Control, Do Not Track), pages opened by a personal link, and machines, as far as they say so. A page opened twice counts twice: nobody is recognised again. Answers of people who ask not to be counted reach you, but are not in here.',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'How many people were written to comes from the machines where personal links are made; whom, only those machines know (“npm run beckon -- contacts”).',
      },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'This comes once a week, on the first working day, for the week before.',
      },
    ],
  },
  confirmation: {
    subject: 'Your message of {day}',
    preview: 'It has arrived.',
    title: 'It has arrived',
    blocks: [
      {
        kind: 'text',
        text: 'What you sent on {day} has arrived, and you will have an answer by {answer-by}. Everything about it is on your own page, where you can also take it back.',
      },
      { kind: 'button', label: 'Open my page', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'Keep the link to yourself: whoever has it can open your page. You get this mail because you left this address; there is no list.',
      },
    ],
  },
  update: {
    subject: 'Your message of {day}',
    preview: 'There is news on your page.',
    title: 'There is news on your page',
    blocks: [
      { kind: 'text', text: '{news}' },
      { kind: 'button', label: 'Open my page', href: 'page' },
    ],
  },
  decline: {
    subject: 'Your message of {day}',
    preview: 'An answer.',
    title: 'An answer to your message',
    blocks: [
      { kind: 'lines', slot: 'decent-no' },
      { kind: 'text', text: '{recruiter}' },
      { kind: 'button', label: 'Open my page', href: 'page' },
      {
        kind: 'text',
        tone: 'quiet',
        text: 'On your page you see until when your link is kept, and can erase it at once.',
      },
    ],
  },
};
