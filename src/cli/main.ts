import { nearestName } from '../schemas/explain.ts';
import { CommandError, type Command } from './command.ts';

/** Each command is loaded only when it is called, so that a quick one starts quickly. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  start: () => import('./commands/start.ts'),
  dev: () => import('./commands/dev.ts'),
  build: () => import('./commands/build.ts'),
  new: () => import('./commands/new.ts'),
  check: () => import('./commands/check.ts'),
  deploy: () => import('./commands/deploy.ts'),
  invite: () => import('./commands/invite.ts'),
  contacts: () => import('./commands/contacts.ts'),
  links: () => import('./commands/links.ts'),
  report: () => import('./commands/report.ts'),
  'no-more': () => import('./commands/no-more.ts'),
  mailbox: () => import('./commands/mailbox.ts'),
  'profile-link': () => import('./commands/profile-link.ts'),
  'lint-structured-data': () => import('./commands/lint-structured-data.ts'),
};

async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.values(COMMANDS).map(async (load) => {
      const { command } = await load();
      return `  beckon ${command.usage}\n      ${command.summary}`;
    }),
  );
  return `beckon: job pages that a passive candidate trusts\n\n${rows.join('\n')}\n`;
}

async function main([name = 'help', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(await overview());
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const nearest = nearestName(name, Object.keys(COMMANDS));
    const hint = nearest ? ` Did you mean "${nearest}"?` : '';
    throw new CommandError(
      `There is no command "${name}".${hint} "npm run beckon -- help" lists them all.`,
    );
  }
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`beckon ${command.usage}\n\n${command.summary}\n`);
    return 0;
  }
  return command.run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isOurs =
    error instanceof CommandError ||
    (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
  process.stderr.write(`${isOurs ? (error as Error).message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
