import type { EventType } from '../check/event.ts';

/** By which the trail is filtered. */
export const auditKinds = ['reading', 'change', 'sign_in', 'personal_data', 'settings'] as const;

export type AuditKind = (typeof auditKinds)[number];

/** What people do to a check, as its timeline tells of it too. */
const checkActs = [
  'reference_check.created',
  'reference_check.candidate_invited',
  'reference_check.referees_submitted',
  'reference_check.completed',
  'reference_check.declined',
  'reference_check.cancelled',
  'reference_check.reopened',
  'reference_check.concluded',
  'reference_check.more_requested',
  'reference_check.prolonged',
  'reference_check.recruiter_changed',
  'reference_check.addresses_allowed',
  'candidate.asked_again',
  'candidate.corrected_contact',
  'referee.added',
  'referee.corrected_contact',
  'referee.removed',
  'referee.invited',
  'referee.reminded',
  'referee.opened',
  'referee.declined',
  'referee.call_proposed',
  'referee.call_booked',
  'referee.call_moved',
  'referee.call_cancelled',
  'referee.call_confirmed',
  'referee.answered',
  'referee.corrected',
  'referee.withdrawn',
  'report.link_made',
  'report.link_revoked',
] as const satisfies readonly EventType[];

type CheckAct = (typeof checkActs)[number];

/** Everything else that is done or read, and what it counts as. */
const otherActs = {
  'check.read': 'reading',
  'report.followed': 'reading',
  'report.read': 'reading',
  'report.fetched': 'reading',
  'audit.read': 'reading',
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
  'organisation.created': 'settings',
  'settings.changed': 'settings',
  'key.created': 'settings',
  'key.revoked': 'settings',
  'administrator.added': 'settings',
  'administrator.removed': 'settings',
  'template.created': 'settings',
  'template.changed': 'settings',
  'template.removed': 'settings',
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
} as const satisfies Readonly<Record<string, AuditKind>>;

type OtherAct = keyof typeof otherActs;

export type AuditAct = CheckAct | OtherAct;

const isOther = (act: string): act is OtherAct => Object.hasOwn(otherActs, act);

const otherNames = Object.keys(otherActs).filter(isOther);

export const auditActs: readonly [AuditAct, ...AuditAct[]] = [...checkActs, ...otherNames];

export const kindOfAct = (act: AuditAct): AuditKind => (isOther(act) ? otherActs[act] : 'change');

/** The act that an event of a check is, when people do it; null of what only happens. */
export const actOfEvent = (type: EventType): CheckAct | null => checkActs.find((each) => each === type) ?? null;
