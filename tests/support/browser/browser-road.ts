import type { BrowserContextOptions } from 'playwright-core';
import { type RoadOnCloud, startRoad } from '../cloud/road-cloud.ts';
import { bo, kim, linkIn, requestBody } from '../roads/road.ts';
import { launchBrowser } from './browser.ts';
import { createPerson, type Person } from './person-in-browser.ts';
import type { Fields } from './plain-browser.ts';

/** A check that has been asked for, with the names that only it uses. */
export type StartedCheck = Readonly<{
  id: string;
  /** The candidate's link, from their mail. */
  link: string;
  candidate: Readonly<{ email: string }>;
  referee: Fields & Readonly<{ mail: string }>;
}>;

export type BrowserRoad = RoadOnCloud &
  Readonly<{
    /** A person with a window of their own. */
    arrive: (window: BrowserContextOptions) => Promise<Person>;
    /** Asks for references on a candidate whom only this check knows, one referee unless the settings say otherwise. */
    start: (name: string, settings?: Readonly<Record<string, unknown>>, language?: string) => Promise<StartedCheck>;
    check: RoadOnCloud['road']['check'];
    /** The link in the first mail to this referee. */
    refereeLink: (mail: string) => Promise<string>;
    /** The candidate has named the check's referee (and others) and sent; answers the referee's link. */
    named: (started: StartedCheck, askRelation?: boolean, others?: readonly Fields[]) => Promise<string>;
    stop: () => Promise<void>;
  }>;

/** The whole system, a browser, and the way from one to the other. */
export async function startBrowserRoad(): Promise<BrowserRoad> {
  const [on, browser] = await Promise.all([startRoad(), launchBrowser()]);
  const { road, cloud } = on;
  const refereeLink = async (mail: string): Promise<string> => linkIn(await road.messageTo(mail), 'a');

  return {
    ...on,
    arrive: (window) => createPerson(browser, window, cloud.url),
    async start(name, settings = {}, language = 'sv') {
      const candidate = { ...kim, email: `kim.${name}@example.org`, language };
      const body = requestBody({ refereesRequested: 1, candidateLanguage: language, ...settings }, [candidate]);
      const check = await road.request(body);
      const link = linkIn(await road.messageTo(candidate.email), 'c');
      return { id: check.id, link, candidate, referee: { ...bo, mail: `bo.${name}@example.org`, lang: language } };
    },
    check: road.check,
    refereeLink,
    async named(started, askRelation = true, others = []) {
      await road.giveReferees(started.link, [started.referee, ...others], askRelation);
      return refereeLink(started.referee.mail);
    },
    async stop() {
      await browser.close();
      await cloud.stop();
    },
  };
}
