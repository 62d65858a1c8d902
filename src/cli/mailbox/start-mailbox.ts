import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CommandError } from '../command.ts';
import { createFaultPlan } from './faults.ts';
import { createIdempotencyKeys } from './idempotency.ts';
import { openMailStore } from './mail-store.ts';
import { createRequestHandler, type RequestHandler } from './request-handler.ts';

/**
 * Starts the local mailbox: a stand-in for Resend that keeps every mail under `stateDir/mailbox`
 * and shows it in the browser. A development tool, never part of what is deployed; it sends nothing
 * to anybody, asks for no real key, and listens on this machine only unless `hostname` says
 * otherwise. One mailbox a `stateDir` at a time.
 * @param options.port 0 takes any free one
 * @returns once it listens; `close` finishes storing, cuts what hangs and lets go of port and file
 * @throws CommandError when the port is taken or the folder cannot be used
 */
export async function startMailbox(options: {
  port: number;
  hostname?: string;
  stateDir: string;
  now?: () => Date;
}): Promise<{ url: string; port: number; close(): Promise<void> }> {
  const { port, hostname = '127.0.0.1', stateDir, now = () => new Date() } = options;
  const handler = Promise.withResolvers<RequestHandler>();
  const server = createServer((request, response) => {
    void handler.promise.then((handle) => handle(request, response));
  });
  await listen(server, port, hostname);
  try {
    const keys = createIdempotencyKeys(now);
    const store = await openMailStore(stateDir, (delivery) => keys.remember(delivery));
    handler.resolve(createRequestHandler({ store, keys, faults: createFaultPlan(), now }));
    const address = server.address() as AddressInfo;
    return {
      url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${address.port}`,
      port: address.port,
      async close() {
        const closed = once(server, 'close');
        server.close();
        await store.close();
        server.closeAllConnections();
        await closed;
      },
    };
  } catch (error) {
    server.close();
    server.closeAllConnections();
    throw error;
  }
}

/** The port is taken before the file is opened, so that a second start never touches the first's mails. */
async function listen(server: Server, port: number, hostname: string): Promise<void> {
  try {
    server.listen(port, hostname);
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem =
      code === 'EADDRINUSE' ? 'is already in use' : `cannot be opened on ${hostname} (${message})`;
    throw new CommandError(
      `Port ${port} ${problem}, so the mailbox cannot start there. Choose another one with MAILBOX_PORT.`,
      { cause: error },
    );
  }
}
