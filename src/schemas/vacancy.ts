import * as z from 'zod';
import {
  country,
  dayAsWritten,
  id,
  isoDate,
  isoDateOr,
  line,
  paragraph,
  webAddress,
  words,
} from './fields.ts';
import { motiveSchema } from './motive.ts';
import { paySchema } from './pay.ts';
import { placeSchema, workplaceSchema } from './place.ts';

export const VACANCY_STATES = ['draft', 'open', 'paused', 'filled', 'closed'] as const;
export const EMPLOYMENT_TYPES = [
  'full-time',
  'part-time',
  'contractor',
  'temporary',
  'intern',
  'volunteer',
  'per-diem',
  'other',
] as const;

/** More must-haves than this describe nobody. */
export const MUST_HAVES_MAX = 5;

/** Why somebody who is content elsewhere would move, with what shows that it is so. */
export const reasonSchema = z.strictObject({
  motive: motiveSchema,
  claim: words('what would be better, in one line', 200),
  proof: paragraph('what shows that it is so: a figure, a rule, a name'),
});

/** A number that says something about the work, and where it comes from. */
export const figureSchema = z.strictObject({
  value: words('a figure such as "4.2 %" or "31"', 40),
  label: words('what the figure counts', 200),
  source: words('where the figure comes from and when', 200),
  url: webAddress('the address of the source').optional(),
});

/** One step between the application and the contract. */
export const processStepSchema = z.strictObject({
  name: words('what the step is called'),
  /** Ids of people in `content/people`. */
  with: z.array(id('a person')).default([]),
  /** How long it takes the candidate: "30 minutes, by phone". */
  length: words('how long it takes and how it is done').optional(),
  note: paragraph('what happens in this step').optional(),
});

/** A share of the working week. */
export const taskSchema = z.strictObject({
  name: words('a task'),
  /** Per cent of the working time. */
  share: z.number().int().min(1).max(100),
});

export const questionSchema = z.strictObject({
  question: words('a question that people ask', 240),
  answer: paragraph('its answer'),
});

/** A kind of person who would fit, greeted by a page of their own under `/jobs/<slug>/for/<id>`. */
export const audienceSchema = z.strictObject({
  id: id('a short name for the address, such as team-lead'),
  name: words('who is meant, such as "Team lead today"'),
  hook: words('what would change for them, in one sentence', 240),
  /** Motives in the order that matters to them; the others follow. */
  motives: z.array(motiveSchema).min(1),
});

/** Something of use to a reader who never applies. */
export const usefulSchema = z.strictObject({
  title: words('what it is'),
  url: webAddress('its address'),
});

