import { describeError } from './describe-error.ts';
import { type LogCode, type LogLevel, logCodes } from './log-codes.ts';

/** Whom a record is about: ids only. */
export type LogIds = Readonly<{
  requestId?: string;
  organisationId?: string;
  checkId?: string;
  refereeId?: string;
  messageId?: string;
  endpointId?: string;
  keyId?: string;
}>;

/** All that a record may hold. There is no field for a name, an address or a text. */
export type LogFields = LogIds &
  Readonly<{
    /** Which operator, as IAM names them. */
    caller?: string;
    /** Why, as a code. */
    reason?: string;
    /** What a session began by: a mail that proved the address, or an API key that vouches for it. */
    through?: 'mail' | 'key';
    /** The route as the template has it, never a path. */
    route?: string;
    status?: number;
    milliseconds?: number;
    count?: number;
    error?: unknown;
  }>;

const levels = ['debug', 'info', 'warn', 'error'] as const satisfies readonly LogLevel[];

/** `LOG_LEVEL` of the environment; below it nothing is written, and nothing at all where it names no level. */
const lowest = levels.findIndex((level) => level === (process.env['LOG_LEVEL'] ?? 'INFO').toLowerCase());
const isWritten = (level: LogLevel): boolean => lowest !== -1 && levels.indexOf(level) >= lowest;

/** What each record of this invocation carries. */
let carried: Readonly<Record<string, unknown>> = {};

/** Begins the records of one invocation: from now on each carries these ids, and those of `identify`. */
export function beginLog(service: string, requestId: string): void {
  carried = { function: service, requestId };
}

/** Adds whom this invocation is about to the records that follow. */
export function identify(ids: Pick<LogIds, 'organisationId' | 'checkId' | 'keyId'>): void {
  carried = { ...carried, ...ids };
}

/** Marks the records that follow as of a session that an API key made. */
export function markKeySession(): void {
  carried = { ...carried, session: 'key' };
}

/** One line of JSON, as CloudWatch's queries read it. */
export function log(code: LogCode, { error, ...fields }: LogFields = {}): void {
  const { level, message } = logCodes[code];
  if (!isWritten(level)) return;
  const record = {
    level: level.toUpperCase(),
    message,
    timestamp: new Date().toISOString(),
    service: process.env['POWERTOOLS_SERVICE_NAME'],
    ...carried,
    code,
    ...fields,
    ...(error === undefined ? {} : { failure: describeError(error) }),
  };
  process.stdout.write(`${JSON.stringify(record)}\n`);
}
