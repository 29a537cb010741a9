import type { Recruiter } from '#shared/domain/check/check.ts';
import type { ListedKey } from '#shared/domain/ports/api-key-list.ts';
import type { DeadLetter } from '#shared/domain/ports/dead-letters.ts';
import type { IndexedPage } from '#shared/domain/ports/people-index.ts';
import type { SendingPause } from '#shared/domain/ports/sending-pauses.ts';
import type { LookedAt } from '#shared/domain/ports/table-check.ts';
import type { OrganisationFault } from './make-organisation.ts';

/** `after`: where to go on; null when that was all. `to`: the latest that was looked for. */
type ReplayedPage = Readonly<{ leftOut: number; to: string; after: string | null }>;

/** What the command tells the operator. A key stands here once and nowhere else. */
export type AdministerAnswer =
  | Readonly<{ outcome: 'organisation_created'; organisation: string }>
  | Readonly<{ outcome: 'key_created'; organisation: string; key: string }>
  | Readonly<{ outcome: 'keys'; keys: readonly Omit<ListedKey, 'organisationId'>[] }>
  | Readonly<{ outcome: 'key_revoked'; key: string }>
  | Readonly<{ outcome: 'sessions_ended' }>
  | Readonly<{ outcome: 'administrators'; administrators: readonly Recruiter[] }>
  | Readonly<{ outcome: 'sending'; pauses: readonly SendingPause[] }>
  /** `given`: all that the ATS must be given, by name. */
  | Readonly<{ outcome: 'connected'; connection: string | null; given: Readonly<Record<string, string>> }>
  /** `organisation`: whose connection it is; null: it is not connected. `silent`: hosts that gave no list, and why. */
  | Readonly<{
      outcome: 'activations';
      activations: readonly Readonly<{
        company: string;
        companyUuid: string;
        host: string;
        isReadable: boolean;
        organisation: string | null;
      }>[];
      silent: readonly string[];
    }>
  | Readonly<{ outcome: 'dead_letters'; letters: readonly DeadLetter[]; after: string | null }>
  /** How many would be sent again, by reason. */
  | (ReplayedPage & Readonly<{ outcome: 'dead_letters_counted'; reasons: Readonly<Record<string, number>> }>)
  | (ReplayedPage & Readonly<{ outcome: 'dead_letters_replayed'; count: number }>)
  /** Mails that are not known to have arrived. */
  | Readonly<{
      outcome: 'undelivered';
      messages: readonly Readonly<{ messageId: string; checkId: string; sentAt: string | null }>[];
      after: string | null;
    }>
  | Readonly<{ outcome: 'undelivered_sent_again'; count: number; after: string | null }>
  | (IndexedPage & Readonly<{ outcome: 'people_indexed' }>)
  | Readonly<{ outcome: 'complaint_lifted' }>
  /** `count`: of how many checks. */
  | Readonly<{ outcome: 'links_revoked'; count: number; after: string | null }>
  /** `lost`: whose key is gone, so that they have to be given anew. */
  | Readonly<{ outcome: 'secrets_resealed'; count: number; lost: number }>
  | (LookedAt & Readonly<{ outcome: 'table_checked' }>)
  | Readonly<{
      outcome: 'refused';
      code:
        | OrganisationFault
        | 'organisation_unknown'
        | 'check_unknown'
        | 'complaint_unknown'
        | 'no_restored_table'
        | 'key_unknown'
        | 'administrator_unknown'
        | 'not_paused'
        | 'recruiter_missing'
        | 'partner_key_missing'
        | 'activation_unknown'
        | 'activation_unreadable'
        | 'key_taken'
        | 'changed_meanwhile'
        | 'command_invalid';
      fields?: readonly string[];
    }>;
