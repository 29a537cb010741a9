import { findBrowser } from './find-browser.ts';

/** Before the first file that needs it. */
export const setup = async (): Promise<void> => {
  await findBrowser();
};
