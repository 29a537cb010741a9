import { carryOut } from './carry-out.ts';
import { UsageError } from './command-options.ts';
import { describeAnswer } from './describe-answer.ts';
import { hasFaults } from './describe-table.ts';
import { findFunction } from './find-function.ts';
import { parseCommand } from './parse-command.ts';
import { usage } from './usage.ts';

async function main(args: readonly string[]): Promise<void> {
  const parsed = parseCommand(args);
  if (parsed === null) {
    console.log(usage);
    process.exitCode = args.length === 0 || args[0] === 'help' ? 0 : 2;
    return;
  }
  const answer = await carryOut(await findFunction(parsed.place), parsed.command);
  const isRefused = answer.outcome === 'refused';
  console[isRefused ? 'error' : 'log'](describeAnswer(answer, parsed.place));
  process.exitCode = isRefused || hasFaults(answer) ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
