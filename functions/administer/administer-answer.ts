import type { DeadLetter } from '#shared/domain/ports/dead-letters.ts';
import type { OrganisationFault } from './make-organisation.ts';

/** What the command tells the operator. A key stands here once and nowhere else. */
export type AdministerAnswer =
  | Readonly<{ outcome: 'organisation_created'; organisation: string }>
  | Readonly<{ outcome: 'key_created'; organisation: string; key: string }>
  /** `given`: all that the ATS must be given, by name. */
  | Readonly<{ outcome: 'connected'; connection: string | null; given: Readonly<Record<string, string>> }>
  | Readonly<{ outcome: 'dead_letters'; letters: readonly DeadLetter[] }>
  | Readonly<{ outcome: 'dead_letters_replayed'; count: number }>
  | Readonly<{
      outcome: 'refused';
      code: OrganisationFault | 'organisation_unknown' | 'changed_meanwhile' | 'command_invalid';
      fields?: readonly string[];
    }>;
