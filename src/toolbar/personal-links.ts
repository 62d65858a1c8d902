import type { AstroIntegration } from 'astro';
import { SOURCES } from '../schemas/application.ts';
import { contentDir } from '../content/settings.ts';
import { listSenders } from '../invitation/list-senders.ts';
import { CommandError } from '../cli/command.ts';
import { makeInvitation } from '../cli/invitation/make-invitation.ts';
import { tellContacts, TELLING } from '../cli/invitation/tell-contacts.ts';
import { readVacancy } from '../cli/invitation/read-vacancy.ts';
import { ASK, FACTS, type Facts, MADE, type Made, MAKE, type MakeOrder } from './messages.ts';

const ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><path d="M3 12h13M11 6l6 6-6 6M21 4v16"/></svg>';

function describeVacancy(slug: string): Facts {
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

const explain = (error: unknown): string =>
  error instanceof CommandError ? error.message : String(error);

async function make({ slug, request }: MakeOrder): Promise<Made> {
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

/** The maker of personal links in Astro's own toolbar, for those who write; nothing of it is built. */
export function personalLinks(): AstroIntegration {
  return {
    name: 'beckon:personal-links',
    hooks: {
      'astro:config:setup': ({ command, addDevToolbarApp }) => {
        if (command !== 'dev') return;
        addDevToolbarApp({
          id: 'beckon-invite',
          name: 'Personal link',
          icon: ICON,
          entrypoint: new URL('./app.ts', import.meta.url),
        });
      },
      'astro:server:setup': ({ toolbar, logger }) => {
        toolbar.on<{ slug: string }>(ASK, ({ slug }) => {
          try {
            toolbar.send(FACTS, describeVacancy(slug));
          } catch (error) {
            logger.warn(explain(error));
          }
        });
        toolbar.on<MakeOrder>(MAKE, (order) => {
          void make(order).then((made) => toolbar.send(MADE, made));
        });
      },
    },
  };
}
