import type { IncomingMessage } from 'node:http';
import { parseFaults, type FaultPlan } from './faults.ts';
import { answerError, answerJson, type Answer } from './outcome.ts';
import { readBody } from './read-body.ts';
import { createResendError } from './resend-errors.ts';

/** `GET /faults`: what is still to come. */
export function showFaults(faults: FaultPlan): Answer {
  return answerJson(200, { next: faults.left() });
}

/** `PUT /faults`: replaces what is still to come, or changes nothing and says what is allowed. */
export async function changeFaults(faults: FaultPlan, request: IncomingMessage): Promise<Answer> {
  const body = await readBody(request);
  const parsed = parseFaults(body.ok ? parseJson(body.text) : undefined);
  if (!parsed.ok) {
    return answerError(createResendError('validation_error', { message: parsed.message }));
  }
  faults.set(parsed.next);
  return showFaults(faults);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
