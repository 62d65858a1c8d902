import { buildNow } from '../../content/settings.ts';
import { beckonDir } from '../../content/invitation-keys.ts';
import { DAY_MS, dayOf, type Invitation } from '../../invitation/invitation.ts';
import { LINK_MAX } from '../../invitation/limits.ts';
import { markSender } from '../../invitation/mark-sender.ts';
import { sealInvitation } from '../../invitation/seal-invitation.ts';
import { formatDay } from '../../vacancies/format-date.ts';
import { CommandError } from '../command.ts';
import { openContactLog } from './contact-log.ts';
import { publishKey } from './publish-key.ts';
import { type InvitationRequest, judgeRequest } from './read-request.ts';
import { readVacancy } from './read-vacancy.ts';
import { openLocalKey } from './signing-key.ts';
import { writeMessage } from './write-message.ts';

/** With so many contacts unanswered, the next is worth a second thought. */
const SILENT_MAX = 2;

const isoDay = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);

export interface MadeInvitation {
  link: string;
  /** What stands behind the site's origin in `link`. */
  address: string;
  /** The text to paste, link included. */
  message: string;
  /** The last day it holds, in words. */
  until: string;
  /** What the recruiter should think about before sending. */
  warning: string | undefined;
  /** The content file that gained this machine's public key just now: to be committed and deployed. */
  publishedIn: string | undefined;
  isNewKey: boolean;
}

/** Where an invitation is made. */
export interface Desk {
  contentDir: string;
  /** The origin that the printed link begins with; the site's own unless given. */
  origin?: string | undefined;
  /** Whether to replace this machine's key first. */
  mustBeNewKey?: boolean;
}

function warnOfSilence(silent: number, key: string): string | undefined {
  return silent < SILENT_MAX
    ? undefined
    : `You have written to ${key} ${silent} times since the last answer. Silence is an answer too: think twice before the next. If you leave it, "beckon contacts --not-sent <profile>" takes this link out of the count.`;
}

/**
 * Makes a personal link and notes the contact.
 * @throws CommandError saying what to mend, or that the person asked for no more
 */
export async function makeInvitation(
  slug: string,
  request: InvitationRequest,
  { contentDir, origin, mustBeNewKey = false }: Desk,
): Promise<MadeInvitation> {
  const now = buildNow().getTime();
  const today = dayOf(now);
  const desk = readVacancy(contentDir, slug);
  const judged = judgeRequest(request, desk, now);
  const { to, note, profile, key, from, locale, days, path } = judged;
  const folder = beckonDir();
  const log = await openContactLog(folder);
  if (await log.wantsNoMore(key)) {
    throw new CommandError(`${key} asked for no more. No link was made.`);
  }
  const signer = await openLocalKey(folder, isoDay(today), mustBeNewKey);
  const invitation: Invitation = {
    to,
    note,
    profile,
    sender: markSender(from),
    written: today,
    days,
  };
  const binding = { site: desk.site.url, slug };
  const address = `${path}#${await sealInvitation(invitation, binding, signer)}`;
  const link = `${origin ?? desk.site.url}${address}`;
  if (link.length > LINK_MAX) {
    throw new CommandError(
      `The link would be ${link.length} characters long, of at most ${LINK_MAX}: chat programs cut longer ones. Shorten the note; rare signs and emoji take the most room.`,
    );
  }
  const warning = warnOfSilence(log.find(key).silent, key);
  const publishedIn = await publishKey(contentDir, signer);
  await log.add({ day: isoDay(today), key, vacancy: slug, from });
  const until = formatDay(isoDay(today + days), locale);
  return {
    link,
    address,
    message: writeMessage({ ...judged, desk, link, until }),
    until,
    warning,
    publishedIn,
    isNewKey: signer.isNew,
  };
}
