import * as z from 'zod/mini';
import { longestEmail, longestExternalId, longestId, longestPhoneOfOthers, longestUrl } from '#shared/domain/limits.ts';
import { orElse } from '#shared/web/api/or-else.ts';
import { lenient, nameAsItCame as name, needed } from '../lenient-shapes.ts';

/** The body of `send_test`. Only that is needed without which nothing can be sent or told; it may bring more. */
export const sendTestInput = z.object({
  partner_test_id: needed(longestExternalId),
  candidate: z.object({
    first_name: name,
    last_name: name,
    preferred_name: name,
    phone_number: lenient(longestPhoneOfOthers),
    email: needed(longestEmail),
    greenhouse_profile_url: lenient(longestUrl),
  }),
  sent_by: lenient(longestEmail),
  url: needed(longestUrl),
});

/** What Greenhouse could not read of an answer of ours. The candidate's address, which it has too, is not read. */
export const responseErrorInput = z.object({
  api_call: orElse(z.enum(['list_tests', 'send_test', 'test_status']), 'test_status'),
  partner_interview_id: lenient(longestId),
});
