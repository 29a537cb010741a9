import * as z from 'zod/mini';

/** What may be said of an error in a log: never its message, which may quote an address or an answer. */
export type ErrorDescription = Readonly<{
  name: string;
  /** Only of errors whose message is written by the engine. */
  message?: string;
  /** Of an AWS service's refusal. */
  status?: number;
  awsRequestId?: string;
  /** Of what did not parse: fields and codes. */
  issues?: readonly string[];
  frames: readonly string[];
}>;

const awsError = z.object({
  $metadata: z.object({ httpStatusCode: z.optional(z.number()), requestId: z.optional(z.string()) }),
});

const engineErrors = new Set(['TypeError', 'ReferenceError', 'RangeError']);

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim());

const issuesOf = (error: z.core.$ZodError): readonly string[] =>
  error.issues.map((issue) => `${issue.path.map(String).join('.')}: ${issue.code}`);

export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const aws = awsError.safeParse(error);
  const { httpStatusCode, requestId } = aws.success ? aws.data.$metadata : {};
  return {
    name: error.name,
    ...(engineErrors.has(error.name) ? { message: error.message } : {}),
    ...(httpStatusCode === undefined ? {} : { status: httpStatusCode }),
    ...(requestId === undefined ? {} : { awsRequestId: requestId }),
    ...(error instanceof z.core.$ZodError ? { issues: issuesOf(error) } : {}),
    frames: framesOf(error),
  };
}
