import { unpackBrowser } from './unpack-browser.ts';

/** Before the first file that needs it. */
export const setup = async (): Promise<void> => {
  if (process.env['TEST_BROWSER'] === undefined) await unpackBrowser();
};
