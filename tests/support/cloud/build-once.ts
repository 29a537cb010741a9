import { synthesiseLocal } from './local-cloud.ts';

/** Bundles and synthesises before the first file of a level, so that files side by side find it done. */
export const setup = async (): Promise<void> => {
  await synthesiseLocal();
};
