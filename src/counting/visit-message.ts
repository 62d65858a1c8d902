import * as z from 'zod';
import { counterSchema } from './count.ts';

/** Visits on their way through the queue: what they count for, and the number of their message. */
export const visitMessageSchema = z.strictObject({
  /** Random: it tells repeated messages apart, and nothing else. */
  id: z.string(),
  /** The day it was sent, UTC, by which its number is forgotten. */
  sent: z.iso.date(),
  counters: z.array(counterSchema),
});
export type VisitMessage = z.output<typeof visitMessageSchema>;
