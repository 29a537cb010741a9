import { instantOf } from '#shared/domain/zones/zone-time.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import { stockholmMinutes } from '../cloud/stockholm-minutes.ts';
import { bo, eventually, kim, linkIn, type RoadMessage, requestBody } from './road.ts';

const hourSeconds = 3600;

/** What tests of messages do besides the road: let time pass, and look at what has come to somebody. */
export function messagesRoad({ cloud, road }: RoadOnCloud) {
  const to = async (address: string): Promise<readonly RoadMessage[]> =>
    (await cloud.messages()).filter((message) => message.to.includes(address)).toReversed();

  /** When it came, as the moved clock tells. */
  const timesOf = async (address: string): Promise<readonly string[]> =>
    (await cloud.messages())
      .filter((message) => message.to.includes(address))
      .map((message) => message.at)
      .toSorted();

  const passHours = async (hours: number): Promise<void> => {
    await cloud.advance(hours * hourSeconds);
    await cloud.untilQuiet();
  };

  return {
    to,
    timesOf,
    passHours,

    /** Until an hour of the day in Stockholm, in winter time or summer time as it is. */
    async passUntil(days: number, hour: number): Promise<void> {
      const now = await cloud.now();
      const day = new Date(now.getTime() + days * 24 * hourSeconds * 1000);
      const offsetChanges = [{ from: '2000-01-01T00:00:00.000Z', minutes: stockholmMinutes(day) }];
      const wall = { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
      const then = instantOf(offsetChanges, { ...wall, hour, minute: 0 });
      await passHours((Date.parse(then) - now.getTime()) / 3_600_000);
    },

    /** Kim names one referee at this address, who is asked. */
    async ask(name: string, referee: Readonly<{ mail: string; tel?: string }>, settings: object = {}) {
      const candidate = { ...kim, email: `kim.${name}@example.org` };
      const check = await road.request(
        requestBody({ refereesRequested: 1, daysToSubmit: 30, daysToAnswer: 60, ...settings }, [candidate]),
      );
      const page = linkIn(await road.messageTo(candidate.email), 'c');
      await road.giveReferees(page, [{ ...bo, tel: '', ...referee }]);
      await cloud.untilQuiet();
      return { check, candidate: candidate.email, page };
    },

    waitFor: (address: string, count: number): Promise<readonly RoadMessage[]> =>
      eventually(`${count} messages to ${address}`, async () => {
        const found = await to(address);
        return found.length >= count && found;
      }),
  };
}
