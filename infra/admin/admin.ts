import { describeAnswer } from './describe-answer.ts';
import { findFunction } from './find-function.ts';
import { parseCommand, usage } from './parse-command.ts';

async function main(args: readonly string[]): Promise<void> {
  const parsed = parseCommand(args);
  if (parsed === null) {
    console.log(usage);
    process.exitCode = args.length === 0 || args[0] === 'help' ? 0 : 2;
    return;
  }
  const invoke = await findFunction(parsed.place);
  const answer = await invoke(parsed.command);
  const isRefused = answer.outcome === 'refused';
  console[isRefused ? 'error' : 'log'](describeAnswer(answer));
  process.exitCode = isRefused ? 1 : 0;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
