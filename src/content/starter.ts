import type { Employer } from '../schemas/employer.ts';

/** What a new vacancy begins with. */
interface StarterFacts {
  slug: string;
  employer: { id: string } & Pick<Employer, 'locality' | 'country'>;
  recruiter: string;
  /** Ids that would have done as well. */
  otherEmployers: readonly string[];
  otherRecruiters: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  day: string;
}

/** "night-baker" as a title: "Night baker". */
const titleOf = (slug: string) => {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const orElse = (others: readonly string[]) =>
  others.length === 0 ? '' : ` # or ${others.slice(0, 8).join(', ')}`;

/** A vacancy with all that it must have, and a comment for each thing that makes it a good one. */
export function formatStarter(facts: StarterFacts): string {
  const { slug, employer, recruiter, otherEmployers, otherRecruiters, day } = facts;
  return `---
# The plain name of the job, without pay, place or "(m/f/d)"; that may stand in heading.
title: ${JSON.stringify(titleOf(slug))}
# heading: ${titleOf(slug)} (m/f/d)

# One sentence: what would change for somebody who is content where they are?
hook: "Say here, in one sentence, what would change for you."

employer: ${employer.id}${orElse(otherEmployers)}
# Who reads the applications and answers; needs an e-mail address in person.yaml.
recruiter: ${recruiter}${orElse(otherRecruiters)}
# backupRecruiter: somebody-else
# hiringManager: somebody
# team: [somebody, somebody-else]

# draft, open, paused, filled or closed. A draft is not shown.
state: draft
posted: ${day}
# The last day to apply, such as 2027-01-31, or rolling.
closes: rolling
# Working days until everybody has an answer. Promise what you keep.
answerDays: 5

employmentTypes: [full-time]
# hours: { min: 32, max: 38 }
workplace:
  mode: onsite # or hybrid (with daysAtHome: 3), or remote (with countries: [SE, DE])
places:
  - locality: ${JSON.stringify(employer.locality)}
    country: ${employer.country}
    # commute: Eleven minutes on foot from the station.

# What it pays. In most of Europe and North America this must be said. Take the # away and fill in.
# pay:
#   min: 52000
#   max: 61000
#   currency: EUR
#   period: year
#   note: What decides who gets what.
# benefits:
#   - Six weeks of holiday

# Why somebody would move, each with what shows that it is true.
# Motives: pay, time, nearness, growth, craft, lead, impact, team, security.
# reasons:
#   - motive: time
#     claim: 34 hours, full pay
#     proof: Since 2024 a week has 34 hours here, and nobody's pay was cut.

# What is hard about it, said before others say it.
# hard:
#   - Four nights in five weeks.

# At most five things you would truly refuse somebody for.
# mustHaves:
#   - A driving licence

# process:
#   - name: A call
#     with: [${recruiter}]
#     length: 20 minutes, by phone

# Markets whose pay rules apply beside those of the places, such as US-CO or CA-ON.
# markets: []
---

## The work

Say what a day is like, hour by hour. Short sentences, names, figures; no slogans.
`;
}

/** The beginning of a translation: only what is said in words, all other facts come from the original. */
export function formatTranslation(original: {
  file: string;
  title: string;
  hook: string;
  body: string;
}): string {
  return `---
# Only what is said in words. Every other fact comes from ${original.file} and is not repeated.
title: ${JSON.stringify(original.title)}
hook: ${JSON.stringify(original.hook)}
---

{/* Translate what follows, then remove this line. */}

${original.body.trim()}
`;
}
