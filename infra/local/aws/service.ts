import type { WebAnswer, WebRequest } from '../http/request.ts';
import type { Permission } from '../iam/evaluate-statements.ts';
import type { RefusalCode } from './authenticate.ts';
import type { Principal } from './credentials.ts';

/** A call of an AWS API that was parsed and not yet carried out. */
export type AwsCall = {
  action: string;
  /** What the call log shows. */
  resource: string;
  permissions: Permission[];
  run: (principal: Principal) => Promise<AwsOutcome>;
};

/** `used`: permissions that were judged on the way, part by part. */
export type AwsOutcome = { answer: WebAnswer; consumedCapacity?: number; used?: readonly Permission[] };

export type AwsErrorKind = 'access-denied' | 'throttled' | 'server-error' | RefusalCode;

export type AwsService = {
  /** As in the address, in the call log and in faults: `dynamodb`, `s3`, `ses`, `sns`, `kms`, `lambda`. */
  name: string;
  /** Parses a call; an answer at once is a refusal. */
  understand: (request: WebRequest) => AwsCall | { refused: WebAnswer; action: string };
  /** An error in the form of the service's protocol. */
  errorAnswer: (kind: AwsErrorKind, message: string, action: string) => WebAnswer;
};
