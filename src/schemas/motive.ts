import * as z from 'zod';

/** Why people move. Reasons are tied to one of these, and a candidate may say which count. */
export const MOTIVES = [
  'pay',
  'time',
  'nearness',
  'growth',
  'craft',
  'lead',
  'impact',
  'team',
  'security',
] as const;

export const motiveSchema = z.enum(MOTIVES);
export type Motive = z.output<typeof motiveSchema>;
