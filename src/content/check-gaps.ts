import { type Motive, MOTIVES } from '../schemas/motive.ts';
import type { Vacancy } from '../schemas/vacancy.ts';
import type { WordingFinding } from './check-wording.ts';

const and = new Intl.ListFormat('en', { type: 'conjunction' });
const or = new Intl.ListFormat('en', { type: 'disjunction' });

/** Tells an author which people a vacancy leaves without an answer: motives without a reason, audiences. */
export function checkGaps({ reasons, audiences }: Vacancy): WordingFinding[] {
  const answered = new Set<Motive>(reasons.map(({ motive }) => motive));
  const open = MOTIVES.filter((motive) => !answered.has(motive));
  const found: WordingFinding[] = [];
  if (open.length > 0) {
    found.push({
      severity: 'hint',
      field: 'reasons',
      message: `answer ${MOTIVES.length - open.length} of ${MOTIVES.length} motives. Whoever moves for ${or.format(open)} finds no reason here.`,
    });
  }
  audiences.forEach(({ id, motives }, index) => {
    const missing = motives.filter((motive) => !answered.has(motive));
    if (missing.length === 0) return;
    found.push({
      severity: 'warning',
      field: `audiences[${index}].motives`,
      message: `promise "${id}" an answer on ${and.format(missing)}, and no reason has ${missing.length === 1 ? 'that motive' : 'those motives'}. Write the reason, or take the motive out.`,
    });
  });
  if (audiences.length === 0) {
    found.push({
      severity: 'hint',
      field: 'audiences',
      message:
        'are none, so everybody is greeted alike. Name one, such as "Team lead today", to give it a hook and a page of its own.',
    });
  } else {
    const greeted = new Set(audiences.flatMap(({ motives }) => motives));
    const idle = [...answered].filter((motive) => !greeted.has(motive));
    if (idle.length > 0) {
      found.push({
        severity: 'hint',
        field: 'audiences',
        message: `put no weight on ${and.format(idle)}, which the reasons answer. An audience that moves for ${idle.length === 1 ? 'it' : 'them'} may be missing.`,
      });
    }
  }
  return found;
}

/** Finds audiences that share an id and so an address. */
export function findTwinAudiences(ids: readonly unknown[]): WordingFinding[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    return typeof id === 'string' && first < index
      ? [
          {
            severity: 'error' as const,
            field: `audiences[${index}].id`,
            message: `is "${id}", which audiences[${first}] has too. Each is an address of its own: give this one another id.`,
          },
        ]
      : [];
  });
}
