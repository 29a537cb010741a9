import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import { sv as checkTexts } from '#shared/i18n/recruiter/check/sv.ts';
import type { RoadOnCloud } from '../cloud/road-cloud.ts';
import type { CheckWishes } from './journey-check.ts';
import { recruiterSteps } from './journey-steps.ts';
import { journeysOn } from './journeys.ts';
import { recordStatuses } from './record-statuses.ts';
import { visitInPlain } from './visitor.ts';

const { more } = checkTexts;

/** Checks that are led from status to status by the recruiter and the people of each, all of it noted. */
export function walkStatuses(on: RoadOnCloud) {
  const record = recordStatuses(on);
  const journeys = journeysOn(on);
  const { given, outcome } = journeys;
  /** Starts a check whose status is noted, and what people do with it. */
  async function walk(name: string, wishes: CheckWishes) {
    const check = await given.check(name, wishes);
    const rita = recruiterSteps(on, visitInPlain());
    const stands = (): Promise<CheckStatus> => record.note(check);
    await stands();
    const takes = async (
      link: readonly string[],
      fields: Readonly<Record<string, string>> = {},
    ): Promise<CheckStatus> => {
      await rita.takes(check, link, fields);
      return stands();
    };
    return {
      check,
      rita,
      stands,
      takes,
      reopens: () => takes([more.reopen]),
      cancels: () => takes([more.cancel]),
      passDay: async (): Promise<CheckStatus> => {
        await on.cloud.advance(86_460);
        return stands();
      },
      passWeeks: async (weeks: number): Promise<CheckStatus> => {
        await on.cloud.advance(weeks * 7 * 86_400);
        return stands();
      },
      names: async (): Promise<CheckStatus> => {
        await given.named(check, [check.bo]);
        return stands();
      },
      withdraws: async (): Promise<CheckStatus> => {
        await (await given.candidate()).declines(await outcome.linkTo(check.candidate.email), 'other');
        return stands();
      },
      toBo: () => outcome.linkTo(check.bo.mail),
    };
  }

  return { ...journeys, record, walk };
}
