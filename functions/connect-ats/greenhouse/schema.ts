import * as z from 'zod/mini';
import { longestEmail, longestExternalId, longestId, longestPhone, longestUrl } from '#shared/domain/limits.ts';
import { cutLine } from '#shared/domain/text/clean-text.ts';

/** What is missing, null, blank or of another type says nothing. */
const lenient = (most: number) =>
  z.catch(
    z.pipe(
      z.nullish(z.string()),
      z.transform((text) => cutLine(text ?? null, most)),
    ),
    null,
  );

/** A name as it came: it is cleaned, and cut, by whoever reads names. */
const name = z.catch(z.nullable(z.string()), null);

const needed = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** The body of `send_test`. Only that is needed without which nothing can be sent or told; it may bring more. */
export const sendTestInput = z.object({
  partner_test_id: needed(longestExternalId),
  candidate: z.object({
    first_name: name,
    last_name: name,
    preferred_name: name,
    phone_number: lenient(longestPhone),
    email: needed(longestEmail),
    greenhouse_profile_url: lenient(longestUrl),
  }),
  sent_by: lenient(longestEmail),
  url: needed(longestUrl),
});

export type SendTestInput = z.infer<typeof sendTestInput>;

/** What Greenhouse could not read of an answer of ours. The candidate's address, which it has too, is not read. */
export const responseErrorInput = z.object({
  api_call: z.catch(z.enum(['list_tests', 'send_test', 'test_status']), 'test_status'),
  partner_interview_id: lenient(longestId),
});
