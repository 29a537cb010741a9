import * as z from 'zod/mini';
import { longestEmail, longestExternalId, longestId, longestTitle } from '#shared/domain/limits.ts';
import { orElse } from '#shared/web/api/or-else.ts';
import { lenient, nameAsItCame as name, needed } from '../lenient-shapes.ts';

/** Of whoever hires; the documents do not say how its names are written. */
const member = z.object({
  email: lenient(longestEmail),
  first_name: name,
  last_name: name,
  firstName: name,
  lastName: name,
  role: lenient(longestTitle),
});

/** The body of `assessment.start`. It may bring more. */
export const startInput = z.object({
  assessment_type_id: needed(longestExternalId),
  candidate: z.object({
    ashby_id: lenient(longestExternalId),
    first_name: name,
    last_name: name,
    email: lenient(longestEmail),
  }),
  application: z.object({ ashby_id: needed(longestExternalId) }),
  job: orElse(
    z.object({
      ashby_id: lenient(longestExternalId),
      name: lenient(longestTitle),
      hiringTeam: orElse(z.array(orElse(member, member.parse({}))), []),
    }),
    { ashby_id: null, name: null, hiringTeam: [] },
  ),
});

export type HiringTeam = z.infer<typeof startInput>['job']['hiringTeam'];

export const cancelInput = z.object({ assessment_id: needed(longestId) });
