import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** The end of a February evening, a leap day, and the nights in which clocks go forward and back. In UTC. */
const moments = ['2027-02-28T23:30:00Z', '2028-02-29T12:00:00Z', '2027-03-28T01:30:00Z', '2026-10-25T02:30:00Z'];

/** `npm run test:dates -- 2028-02-29T12:00:00Z` runs that moment alone. */
const asked = process.argv.slice(2);
const wrong = asked.filter((moment) => Number.isNaN(Date.parse(moment)));
if (wrong.length > 0) throw new Error(`Not a moment: ${wrong.join(', ')}`);

/** Integration tests that reckon with days say so in their first line. */
const mark = '// dates';
const marked = globSync('tests/integration/**/*.test.ts').filter((file) => readFileSync(file, 'utf8').startsWith(mark));

const levels = [['--project', 'unit'], ...(marked.length === 0 ? [] : [['--project', 'integration', ...marked]])];

/** Runs the levels at each moment, by the runner's clock; the machine's is left alone. What fails does not keep the others. */
const failed = (asked.length === 0 ? moments : asked).flatMap((moment) =>
  levels.flatMap((level) => {
    process.stdout.write(`\n== ${moment} ${level[1] ?? ''}\n`);
    const env = { ...process.env, TEST_NOW: moment };
    const startedAt = performance.now();
    const { status } = spawnSync('vitest', ['run', ...level], { stdio: 'inherit', env });
    process.stdout.write(`${Math.round((performance.now() - startedAt) / 1000)} s\n`);
    return status === 0 ? [] : [`${moment} ${level[1] ?? ''}`];
  }),
);

process.stdout.write(failed.length === 0 ? '\nAll pass at every moment.\n' : `\nFailed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
