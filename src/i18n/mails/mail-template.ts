/**
 * A mail in one language, as both of its parts are drawn from: the HTML part and the text part say the same.
 * `{name}` in a text stands for a slot that the Worker fills.
 */
export interface MailTemplate {
  subject: string;
  /** What inboxes show beside the subject. */
  preview: string;
  title: string;
  blocks: readonly MailBlock[];
}

interface Conditional {
  /** Shown only if this slot has a value. */
  if?: string;
  /** Shown only if this slot has none. */
  unless?: string;
}

export interface MailFact extends Conditional {
  label: string;
  value: string;
  /** The slot that holds an address the value links to. */
  href?: string;
}

export type MailBlock = Conditional &
  (
    | { kind: 'text'; text: string; tone?: 'strong' | 'quiet' }
    | { kind: 'facts'; rows: readonly MailFact[] }
    | { kind: 'button'; label: string; href: string }
    | { kind: 'lines'; slot: string }
    | { kind: 'heading'; text: string }
    /** The blocks once for each item of a list, filled with the item's own slots. */
    | { kind: 'each'; list: string; blocks: readonly MailBlock[] }
    /** One bar for each item of a list; its slots: `label`, `value`, `share` (0 to 100), `bar` (the same as text). */
    | { kind: 'bars'; list: string }
  );

/** Every mail there is. A language that lacks one does not compile. */
export interface Mails {
  /** To the recruiter: somebody sent their profile. */
  notice: MailTemplate;
  /** To the recruiter: one question first. */
  question: MailTemplate;
  /** To the recruiter: not now, ask again in so many months. */
  later: MailTemplate;
  /** To the recruiter: the day has come on which to ask again. */
  'later-due': MailTemplate;
  /** To the recruiter: no, from somebody who left their profile with it. */
  no: MailTemplate;
  /** To the recruiter: one of these was taken back. */
  unsaid: MailTemplate;
  /** To an address that somebody typed: whether to be kept posted about an employer. */
  'posted-ask': MailTemplate;
  /** To who asked to be kept posted: a new vacancy. */
  posted: MailTemplate;
  /** To the recruiter: taken back. */
  withdrawn: MailTemplate;
  /** To the recruiter: taken back, and sent after all. */
  restored: MailTemplate;
  /** To the recruiter: what came within one hour beyond the mails of that hour. */
  bundle: MailTemplate;
  /** To the recruiter: still open, the day comes near. */
  reminder: MailTemplate;
  /** To the backup recruiter, when the day has passed or mail to the recruiter bounced; also when handed over. */
  handover: MailTemplate;
  /** To a recruiter, each day. */
  digest: MailTemplate;
  /** To a recruiter, each week: what was counted, and one thing to try. */
  weekly: MailTemplate;
  /** To a candidate who gave an address: it arrived. */
  confirmation: MailTemplate;
  /** To a candidate who gave an address: something changed. */
  update: MailTemplate;
  /** To a candidate who gave an address: the employer's no. */
  decline: MailTemplate;
}

export type MailPurpose = keyof Mails;
