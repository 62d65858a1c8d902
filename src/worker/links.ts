import type { Env } from './env.ts';
import { signToken } from './tokens.ts';
import type { StoredApplication } from './store.ts';
import type { Subscription } from './store-subscriptions.ts';

const DAY_S = 86_400;
/** A link outlives what it leads to by this much, so that it can still say that it is erased. */
const AFTERLIFE_DAYS = 30;

function claimsOf(application: Pick<StoredApplication, 'id' | 'receivedAt' | 'deleteAfter'>) {
  return {
    sub: application.id,
    iat: Math.floor(application.receivedAt / 1000),
    exp: Math.floor(Date.parse(application.deleteAfter) / 1000) + AFTERLIFE_DAYS * DAY_S,
  };
}

/** The path of the candidate's own page. */
export async function candidatePath(
  env: Env,
  application: Pick<StoredApplication, 'id' | 'receivedAt' | 'deleteAfter'>,
): Promise<string> {
  return `/a/${await signToken(env, 'candidate', claimsOf(application))}`;
}

/** The path of the page on which a recruiter handles one application. */
export async function recruiterPath(
  env: Env,
  application: Pick<StoredApplication, 'id' | 'receivedAt' | 'deleteAfter'>,
  recruiter: string,
): Promise<string> {
  return `/r/${await signToken(env, 'recruiter', { ...claimsOf(application), as: recruiter })}`;
}

/** The path of the page that begins and ends being kept posted. */
export async function subscriptionPath(
  env: Env,
  { id, createdAt, until }: Subscription,
): Promise<string> {
  const claims = claimsOf({ id, receivedAt: createdAt, deleteAfter: until });
  return `/k/${await signToken(env, 'posted', claims)}`;
}
