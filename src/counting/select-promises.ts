/**
 * The SQL that reads promises of answers: those that are open, and those that fell due between two days. An answer is
 * the recruiter's first act that is one.
 * @param condition which applications, as SQL
 * @param from the first day, as SQL
 * @param until the last day, as SQL
 */
export function selectPromises(condition: string, from: string, until: string): string {
  return `SELECT id, owner, vacancy, received_at AS receivedAt, answer_by AS answerBy,
      delete_after AS deleteAfter, facts ->> 'timeZone' AS timeZone,
      CASE WHEN status IN ('received', 'seen') THEN NULL ELSE coalesce(
        (SELECT min(at) FROM events WHERE application = applications.id
           AND action IN ('answered', 'talking', 'declined', 'later')), status_at) END AS answeredAt
    FROM applications
    WHERE lane = 'inbox' AND answer_by IS NOT NULL AND status <> 'withdrawn' AND ${condition}
      AND (status IN ('received', 'seen') OR answer_by BETWEEN ${from} AND ${until})`;
}
