import type { Person } from '../schemas/person.ts';
import { nearestName, show } from '../schemas/explain.ts';
import type { Problem } from './merge-translation.ts';

/** What a reference may name, and where such a thing is made. */
const FOLDERS = {
  person: { folder: 'people', file: 'person.yaml' },
  employer: { folder: 'employers', file: 'employer.yaml' },
} as const;

/** The sentence for an id that nothing in content has. */
export function explainMissing(
  kind: keyof typeof FOLDERS,
  id: string,
  ids: readonly string[],
): string {
  const { folder, file } = FOLDERS[kind];
  const nearest = nearestName(id, ids);
  const mend = nearest ? `Did you mean "${nearest}"?` : `Write ${folder}/${id}/${file} first.`;
  return `expected the name of a folder in ${folder}, and there is no ${show(id)}. ${mend}`;
}

/** What vacancies may refer to. A person or employer whose own file is broken still has an id. */
export interface Known {
  employers: readonly string[];
  people: readonly string[];
  /** Those whose file could be read. */
  persons: ReadonlyMap<string, Person>;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** The people a vacancy's facts name, field by field, as written. */
function peopleIn(facts: Record<string, unknown>): [field: string, id: unknown][] {
  return [
    ...['recruiter', 'backupRecruiter', 'hiringManager'].map((field): [string, unknown] => [
      field,
      facts[field],
    ]),
    ...listOf(facts['team']).map((id, index): [string, unknown] => [`team[${index}]`, id]),
    ...listOf(facts['process']).flatMap((step, index) =>
      listOf((step as { with?: unknown } | null)?.with).map((id, place): [string, unknown] => [
        `process[${index}].with[${place}]`,
        id,
      ]),
    ),
  ];
}

/** Finds references that lead nowhere; what is no id at all is the schema's to tell. */
export function checkReferences(facts: Record<string, unknown>, known: Known): Problem[] {
  const problems: Problem[] = [];
  const { employer } = facts;
  if (typeof employer === 'string' && ID.test(employer) && !known.employers.includes(employer)) {
    problems.push({
      field: 'employer',
      message: explainMissing('employer', employer, known.employers),
    });
  }
  for (const [field, id] of peopleIn(facts)) {
    if (typeof id !== 'string' || !ID.test(id)) continue;
    if (!known.people.includes(id)) {
      problems.push({ field, message: explainMissing('person', id, known.people) });
    } else if (/recruiter$/i.test(field)) {
      const person = known.persons.get(id);
      if (person && !person.email) {
        problems.push({
          field,
          message: `is "${id}", who has no e-mail address to write to. Add "email: …" to people/${id}/person.yaml.`,
        });
      }
    }
  }
  return problems;
}