export const vacancyFields = z.strictObject({
  /** The job's plain name, as schema.org wants it: no pay, place, date, code, company or "(m/f/d)". */
  title: words('the plain name of the job, such as "Line technician"', 120),
  /** The title as the page's heading shows it, where law or habit wants more, such as "(m/w/d)". */
  heading: words('the title as the heading shows it').optional(),
  /** One sentence: what would change for you. */
  hook: words('one sentence on what would change for the candidate', 240),
  /** The field of work by which the list can be narrowed. */
  field: words('a field of work, such as "Engineering"', 60).optional(),
  /** A folder of `content/employers`. */
  employer: id('an employer'),
  /** A folder of `content/people`: who reads the applications and answers. */
  recruiter: id('a recruiter (a person in content/people)'),
  /** Who takes over when the promise lapses or mail to the recruiter bounces. */
  backupRecruiter: id('a person').optional(),
  hiringManager: id('a person').optional(),
  team: z.array(id('a person')).default([]),
  state: z.enum(VACANCY_STATES),
  /** An unlisted vacancy is reachable only by its address. */
  listed: z.boolean().default(true),
  /** The day it was first published; never moved. */
  posted: isoDate,
  /** The day its content last changed; `posted` unless given. Sitemap and feeds tell it to machines. */
  updated: isoDate.optional(),
  /** The last day on which one can apply, in the recruiter's time zone, or "rolling". */
  closes: isoDateOr('rolling'),
  employmentTypes: z.array(z.enum(EMPLOYMENT_TYPES)).min(1),
  /** Hours a week. */
  hours: z
    .strictObject({ min: z.number().positive().max(60), max: z.number().positive().max(60) })
    .refine((hours) => hours.min <= hours.max, {
      path: ['min'],
      error: 'is above max. Swap them.',
    })
    .optional(),
  /** When in the day or week: shifts, core hours. */
  hoursNote: words('when the hours are', 300).optional(),
  /** A date, or words such as "when you can". */
  start: z.preprocess(dayAsWritten, words('when the work starts')).optional(),
  contract: z
    .strictObject({
      kind: z.enum(['permanent', 'fixed-term', 'freelance', 'apprenticeship']),
      until: isoDate.optional(),
      note: words('a note on the contract', 300).optional(),
    })
    .optional(),
  workplace: workplaceSchema,
  places: z.array(placeSchema).default([]),
  pay: paySchema.optional(),
  collectiveAgreement: words('the collective agreement that applies', 300).optional(),
  benefits: z.array(words('a benefit', 300)).default([]),
  mustHaves: z
    .array(words('something one must bring', 240))
    .max(MUST_HAVES_MAX, {
      error: `has more than ${MUST_HAVES_MAX} items. Keep what you would truly refuse somebody for; the rest are niceToHaves.`,
    })
    .default([]),
  niceToHaves: z.array(words('something that helps', 240)).default([]),
  reasons: z.array(reasonSchema).default([]),
  /** What is hard about it, said before others say it. */
  hard: z.array(paragraph('something that is hard about the work')).default([]),
  tasks: z
    .array(taskSchema)
    .refine(
      (tasks) => tasks.length === 0 || tasks.reduce((sum, { share }) => sum + share, 0) === 100,
      {
        error: (issue) =>
          `shares must add up to 100, got ${(issue.input as { share: number }[]).reduce((sum, { share }) => sum + share, 0)}.`,
      },
    )
    .default([]),
  figures: z.array(figureSchema).default([]),
  process: z.array(processStepSchema).default([]),
  /** Working days until the promised answer. */
  answerDays: z.number().int().min(1).max(30),
  /** Whose public holidays are not working days; the recruiter's country unless given. */
  answerCountry: country.optional(),
  questions: z.array(questionSchema).default([]),
  audiences: z.array(audienceSchema).default([]),
  /** Markets whose pay-transparency rules apply: a country (DE) or a region of one (US-CO, CA-ON). */
  markets: z
    .array(
      z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, {
        error: 'expected a market such as DE, US-CO or CA-ON.',
      }),
    )
    .default([]),
  /** Days an application is kept after the vacancy closes; the site's figure unless given. */
  retentionDays: z.number().int().min(1).max(730).optional(),
  /** The employer's own number for this post; the slug unless given. */
  reference: line('the reference number', 40).optional(),
  /** Whether the post exists now (some markets want it said). */
  vacancyExists: z.boolean().default(true),
  /** Whether software screens applications; Beckon never does. */
  aiUsed: z.boolean().default(false),
  /** How many applied, shown on the closed page if the employer wants it said. */
  applicants: z.number().int().min(0).optional(),
  useful: z.array(usefulSchema).default([]),
});

/** A vacancy with all its facts, as the file of the default language (or the only file) gives them. */
export const vacancySchema = vacancyFields
  .refine((vacancy) => vacancy.workplace.mode === 'remote' || vacancy.places.length > 0, {
    path: ['places'],
    error: 'is missing. Expected at least one place, since the work is not fully remote.',
  })
  .refine((vacancy) => vacancy.closes === 'rolling' || vacancy.closes >= vacancy.posted, {
    path: ['closes'],
    error: (issue) => {
      const { closes, posted } = issue.input as { closes: string; posted: string };
      return `is before posted (${closes} < ${posted}). One of the two is wrong.`;
    },
  })
  .refine((vacancy) => vacancy.updated === undefined || vacancy.updated >= vacancy.posted, {
    path: ['updated'],
    error: (issue) => {
      const { updated, posted } = issue.input as { updated: string; posted: string };
      return `is before posted (${updated} < ${posted}). One of the two is wrong.`;
    },
  })
  .refine((vacancy) => vacancy.backupRecruiter !== vacancy.recruiter, {
    path: ['backupRecruiter'],
    error: 'is the recruiter. Name somebody else, or leave it out.',
  });

/** Every fact of a vacancy, in the language of one of its files. */
export type Vacancy = z.output<typeof vacancySchema>;
export type Audience = z.output<typeof audienceSchema>;
export type VacancyState = Vacancy['state'];
export type EmploymentType = Vacancy['employmentTypes'][number];
