import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderPrefix, synthesiseLocal } from './local-cloud.ts';

/** Bundles and synthesises before the first file of a level, so that files side by side find it done. */
export const setup = async (): Promise<void> => {
  await synthesiseLocal();
};

/** Takes away the data of the clouds that workers kept from file to file: they end with their worker. */
export const teardown = (): void => {
  const left = readdirSync(tmpdir()).filter((name) => name.startsWith(dataFolderPrefix(process.pid)));
  for (const name of left) rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
};
