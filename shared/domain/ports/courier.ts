import type { CheckFile } from '../check/check-file.ts';
import type { Message, OwnDataMessage, ReportCodeMessage, SignInMessage } from '../messages/message.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Need } from '../queue/need-of.ts';
import type { CodeReader } from './proof-store.ts';
import type { SignIn } from './session-store.ts';

/**
 * What came of handing a message over. `rate_limited`: at once again, slower; `quota_reached`: the account may send no
 * more for now; `unavailable`: the carrier did not answer as it should; `not_set_up`: an operator has not made ready yet what
 * it needs, such as a domain; `rejected`: it never will take this one.
 */
export type SendResult =
  | Readonly<{ outcome: 'sent'; providerId: string }>
  | Readonly<{ outcome: 'rate_limited' | 'quota_reached' | 'unavailable' }>
  | NotSetUp
  | Rejected;

type NotSetUp = Readonly<{ outcome: 'not_set_up'; reason: string }>;
type Rejected = Readonly<{ outcome: 'rejected'; reason: string }>;

/** A message with its text and address, ready to be handed over; or why there can be none. Reasons are codes. */
export type PreparedMessage = Readonly<{ outcome: 'prepared'; send: () => Promise<SendResult> }> | NotSetUp | Rejected;

/** What a recruiter's mail of the morning says: what needs them, first what waits longest; what ended; what goes by itself. */
export type Digest = Readonly<{
  file: CheckFile;
  needs: readonly Readonly<{ file: CheckFile; need: Need }>[];
  ended: readonly CheckFile[];
  way: number;
}>;

/** Writes messages and hands them to those who carry them. */
export type Courier = Readonly<{
  prepare: (message: Message, file: CheckFile, organisation: Organisation) => Promise<PreparedMessage>;
  /** `url` is the sign-in link, `code` what is typed in its place. */
  prepareSignIn: (
    message: SignInMessage,
    mailed: Readonly<{ signIn: SignIn; url: string; code: string }>,
    organisation: Organisation,
  ) => Promise<PreparedMessage>;
  /** `code` is what proves that its reader has the address or number. */
  prepareOwnData: (
    message: OwnDataMessage,
    mailed: Readonly<{ reader: CodeReader; code: string }>,
    organisation: Organisation,
  ) => Promise<PreparedMessage>;
  /** To an address that has shown nothing yet. */
  prepareReportCode: (
    message: ReportCodeMessage,
    mailed: Readonly<{ email: string; code: string }>,
    organisation: Organisation,
  ) => Promise<PreparedMessage>;
  prepareDigest: (message: Message, digest: Digest, organisation: Organisation) => Promise<PreparedMessage>;
}>;
