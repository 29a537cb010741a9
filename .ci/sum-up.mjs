// Prints "N passed, N failed" over all levels. Fails when a test failed, a file could not be run, or no test ran.
import { readFileSync } from 'node:fs';

let report = { numPassedTests: 0, testResults: [] };
try {
  report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
} catch (error) {
  console.error(`There is no test report: ${error.message}`);
}
const failedTests = report.testResults.flatMap((file) =>
  file.assertionResults.filter((each) => each.status === 'failed'),
);
const brokenFiles = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((each) => each.status === 'failed'),
);
for (const file of brokenFiles) console.error(`Could not be run: ${file.name}`);
const passed = report.numPassedTests;
const failed = failedTests.length + brokenFiles.length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
