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
    /** Why, as a code. */
    reason?: string;
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

export function log(code: LogCode, { error, ...fields }: LogFields = {}): void {
  const { level, message } = logCodes[code];
  logger[level](message, { code, ...fields, ...(error === undefined ? {} : { failure: { ...describeError(error) } }) });
}
