import { Logger } from '@aws-lambda-powertools/logger';
import { describeError } from './describe-error.ts';
import { type LogCode, logCodes } from './log-codes.ts';

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

const logger = new Logger();

/** Begins the records of one invocation: from now on each carries these ids, and those of `identify`. */
export function beginLog(service: string, requestId: string): void {
  logger.resetKeys();
  logger.appendKeys({ function: service, requestId });
}

/** Adds whom this invocation is about to the records that follow. */
export function identify(ids: Pick<LogIds, 'organisationId' | 'checkId' | 'keyId'>): void {
  logger.appendKeys({ ...ids });
}

/** Marks the records that follow as of a session that an API key made. */
export function markKeySession(): void {
  logger.appendKeys({ session: 'key' });
}

export function log(code: LogCode, { error, ...fields }: LogFields = {}): void {
  const { level, message } = logCodes[code];
  logger[level](message, { code, ...fields, ...(error === undefined ? {} : { failure: { ...describeError(error) } }) });
}
