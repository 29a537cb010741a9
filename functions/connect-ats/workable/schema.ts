import * as z from 'zod/mini';
import {
  longestEmail,
  longestExternalId,
  longestPhoneOfOthers,
  longestTitle,
  longestUrl,
} from '#shared/domain/limits.ts';
import { lenient, nameAsItCame, needed } from '../lenient-shapes.ts';

/** The body of `assessments`. It may bring more. */
export const assessmentInput = z.object({
  test_id: needed(longestExternalId),
  job_shortcode: lenient(longestExternalId),
  job_title: lenient(longestTitle),
  callback_url: needed(longestUrl),
  candidate: z.object({
    first_name: nameAsItCame,
    last_name: nameAsItCame,
    email: lenient(longestEmail),
    phone: lenient(longestPhoneOfOthers),
  }),
});
