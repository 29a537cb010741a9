import * as z from 'zod/mini';
import { longestEmail, longestExternalId, longestPhoneOfOthers, longestUrl } from '#shared/domain/limits.ts';
import { cleanLine, isLongerThan } from '#shared/domain/text/clean-text.ts';
import { orElse } from '#shared/web/api/or-else.ts';

/** Text, number or truth value, as the sender's language has it; null, blank, absent and anything else say nothing. */
const loose = (most: number) =>
  orElse(
    z.pipe(
      z.nullish(z.union([z.string(), z.number(), z.boolean()])),
      z.transform((value) => {
        const text = cleanLine(String(value ?? ''));
        return text === '' || isLongerThan(text, most) ? null : text;
      }),
    ),
    null,
  );

/** A name as it came: it is cleaned, and cut, by whoever reads names. */
const name = orElse(
  z.pipe(
    z.nullish(z.union([z.string(), z.number()])),
    z.transform((value) => (value === null || value === undefined ? null : String(value))),
  ),
  null,
);

const truth = orElse(
  z.pipe(
    z.nullish(z.union([z.boolean(), z.string(), z.number()])),
    z.transform((value) => (value === null || value === undefined ? null : /^(?:true|on|1)$/i.test(String(value)))),
  ),
  null,
);

/** A list, or what stands in for none. */
const listOf = <Item extends z.ZodMiniType>(item: Item) => orElse(z.array(item), []);

const person = {
  'first-name': name,
  'last-name': name,
  email: loose(longestEmail),
  phone: loose(longestPhoneOfOthers),
  'country-calling-code': loose(60),
};

const recruiter = z.object({ ...person, name });
const referee = z.object({ ...person, language: loose(20) });

const job = z.object({
  id: loose(1_000),
  title: loose(1_000),
  'private-title': truth,
  'client-name': loose(1_000),
  'recruiting-team': listOf(orElse(recruiter, recruiter.parse({}))),
});

const candidate = z.object({
  ...person,
  id: loose(longestExternalId),
  language: loose(20),
  recruiter: orElse(recruiter, recruiter.parse({})),
  job: orElse(job, job.parse({})),
  referees: listOf(orElse(referee, referee.parse({}))),
});

const noResult = { id: null, 'update-url': null };
const result = z.object({ id: loose(500), 'update-url': loose(longestUrl) });

/** Null: nothing was settled. What is neither text nor number nor truth value is passed over. */
const webhookData = orElse(z.nullish(z.record(z.string(), loose(2_000))), null);

/** The body of `events`. Nothing is refused for what it does not say, but without a candidate there is nothing. */
export const partnerEvent = z.object({
  'partner-event': z.object({
    id: loose(500),
    company: z.object({ uuid: z.string() }),
    candidate,
    'partner-result': orElse(result, noResult),
    'webhook-data': webhookData,
  }),
});

export type PartnerEvent = z.infer<typeof partnerEvent>['partner-event'];
export type EventCandidate = PartnerEvent['candidate'];
export type EventPerson = Readonly<Record<keyof typeof person, string | null>>;
