import { sv as call } from '#shared/i18n/call/sv.ts';
import { sv as candidateTexts } from '#shared/i18n/candidate/sv.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import { sv as refereeTexts } from '#shared/i18n/referee/sv.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import { eventually, linkIn, type RoadMessage } from '../roads/road.ts';
import type { JourneyCheck, JourneyPerson } from './journey-check.ts';
import type { Visitor } from './visitor.ts';

/** What the recruiter does, who signs in by mail when the check page asks for it. */
export function recruiterSteps({ cloud }: RoadOnCloud, visitor: Visitor) {
  async function signsIn({ checkPage, recruiter }: JourneyCheck): Promise<void> {
    const isSignIn = ({ to, text }: RoadMessage) => to.includes(recruiter.email) && /\/s\/[\w-]{22,}/.test(text);
    const mails = async () => (await cloud.messages()).filter(isSignIn);
    const earlier = (await mails()).length;
    await visitor.open(checkPage);
    await visitor.submit({ email: recruiter.email });
    const mail = await eventually('the sign-in mail', async () => (await mails()).at(-1 - earlier));
    await visitor.open(linkIn(mail, 's'));
    await visitor.submit();
  }
  async function opens(check: JourneyCheck): Promise<void> {
    await visitor.open(check.checkPage);
    if ((await visitor.choices('email')).length > 0) await signsIn(check);
  }
  return {
    visitor,
    opens,

    async reads(check: JourneyCheck): Promise<string> {
      await opens(check);
      return visitor.text();
    },

    /** Follows a link of the check page, fills in what it leads to and presses its button; answers what the page then says. */
    async takes(
      check: JourneyCheck,
      link: readonly string[],
      fields: Readonly<Record<string, string>> = {},
    ): Promise<string> {
      await opens(check);
      await visitor.follow(...link);
      await visitor.submit(fields);
      return visitor.text();
    },

    /** Opens the call's page from the check page. */
    async opensCall(check: JourneyCheck, referee: string): Promise<string> {
      await opens(check);
      await visitor.follow(checkTexts.referees.openCall, referee);
      return visitor.text();
    },
  };
}

/** What the candidate does, from the link in a message. */
export const candidateSteps = (visitor: Visitor) => ({
  visitor,

  async names(link: string, referees: readonly JourneyPerson[]): Promise<string> {
    await visitor.open(link);
    for (const referee of referees) await visitor.submit(referee);
    await visitor.submit();
    return visitor.text();
  },

  async declines(link: string, reason: string): Promise<string> {
    const { side } = candidateTexts;
    await visitor.open(link);
    const words = (await visitor.text()).includes(candidateTexts.status.title) ? side.withdrawLink : side.declineLink;
    await visitor.follow(words);
    await visitor.submit({ reason });
    return visitor.text();
  },
});

/** What a referee does, from the link in a message. */
export const refereeSteps = (visitor: Visitor) => {
  const answerOn = async (pick: number): Promise<void> => {
    for (let part = 0; part < 12 && !/\/review\b/.test(visitor.address()); part += 1) await visitor.answerAll(pick);
  };
  return {
    visitor,

    async answers(link: string, pick = 0): Promise<string> {
      await visitor.open(link);
      await visitor.submit();
      await answerOn(pick);
      await visitor.submit();
      return visitor.text();
    },

    /** Answers the first part, and leaves. */
    async begins(link: string): Promise<void> {
      await visitor.open(link);
      await visitor.submit();
      await visitor.answerAll();
    },

    async declines(link: string, reason: string): Promise<string> {
      await visitor.open(link);
      await visitor.follow(refereeTexts.start.decline.title);
      await visitor.submit({ reason });
      return visitor.text();
    },

    /** Takes the offered time at `pick`, for the first time or instead of another; answers the time. */
    async books(link: string, pick = 0, tel = '070-174 06 33'): Promise<string> {
      await visitor.open(link);
      const isBooked = (await visitor.text()).includes(call.booked.heading);
      await visitor.follow(isBooked ? call.booked.move : call.way.title);
      const slot = (await visitor.choices('slot'))[pick] ?? '';
      await visitor.submit({ slot, tel });
      return slot;
    },

    async cancelsCall(link: string): Promise<string> {
      await visitor.open(link);
      await visitor.follow(call.booked.cancel);
      await visitor.submit();
      return visitor.text();
    },
  };
};
