import type { D1Database } from '@cloudflare/workers-types';
import { commitApplication } from '../../src/worker/store.ts';
import { sampleApplication, sampleMessages } from './sample-application.ts';

/**
 * What the apply route is measured against: a Worker that reads the form, writes the very same batch (a row, a
 * rendered mail, an event) and redirects, and does nothing else.
 */
export default {
  async fetch(request: Request, env: { STORE: D1Database }): Promise<Response> {
    const fields = new URLSearchParams(await request.text());
    const id = fields.get('submission') ?? '';
    const application = sampleApplication(id, Date.now());
    const stored = await commitApplication(env.STORE, application, sampleMessages(application), {
      notices: 1_000_000,
      quarantined: 5000,
    });
    return new Response(null, { status: 303, headers: { location: `/a/${stored?.id}` } });
  },
};
