import type { BrowserContextOptions } from 'playwright-core';

import type { BrowserRoad } from '../browser/browser-road.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import { linkIn } from '../roads/road.ts';
import {
  type CheckWishes,
  type JourneyCheck,
  type JourneyPerson,
  sentAbout,
  standings,
  startCheck,
} from './journey-check.ts';
import { candidateSteps, recruiterSteps, refereeSteps } from './journey-steps.ts';
import { visitInBrowser } from './visit-in-browser.ts';
import { type Visitor, visitInPlain } from './visitor.ts';

/** Steps of a journey. What is only given takes the short way, without a browser; `when` is done before a page. */
export function journeysOn(on: RoadOnCloud, newVisitor: () => Promise<Visitor> = async () => visitInPlain()) {
  const { road, cloud } = on;
  const linkTo = async (address: string, nth = 0): Promise<string> => {
    const message = await road.messageTo(address, nth);
    return linkIn(message, message.text.includes('/a/') ? 'a' : 'c');
  };
  return {
    given: {
      check: (name: string, wishes: CheckWishes = {}) => startCheck(on, name, wishes),
      named: async (check: JourneyCheck, referees: readonly JourneyPerson[] = [check.bo, check.eva]) => {
        await road.giveReferees(await linkTo(check.candidate.email), referees, false);
      },
      answered: async ({ mail }: JourneyPerson) => {
        await road.answer(await linkTo(mail));
      },
      recruiter: async (check: JourneyCheck) => {
        const steps = recruiterSteps(on, await newVisitor());
        await steps.opens(check);
        return steps;
      },
      candidate: async () => candidateSteps(await newVisitor()),
      referee: async () => refereeSteps(await newVisitor()),
    },
    outcome: {
      /** The link in the nth message to this address. */
      linkTo,
      sentAbout: (check: JourneyCheck) => sentAbout(on, check),
      check: ({ id }: JourneyCheck) => road.check(id),
      status: async ({ id }: JourneyCheck) => (await road.check(id)).status,
      standings: async ({ id }: JourneyCheck) => standings(await road.check(id)),
      mailsTo: async (address: string) => {
        await cloud.untilQuiet();
        return (await cloud.messages()).filter(({ to }) => to.includes(address)).toReversed();
      },
    },
  };
}

export type Journeys = ReturnType<typeof journeysOn>;

/** The same with everyone before a window of their own in a real browser. */
export const journeysInBrowser = (road: BrowserRoad, window: BrowserContextOptions): Journeys =>
  journeysOn(road, async () => visitInBrowser(await road.arrive(window)));
