import { SOURCES } from '../schemas/application.ts';
import { contentDir } from '../content/settings.ts';
import { listSenders } from '../invitation/list-senders.ts';
import { CommandError } from '../cli/command.ts';
import { makeInvitation } from '../cli/invitation/make-invitation.ts';
import { tellContacts, TELLING } from '../cli/invitation/tell-contacts.ts';
import { readVacancy } from '../cli/invitation/read-vacancy.ts';
import type { Facts, Made, MakeOrder } from './messages.ts';

/** What the app shows before a link is made. @throws CommandError when the vacancy cannot be read */
export function describeVacancy(slug: string): Facts {
  const { site, byLocale, person } = readVacancy(contentDir(), slug);
  const [first] = byLocale.values();
  const { vacancy } = first ?? {};
  return {
    origin: site.url,
    senders: vacancy ? listSenders(vacancy).map((id) => ({ id, name: person(id).name })) : [],
    audiences: vacancy?.audiences.map(({ id, name }) => ({ id, name })) ?? [],
    sources: SOURCES,
  };
}

/** What went wrong, for the person at the keyboard. */
export const explain = (error: unknown): string =>
  error instanceof CommandError ? error.message : String(error);

/** Makes a link, or says what to mend. */
export async function make({ slug, request }: MakeOrder): Promise<Made> {
  try {
    const { link, address, message, warning, publishedIn } = await makeInvitation(slug, request, {
      contentDir: contentDir(),
    });
    const telling = await tellContacts(contentDir());
    const notice = [
      warning,
      publishedIn && `Your public key now stands in ${publishedIn}: commit that file and deploy.`,
      TELLING[telling],
    ];
    return { link, address, message, notice: notice.filter(Boolean).join(' ') };
  } catch (error) {
    return { error: explain(error) };
  }
}
