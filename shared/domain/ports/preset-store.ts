import type { AuditEntry } from '../audit/audit-entry.ts';
import type { KeptPreset, Preset } from '../presets/preset.ts';

/** The presets that an organisation has made, and those from the start that it has changed or removed. `entry`: what the audit trail says of it. */
export type PresetStore = Readonly<{
  /** By their ids. */
  list: (organisationId: string) => Promise<readonly KeptPreset[]>;
  find: (organisationId: string, id: string) => Promise<KeptPreset | null>;
  create: (organisationId: string, preset: Preset, entry?: AuditEntry) => Promise<'created' | 'exists'>;
  /** Keeps a change of what was found with this version, one version on. */
  save: (organisationId: string, preset: Preset, entry?: AuditEntry) => Promise<'saved' | 'changed_meanwhile'>;
  /** It cannot be chosen any more. */
  remove: (
    organisationId: string,
    preset: Preset,
    now: string,
    entry?: AuditEntry,
  ) => Promise<'removed' | 'changed_meanwhile'>;
}>;
