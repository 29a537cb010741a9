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

/** What API Gateway itself says when it does not let a request through. */
export const gatewayMessage = z.object({ message: z.string() });

export const health = z.object({ status: z.literal('ok') });
