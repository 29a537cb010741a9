import { linkIn } from '../roads/road.ts';
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
  await person.open(`${road.cloud.url}/o/${road.organisation}/checks`);
  await person.fill({ email });
  await person.press();
  await person.open(linkIn(await road.road.messageTo(email), 's'));
  await person.press();
  return person;
}
