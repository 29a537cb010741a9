import * as z from 'zod/mini';
import { fieldErrorMessages } from '#shared/web/problems/field-errors.ts';
import { problemCodes } from '#shared/web/problems/problem-codes.ts';

const fieldError = z.object({
  pointer: z.string(),
  code: z.enum(Object.keys(fieldErrorMessages)),
  message: z.string(),
});

/** An error of the API, RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes)),
  detail: z.string(),
  requestId: z.string(),
  errors: z.optional(z.array(fieldError)),
});

export const problemExample: z.infer<typeof problem> = {
  type: '/docs#problem-not-valid',
  title: problemCodes.not_valid.title,
  status: problemCodes.not_valid.status,
  code: 'not_valid',
  detail: problemCodes.not_valid.detail,
  requestId: 'a1b2c3d4-0000-4000-8000-000000000000',
  errors: [{ pointer: '/candidates/3/email', code: 'not_email', message: fieldErrorMessages.not_email() }],
};

/** What API Gateway itself says when it does not let a request through. */
export const gatewayMessage = z.object({ message: z.string() });
