import { failureOf, loadTests, readTestsAsOurs } from './test-modules.ts';

/** With a mutant that is there from the beginning, or with none: the first test of these files that fails is written. */
const [mutant = '', ...files] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);

Object.assign(globalThis, { __stryker__: { activeMutant: mutant === '' ? undefined : mutant } });
readTestsAsOurs();
for (const test of await loadTests(files)) {
  if ((await failureOf(test)) === null) continue;
  write(test.id);
  break;
}
process.exit(0);
