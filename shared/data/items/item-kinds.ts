/** What an item belongs to, and is to go with. */
type Owner = 'check' | 'connection' | 'deleted check' | 'deployment' | 'organisation' | 'person' | 'webhook';

type Row = Readonly<{ kind: string | null; of: Owner; pk: string; sk: string }>;

/**
 * Everything that the table holds: its kind, whose it is, and how its key looks. A kind that is written and not listed
 * does not compile. Null: counters and marks that no reader takes for something else, and which therefore say no kind.
 */
export const itemKinds = [
  { kind: 'check', of: 'check', pk: 'CHK#<check>', sk: '#' },
  { kind: 'referee', of: 'check', pk: 'CHK#<check>', sk: 'REF#<referee>' },
  { kind: 'draft', of: 'check', pk: 'CHK#<check>', sk: 'DRF#<referee>' },
  { kind: 'draft_part', of: 'check', pk: 'CHK#<check>', sk: 'DRF#<referee>#<part>' },
  { kind: 'answers', of: 'check', pk: 'CHK#<check>', sk: 'ANS#<referee>#<number>' },
  { kind: 'answers_part', of: 'check', pk: 'CHK#<check>', sk: 'ANS#<referee>#<number>#<part>' },
  { kind: 'event', of: 'check', pk: 'CHK#<check>', sk: 'EVT#<number>' },
  { kind: 'message', of: 'check', pk: 'CHK#<check>', sk: 'MSG#<message>' },
  { kind: 'report_link', of: 'check', pk: 'CHK#<check>', sk: 'RPT#<report link>' },
  { kind: 'delivery_lane', of: 'check', pk: 'CHK#<check>', sk: 'DLV#<endpoint>#' },
  { kind: 'delivery', of: 'check', pk: 'CHK#<check>', sk: 'DLV#<endpoint>#<number>' },
  { kind: 'promise', of: 'check', pk: 'CHK#<check>', sk: 'PRM#<person>' },
  { kind: 'stale_reports', of: 'check', pk: 'CHK#<check>', sk: 'STL#reports' },
  { kind: 'link', of: 'check', pk: 'LINK#<hash>', sk: '#' },
  { kind: 'call_slot', of: 'check', pk: 'CAL#<organisation>#<hash>', sk: '<time>' },
  { kind: 'call_slot', of: 'check', pk: 'CAL#<organisation>#test#<hash>', sk: '<time>' },
  { kind: 'external_key', of: 'deleted check', pk: 'EXT#<organisation>#<connection kind>#<hash>', sk: '#' },

  { kind: 'tombstone', of: 'deleted check', pk: 'CHK#<check>', sk: '#' },
  { kind: 'gone_link', of: 'deleted check', pk: 'LINK#<hash>', sk: '#' },

  { kind: 'organisation', of: 'organisation', pk: 'ORG#<organisation>', sk: '#' },
  { kind: 'logo', of: 'organisation', pk: 'LOGO#<organisation>', sk: '#' },
  { kind: 'project', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRJ#<external id>' },
  { kind: 'project', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRT#<external id>' },
  { kind: 'question_template_head', of: 'organisation', pk: 'ORG#<organisation>', sk: 'TPH#<template>' },
  { kind: 'question_template', of: 'organisation', pk: 'ORG#<organisation>', sk: 'TPL#<template>#<number>' },
  { kind: 'preset', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRE#<preset>' },
  { kind: 'connection', of: 'organisation', pk: 'ORG#<organisation>', sk: 'ATS#<connection>' },
  { kind: 'webhook_list', of: 'organisation', pk: 'ORG#<organisation>', sk: 'WHK#' },
  { kind: 'webhook', of: 'organisation', pk: 'ORG#<organisation>', sk: 'WHK#<webhook>' },
  { kind: 'api_key', of: 'organisation', pk: 'KEY#<hash>', sk: '#' },
  { kind: 'idempotency', of: 'organisation', pk: 'IDM#<organisation>#<hash>', sk: '#' },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'SMS#<day>' },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'MAIL#<day>' },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'SES' },
  { kind: 'sending_pause', of: 'organisation', pk: 'PAUSE', sk: 'ORG#<organisation>' },

  { kind: 'credential', of: 'connection', pk: 'KEY#<hash>', sk: '#' },
  { kind: 'member', of: 'connection', pk: 'APP#talentech', sk: 'ATS#<connection>' },
  { kind: 'endpoint', of: 'connection', pk: 'END#<connection>', sk: '#' },

  { kind: 'endpoint', of: 'webhook', pk: 'END#<webhook>', sk: '#' },
  { kind: 'event', of: 'webhook', pk: 'CHK#<webhook>', sk: 'EVT#<number>' },
  { kind: 'delivery_lane', of: 'webhook', pk: 'CHK#<webhook>', sk: 'DLV#<webhook>#' },
  { kind: 'delivery', of: 'webhook', pk: 'CHK#<webhook>', sk: 'DLV#<webhook>#<number>' },

  { kind: 'audit_entry', of: 'organisation', pk: 'AUD#<organisation>', sk: '<audit entry>' },
  { kind: 'audit_entry', of: 'organisation', pk: 'AUD#<organisation>#test', sk: '<audit entry>' },

  { kind: 'sign_in', of: 'person', pk: 'SES#<hash>', sk: '#' },
  { kind: 'session', of: 'person', pk: 'SES#<hash>', sk: '#' },
  { kind: 'own_session', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'SES#<hash>' },
  { kind: 'message', of: 'person', pk: 'CHK#<organisation>', sk: 'MSG#<message>' },
  { kind: 'complaint', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'CPL' },
  { kind: 'audit_actor', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'ACT' },
  { kind: null, of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'SES' },
  { kind: null, of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'RDG#<reading>' },
  { kind: null, of: 'person', pk: 'SRC#<digest>', sk: '<hour>' },

  { kind: 'partner_app', of: 'deployment', pk: 'APP#talentech', sk: '#' },
  { kind: 'sending_pause', of: 'deployment', pk: 'PAUSE', sk: '#' },
  { kind: 'sender_health', of: 'deployment', pk: 'HEALTH', sk: '#' },
  { kind: 'run_lease', of: 'deployment', pk: 'LEASE#<lane>', sk: '#' },
] as const satisfies readonly Row[];

export type ItemKind = Exclude<(typeof itemKinds)[number]['kind'], null>;
