import { type CheckAct, checkActs } from './check-acts.ts';

/** By which the trail is filtered. */
export const auditKinds = ['reading', 'change', 'sign_in', 'personal_data', 'settings'] as const;

export type AuditKind = (typeof auditKinds)[number];

/** Everything else that is done or read, and what it counts as. */
const otherActs = {
  'check.read': 'reading',
  'report.followed': 'reading',
  'report.read': 'reading',
  'report.fetched': 'reading',
  'audit.read': 'reading',
  'checks.exported': 'reading',
  'candidate.link_shown': 'reading',
  'check.note_written': 'change',
  'sign_in.asked': 'sign_in',
  'sign_in.refused': 'sign_in',
  'session.begun': 'sign_in',
  'session.ended': 'sign_in',
  'session.link_made': 'sign_in',
  'subject.searched': 'personal_data',
  'subject.exported': 'personal_data',
  'subject.erasure_asked': 'personal_data',
  'subject.erased': 'personal_data',
  'check.held': 'personal_data',
  'check.released': 'personal_data',
  'check.deleted': 'personal_data',
  'complaint.lifted': 'personal_data',
  'organisation.created': 'settings',
  'settings.changed': 'settings',
  'key.created': 'settings',
  'key.revoked': 'settings',
  'administrator.added': 'settings',
  'administrator.removed': 'settings',
  'template.created': 'settings',
  'template.changed': 'settings',
  'template.removed': 'settings',
  'template.restored': 'settings',
  'template.drafted': 'settings',
  'template.sent': 'settings',
  'template.returned': 'settings',
  'template.published': 'settings',
  'template.draft_discarded': 'settings',
  'preset.created': 'settings',
  'preset.changed': 'settings',
  'preset.removed': 'settings',
  'connection.created': 'settings',
  'connection.changed': 'settings',
  'connection.removed': 'settings',
  'webhook.created': 'settings',
  'webhook.changed': 'settings',
  'webhook.removed': 'settings',
  'webhook.secret_rotated': 'settings',
  'webhook.tried': 'settings',
  'webhook.redelivered': 'settings',
  'message.sent_again': 'change',
  'sending.paused': 'settings',
  'sending.resumed': 'settings',
  'dead_letters.replayed': 'settings',
  'links.revoked': 'change',
  'secrets.resealed': 'settings',
} as const satisfies Readonly<Record<string, AuditKind>>;

type OtherAct = keyof typeof otherActs;

export type AuditAct = CheckAct | OtherAct;

const isOther = (act: string): act is OtherAct => Object.hasOwn(otherActs, act);

const otherNames = Object.keys(otherActs).filter(isOther);

export const auditActs: readonly AuditAct[] = [...checkActs(), ...otherNames];

export const kindOfAct = (act: AuditAct): AuditKind => (isOther(act) ? otherActs[act] : 'change');
