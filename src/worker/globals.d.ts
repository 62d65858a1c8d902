import type * as workers from '@cloudflare/workers-types';

declare global {
  /** The platform's streaming rewriter, typed over the standard `Response`. */
  class HTMLRewriter {
    on(selector: string, handlers: HTMLRewriterElementContentHandlers): this;
    transform(response: Response): Response;
  }
  type HTMLRewriterElementContentHandlers = workers.HTMLRewriterElementContentHandlers;
}
