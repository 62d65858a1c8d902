import { parseArgs } from 'node:util';
import { buildNow } from '../../content/settings.ts';
import { formatCsv } from '../../counting/csv.ts';
import { LOCALES, localeSchema } from '../../schemas/locale.ts';
import { addDays } from '../../vacancies/answer-date.ts';
import { CommandError, type Command } from '../command.ts';
import { formatTable } from '../report/format-table.ts';
import { openLocalStore, openRemoteStore } from '../report/open-store.ts';
import { judgeQuestion, readReport } from '../report/read-report.ts';
import { readRunSettings } from '../runtime/settings.ts';

/** How far back a report looks by itself. */
const DAYS = '28d';

/** A day as it stands, or as many days before today. */
function readSince(text: string, today: string): string {
  const [, days] = /^(\d{1,4})d$/.exec(text) ?? [];
  return days === undefined ? text : addDays(today, -Number(days));
}

/** Prints what was counted, from the store of a local run or from the one on Cloudflare. */
export const command: Command = {
  usage: `report [--vacancy slug] [--since 2026-11-30|30d] [--csv] [--remote] [--lang ${LOCALES.join('|')}]`,
  summary: 'Show how often pages were opened, begun and answered, by source, and what that misses.',
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        vacancy: { type: 'string' },
        since: { type: 'string', default: DAYS },
        csv: { type: 'boolean', default: false },
        remote: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
      },
    });
    const locale = localeSchema.safeParse(values.lang);
    if (!locale.success) {
      throw new CommandError(`--lang: ${locale.error.issues[0]?.message ?? 'unknown language'}`);
    }
    const today = buildNow().toISOString().slice(0, 10);
    const since = readSince(values.since, today);
    const question = judgeQuestion({ vacancy: values.vacancy, since, today });
    const store = values.remote
      ? openRemoteStore()
      : await openLocalStore(readRunSettings().stateDir);
    try {
      const found = await readReport(store, question);
      process.stdout.write(
        values.csv ? formatCsv(found.counts) : formatTable({ ...found, since, today }, locale.data),
      );
    } finally {
      await store.close();
    }
    return 0;
  },
};
