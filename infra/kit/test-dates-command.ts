import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** The end of a February evening, a leap day, and the nights in which clocks go forward and back. In UTC. */
const moments = ['2027-02-28T23:30:00Z', '2028-02-29T12:00:00Z', '2027-03-28T01:30:00Z', '2026-10-25T02:30:00Z'];

/** Integration tests that reckon with days say so in their first line. */
const mark = '// dates';
const marked = globSync('tests/integration/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').startsWith(mark));

const levels = [['--project', 'unit'], ...(marked.length === 0 ? [] : [['--project', 'integration', ...marked]])];

/** Runs the levels at each moment, by the runner's clock; the machine's is left alone. What fails does not keep the others. */
const failed = moments.flatMap((moment) =>
  levels.flatMap((level) => {
    process.stdout.write(`\n== ${moment} ${level[1] ?? ''}\n`);
    const env = { ...process.env, TEST_NOW: moment };
    const { status } = spawnSync('vitest', ['run', ...level], { stdio: 'inherit', env });
    return status === 0 ? [] : [`${moment} ${level[1] ?? ''}`];
  }),
);

process.stdout.write(failed.length === 0 ? '\nAll pass at every moment.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
