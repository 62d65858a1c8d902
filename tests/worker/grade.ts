import { ALL_TESTS } from '../fixtures/observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '../fixtures/observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '../fixtures/observatory/src/grader/grader.js';

/** What MDN Observatory says of an answer. */
export interface Grade {
  grade: string;
  score: number;
  /** What it takes points off for, or gives extra ones. */
  remarks: string[];
}

interface Result {
  result: string;
}

/**
 * Grades an answer as MDN Observatory does (`scan` of its `scanner/index.js`), as if it had come over HTTPS from a
 * host that sends HTTP visitors there, which is the platform's part.
 */
export function gradeAnswer(url: string, headers: Headers, html: string): Grade {
  const { hostname } = new URL(url);
  const response = {
    status: 200,
    verified: true,
    headers: Object.assign(
      Object.create({ get: (name: string) => headers.get(name) }) as object,
      Object.fromEntries(headers),
    ),
    httpEquiv: new Map<string, string[]>(),
  };
  const requests = {
    hostname,
    resources: { path: html },
    session: { url: new URL(url), jar: null },
    responses: {
      auto: response,
      cors: response,
      https: response,
      http: response,
      httpRedirects: [
        { url: new URL(url.replace('https:', 'http:')), status: 301 },
        { url: new URL(url), status: 200 },
      ],
      httpsRedirects: [],
    },
  };
  const results = (ALL_TESTS as unknown as ((given: unknown) => Result)[]).map((run) =>
    run(requests),
  );
  const modifiers = results.map(({ result }) => getScoreModifier(result));
  const plain = 100 + modifiers.filter((each) => each < 0).reduce((sum, each) => sum + each, 0);
  const extra = modifiers.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
  const { grade, score } = getGradeForScore(
    plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? plain + extra : plain,
  );
  const remarks = results.flatMap(({ result }, at) =>
    modifiers[at] === 0 ? [] : [`${modifiers[at]} ${result}`],
  );
  return { grade, score, remarks };
}
