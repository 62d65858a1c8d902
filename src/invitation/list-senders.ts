/** Ids of those who may write a personal link for a vacancy, the recruiter first: people a candidate is told of by name. */
export function listSenders(vacancy: {
  recruiter: string;
  backupRecruiter?: string | undefined;
  hiringManager?: string | undefined;
}): string[] {
  const { recruiter, backupRecruiter, hiringManager } = vacancy;
  return [...new Set([recruiter, backupRecruiter, hiringManager])].filter((id) => id !== undefined);
}
