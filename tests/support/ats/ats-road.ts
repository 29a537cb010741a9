import * as z from 'zod';
import type { Fields, PlainPage } from '../browser/plain-browser.ts';
import { type RoadOnCloud, startRoad } from '../cloud/road-cloud.ts';
import { bo, eva, eventually, linkIn } from '../roads/road.ts';
import { type AtsClient, type AtsResult, atsClient } from './ats-client.ts';

export type AtsRoad = RoadOnCloud &
  Readonly<{
    ats: AtsClient;
    /** What was said of the last request for this candidate, in the order in which it came. */
    resultsFor: (candidateId: string) => Promise<readonly AtsResult['body'][]>;
    /** The same, by status number and message, each once where it came again. */
    storyOf: (candidateId: string) => Promise<readonly string[]>;
    /** The candidate, by mail, names two referees whom nobody else has; answers their addresses. */
    name: (candidateMail: string) => Promise<readonly string[]>;
    /** A referee, by mail, answers everything. */
    answer: (refereeMail: string) => Promise<PlainPage>;
    /** Waits until the last result for this candidate has this status. */
    untilStatus: (candidateId: string, status: number) => Promise<AtsResult['body']>;
  }>;

/** Where the local cloud's small ATS is, once it is connected. */
export async function findAts(cloudUrl: string): Promise<AtsClient> {
  const response = await fetch(`${cloudUrl}/_local/ats`, { redirect: 'manual' });
  const url = z.url().parse(response.headers.get('location'));
  return atsClient(new URL(url).origin);
}

/** The whole system on this machine, and the small ATS in its own process, connected. */
export async function startAtsRoad(): Promise<AtsRoad> {
  const on = await startRoad();
  const { road, cloud } = on;
  const ats = await findAts(cloud.url);

  const resultsFor = async (candidateId: string): Promise<readonly AtsResult['body'][]> => {
    const asked = (await ats.invitations()).findLast((each) => each.candidateId === candidateId);
    const results = await ats.results();
    return results.map(({ body }) => body).filter(({ InvitationId }) => InvitationId === asked?.id);
  };

  const referees = (owner: string): readonly Fields[] =>
    [bo, eva].map((referee) => ({ ...referee, mail: `${String(referee['first']).toLowerCase()}.for.${owner}` }));

  return {
    ...on,
    ats,
    resultsFor,
    storyOf: async (candidateId) => {
      const told = (await resultsFor(candidateId)).map(({ Status, Message }) => `${Status} ${Message}`);
      return told.filter((each, index) => each !== told[index - 1]);
    },
    name: async (candidateMail) => {
      const named = referees(candidateMail);
      await road.giveReferees(linkIn(await road.messageTo(candidateMail), 'c'), named);
      return named.map(({ mail }) => String(mail));
    },
    answer: async (refereeMail) => road.answer(linkIn(await road.messageTo(refereeMail), 'a')),
    untilStatus: (candidateId, status) =>
      eventually(`status ${status} of ${candidateId}`, async () => {
        const last = (await resultsFor(candidateId)).at(-1);
        return last?.Status === status ? last : null;
      }),
  };
}
