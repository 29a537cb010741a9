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

/** By its shape: the class as a value (`z.core`) would bring the whole of zod into every bundle. */
const parseError = z.object({
  name: z.literal(['$ZodError', 'ZodError']),
  issues: z.array(z.object({ path: z.array(z.unknown()), code: z.string() })),
});

export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const aws = awsError.safeParse(error);
  const unparsed = parseError.safeParse(error);
  const { httpStatusCode, requestId } = aws.success ? aws.data.$metadata : {};
  return {
    name: error.name,
    ...(engineErrors.has(error.name) ? { message: error.message } : {}),
    ...(httpStatusCode === undefined ? {} : { status: httpStatusCode }),
    ...(requestId === undefined ? {} : { awsRequestId: requestId }),
    ...(unparsed.success
      ? { issues: unparsed.data.issues.map(({ path, code }) => `${path.map(String).join('.')}: ${code}`) }
      : {}),
    frames: framesOf(error),
  };
}
