import { spawn } from 'node:child_process';

/** The gate, slowest first; `--static` leaves the unit tests out. */
const checks = [
  ['tests', 'vitest run --project unit --reporter=dot'],
  ['types', 'tsc'],
  ['lint', 'oxlint --deny-warnings'],
  ['format', 'biome check'],
  ['layers', 'depcruise --output-type err .'],
  ['dead code', 'knip'],
] as const;

type Outcome = Readonly<{ name: string; passed: boolean; output: string; seconds: number }>;

/** Runs a tool of node_modules/.bin, which npm puts on the path. */
function run(name: string, command: string): Promise<Outcome> {
  const started = performance.now();
  const [tool = '', ...args] = command.split(' ');
  return new Promise((resolve) => {
    const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '1' } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const end = (passed: boolean, more = '') =>
      resolve({
        name,
        passed,
        output: Buffer.concat(chunks).toString() + more,
        seconds: (performance.now() - started) / 1000,
      });
    child.on('error', (error) => end(false, `${error.message}; run it with npm run check`));
    child.on('close', (code) => end(code === 0));
  });
}

/** Two side by side: most of them use one core. What is wrong is shown as soon as it is known. */
async function runAll(queue: (readonly [string, string])[]): Promise<readonly Outcome[]> {
  const next = queue.shift();
  if (!next) return [];
  const outcome = await run(...next);
  if (!outcome.passed) console.log(`${outcome.output}\n✘ ${outcome.name}`);
  return [outcome, ...(await runAll(queue))];
}

const queue = checks.filter(([name]) => name !== 'tests' || !process.argv.includes('--static'));
const outcomes = (await Promise.all([runAll(queue), runAll(queue)])).flat();
const passed = outcomes.every((outcome) => outcome.passed);
const parts = outcomes.map(({ name, seconds }) => `${name} ${seconds.toFixed(0)} s`);
console.log(`${passed ? '✔' : '✘'} ${parts.join(', ')}`);
process.exitCode = passed ? 0 : 1;
