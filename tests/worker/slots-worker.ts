import { fillPage, fillText, type Slots } from '../../src/worker/slots.ts';

/** What the test sends: a drawn page or text, and what to fill it with. */
export interface Order {
  page?: string;
  text?: string;
  slots: Slots;
  titlePrefix?: string;
}

/** Fills what it is sent, in the runtime that the Worker has. */
export default {
  async fetch(request: Request): Promise<Response> {
    const { page, text, slots, titlePrefix } = (await request.json()) as Order;
    if (text !== undefined) return new Response(fillText(text, slots));
    return fillPage(new Response(page ?? ''), slots, titlePrefix);
  },
};
