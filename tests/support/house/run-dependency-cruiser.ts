import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';

const cruiseReport = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
});

export type CruiseReport = z.infer<typeof cruiseReport>;

/** Runs the project's layer rules over folders below `cwd`. */
export async function runDependencyCruiser(cwd: string, folders: readonly string[]): Promise<CruiseReport> {
  const command = join(projectRoot, 'node_modules/.bin/depcruise');
  const config = join(projectRoot, '.dependency-cruiser.cjs');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, '--config', config, '--no-cache', '--preserve-symlinks', '--output-type', 'json', ...folders],
    { cwd, maxBuffer: 100_000_000 },
  );
  return cruiseReport.parse(JSON.parse(stdout));
}
