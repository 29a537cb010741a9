import { join } from 'node:path';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { synthesise } from '#infra/synthesise.ts';
import { describeDemo } from './demo.ts';
import { startLocalCloud } from './local-cloud.ts';
import { readOptions } from './options.ts';

const options = readOptions(process.env, process.argv.slice(2));

const assemble = async (): Promise<string> => {
  if (options.assemblyFolder !== undefined) return options.assemblyFolder;
  return (await synthesise({ stage: 'local', outdir: join(projectRoot, 'cdk.out/local') })).assemblyDir;
};

try {
  const cloud = await startLocalCloud(options, assemble());
  const stop = (): void => {
    void cloud.stop().then(() => process.exit(0));
    // A second time means at once.
    process.once('SIGINT', () => process.exit(130));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const greeting = await Promise.all([cloud.atsAddress, cloud.demo()]).then(
    ([atsAddress, demo]) => describeDemo(cloud.address, atsAddress, demo),
    (error: unknown) => `Vitsord runs at ${cloud.address}, without its demo: ${String(error)}`,
  );
  // Since the process began.
  const seconds = (performance.now() / 1000).toFixed(1);
  console.log(`${greeting}\nReady in ${seconds} s`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
