import { eventually, linkIn } from '../roads/road.ts';
import { askAdminister } from '../two-organisations/second-organisation.ts';
import { desktop } from './browser.ts';
import type { BrowserRoad } from './browser-road.ts';
import type { Person } from './person-in-browser.ts';

export const secondAdministrator = { name: 'Eva Roth', email: 'eva.roth@example.org' };

/** Makes somebody one of the demo organisation's administrators. */
export const addAdministrator = ({ cloud, organisation }: BrowserRoad, person = secondAdministrator) =>
  askAdminister(cloud.url, { command: 'add-administrator', organisation, person });

/** Somebody signs in by mail in a window of their own, and ends on the list of checks. */
export async function signedIn(road: BrowserRoad, email: string, window = desktop): Promise<Person> {
  const person = await road.arrive(window);
  const links = async () =>
    (await road.cloud.messages()).filter(({ to, text }) => to.includes(email) && /\/s\/[\w-]{22,}/.test(text));
  const earlier = (await links()).length;
  // Nobody is mailed a sign-in twice in a row.
  if (earlier > 0) await road.cloud.advance(900);
  await person.open(`${road.cloud.url}/o/${road.organisation}/checks`);
  await person.fill({ email });
  await person.press();
  const mail = await eventually('the sign-in mail', async () => {
    const mails = await links();
    return mails.length > earlier ? mails[0] : null;
  });
  await person.open(linkIn(mail, 's'));
  await person.press();
  return person;
}
