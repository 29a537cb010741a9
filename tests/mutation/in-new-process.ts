import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { testFilesIn } from './test-modules.ts';

const script = fileURLToPath(new URL('./run-anew.ts', import.meta.url));
const mostMilliseconds = 20_000;

/** What the first failing test is called, or that it never came to an end; null: all pass. */
type Ending = Readonly<{ failed: string | null; isEndless: boolean }>;

const runAnew = (mutant: string, files: readonly string[]): Promise<Ending> =>
  new Promise((done) => {
    execFile(process.execPath, [script, mutant, ...files], { timeout: mostMilliseconds }, (error, written) => {
      const isEndless = error?.killed === true;
      const failed = error === null || isEndless ? written : `It cannot be loaded: ${error.message}`;
      done({ failed: failed === '' ? null : failed, isEndless });
    });
  });

/** Tests that stand where the changed file does, beside those that touched the change. */
const filesNear = (changed: string): readonly string[] => {
  const [, folder = ''] = /\bshared\/domain\/([^/]+)\//.exec(changed) ?? [];
  return folder === '' ? [] : testFilesIn(folder);
};

const sound = new Map<string, Promise<Ending>>();

/** Without the mutant they pass: asked once of the same files. */
function isSound(files: readonly string[]): Promise<Ending> {
  const key = files.join(' ');
  const known = sound.get(key) ?? runAnew('', files);
  sound.set(key, known);
  return known;
}

/** What becomes of a mutant in a process in which nothing was made before it. */
export async function tryAnew(mutant: string, changed: string, touching: ReadonlySet<string>): Promise<Ending> {
  const files = [...new Set([...touching, ...filesNear(changed)])].toSorted();
  const ending = await runAnew(mutant, files);
  if (ending.failed === null && !ending.isEndless) return ending;
  const { failed, isEndless } = await isSound(files);
  if (failed !== null) throw new Error(`${failed} fails without the mutant, in a process of its own`);
  // The machine is too busy for these tests: nothing is known.
  return isEndless ? { failed: null, isEndless: false } : ending;
}
