import * as z from 'zod/mini';
import { longestEmail, longestExternalId, longestId, longestTitle } from '#shared/domain/limits.ts';
import { cutLine } from '#shared/domain/text/clean-text.ts';
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

/** A custom field as it was filled in; what is neither text nor number nor truth value says nothing. */
const fieldValue = orElse(
  z.pipe(
    z.union([z.string(), z.number(), z.boolean()]),
    z.transform((value) => cutLine(String(value), longestId)),
  ),
  null,
);

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
  /** Custom fields by their id, where Ashby has them switched on. */
  additional_fields: orElse(z.record(z.string(), fieldValue), {}),
});

export type HiringTeam = z.infer<typeof startInput>['job']['hiringTeam'];

export const cancelInput = z.object({ assessment_id: needed(longestId) });
