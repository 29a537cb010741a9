/** What an item belongs to, and is to go with. */
type Owner =
  | 'check'
  | 'connection'
  | 'deleted check'
  | 'deployment'
  | 'erasure'
  | 'organisation'
  | 'person'
  | 'webhook';

/**
 * What becomes of what an item holds of a person. `export`: `shown` to them whole, or `told` of in kind, or there is `none`
 * of anybody. `erase`: it `goes`, or what is theirs in it does; it `passes` by itself within 32 days; it `stays`, as the
 * record that an employer must keep or as a keyed hash; or there is `none`.
 */
type Held = Readonly<{ export: 'shown' | 'told' | 'none'; erase: 'goes' | 'passes' | 'stays' | 'none' }>;

type Row = Readonly<{ kind: string | null; of: Owner; pk: string; sk: string; holds: Held }>;

const nobody = { export: 'none', erase: 'none' } as const satisfies Held;
const shown = { export: 'shown', erase: 'goes' } as const satisfies Held;
const told = { export: 'told', erase: 'goes' } as const satisfies Held;
const key = { export: 'none', erase: 'goes' } as const satisfies Held;
const passing = { export: 'told', erase: 'passes' } as const satisfies Held;
const staying = { export: 'told', erase: 'stays' } as const satisfies Held;
const hash = { export: 'none', erase: 'stays' } as const satisfies Held;

/**
 * Everything that the table holds: its kind, whose it is, how its key looks, and what becomes of what it holds of people.
 * A kind that is written and not listed does not compile. Null: counters and marks that no reader takes for something else, and which therefore say no kind.
 */
export const itemKinds = [
  { kind: 'check', of: 'check', pk: 'CHK#<check>', sk: '#', holds: shown },
  { kind: 'referee', of: 'check', pk: 'CHK#<check>', sk: 'REF#<referee>', holds: shown },
  { kind: 'draft', of: 'check', pk: 'CHK#<check>', sk: 'DRF#<referee>', holds: shown },
  { kind: 'draft_part', of: 'check', pk: 'CHK#<check>', sk: 'DRF#<referee>#<part>', holds: shown },
  { kind: 'answers', of: 'check', pk: 'CHK#<check>', sk: 'ANS#<referee>#<number>', holds: shown },
  { kind: 'answers_part', of: 'check', pk: 'CHK#<check>', sk: 'ANS#<referee>#<number>#<part>', holds: shown },
  { kind: 'proof', of: 'check', pk: 'CHK#<check>', sk: 'COD#<hash>', holds: key },
  { kind: 'event', of: 'check', pk: 'CHK#<check>', sk: 'EVT#<number>', holds: told },
  { kind: 'message', of: 'check', pk: 'CHK#<check>', sk: 'MSG#<message>', holds: told },
  { kind: 'report_link', of: 'check', pk: 'CHK#<check>', sk: 'RPT#<report link>', holds: shown },
  { kind: 'report_reader', of: 'check', pk: 'CHK#<check>', sk: 'RPR#<report link>#<reader>', holds: shown },
  { kind: 'delivery_lane', of: 'check', pk: 'CHK#<check>', sk: 'DLV#<endpoint>#', holds: nobody },
  { kind: 'delivery', of: 'check', pk: 'CHK#<check>', sk: 'DLV#<endpoint>#<number>', holds: nobody },
  { kind: 'promise', of: 'check', pk: 'CHK#<check>', sk: 'PRM#<person>', holds: told },
  { kind: 'signals', of: 'check', pk: 'CHK#<check>', sk: 'SIG#all', holds: shown },
  { kind: 'marks', of: 'check', pk: 'CHK#<check>', sk: 'MRK#all', holds: told },
  { kind: 'summary', of: 'check', pk: 'CHK#<check>', sk: 'SUM#<viewer>', holds: told },
  { kind: 'listed', of: 'check', pk: 'CHK#<check>', sk: 'LST#<list>', holds: told },
  { kind: 'note', of: 'check', pk: 'CHK#<check>', sk: 'TXT#<note>', holds: told },
  { kind: 'counted', of: 'check', pk: 'CHK#<check>', sk: 'CTD#<viewer>', holds: nobody },
  { kind: 'name_word', of: 'check', pk: 'CHK#<check>', sk: 'WRD#<hash>', holds: key },
  { kind: 'stale_reports', of: 'check', pk: 'CHK#<check>', sk: 'STL#reports', holds: nobody },
  { kind: 'link', of: 'check', pk: 'LINK#<hash>', sk: '#', holds: key },
  { kind: 'call_slot', of: 'check', pk: 'CAL#<organisation>#<hash>', sk: '<time>', holds: told },
  {
    kind: 'person_key',
    of: 'check',
    pk: 'PER#<organisation>#<digest>',
    sk: 'CHK#<check>#<part of a check>',
    holds: key,
  },
  { kind: 'call_slot', of: 'check', pk: 'CAL#<organisation>#test#<hash>', sk: '<time>', holds: told },
  { kind: 'candidate_id', of: 'check', pk: 'CID#<organisation>#<hash>', sk: '<time>#<check>', holds: nobody },
  { kind: 'candidate_id', of: 'check', pk: 'CID#<organisation>#test#<hash>', sk: '<time>#<check>', holds: nobody },
  {
    kind: 'external_key',
    of: 'deleted check',
    pk: 'EXT#<organisation>#<connection kind>#<hash>',
    sk: '#',
    holds: hash,
  },

  { kind: 'erasure', of: 'organisation', pk: 'ORG#<organisation>', sk: 'ERA#<erasure>', holds: hash },
  { kind: 'event', of: 'erasure', pk: 'CHK#<erasure>', sk: 'EVT#<number>', holds: nobody },
  { kind: 'delivery_lane', of: 'erasure', pk: 'CHK#<erasure>', sk: 'DLV#<endpoint>#', holds: nobody },
  { kind: 'delivery', of: 'erasure', pk: 'CHK#<erasure>', sk: 'DLV#<endpoint>#<number>', holds: nobody },

  { kind: 'gone_link', of: 'deleted check', pk: 'LINK#<hash>', sk: '#', holds: nobody },

  { kind: 'tombstone', of: 'deleted check', pk: 'CHK#<check>', sk: '#', holds: nobody },

  { kind: 'organisation', of: 'organisation', pk: 'ORG#<organisation>', sk: '#', holds: staying },
  { kind: 'logo', of: 'organisation', pk: 'LOGO#<organisation>', sk: '#', holds: nobody },
  { kind: 'project', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRJ#<external id>', holds: nobody },
  { kind: 'project', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRT#<external id>', holds: nobody },
  { kind: 'question_template_head', of: 'organisation', pk: 'ORG#<organisation>', sk: 'TPH#<template>', holds: nobody },
  {
    kind: 'question_template',
    of: 'organisation',
    pk: 'ORG#<organisation>',
    sk: 'TPL#<template>#<number>',
    holds: staying,
  },
  { kind: 'template_draft', of: 'organisation', pk: 'ORG#<organisation>', sk: 'TPL#<template>#draft', holds: staying },
  { kind: 'template_draft_head', of: 'organisation', pk: 'ORG#<organisation>', sk: 'TPD#<template>', holds: staying },
  {
    kind: 'template_release',
    of: 'organisation',
    pk: 'ORG#<organisation>',
    sk: 'TPR#<template>#<number>',
    holds: staying,
  },
  { kind: 'preset', of: 'organisation', pk: 'ORG#<organisation>', sk: 'PRE#<preset>', holds: nobody },
  { kind: 'connection', of: 'organisation', pk: 'ORG#<organisation>', sk: 'ATS#<connection>', holds: staying },
  { kind: 'webhook_list', of: 'organisation', pk: 'ORG#<organisation>', sk: 'WHK#', holds: nobody },
  { kind: 'webhook', of: 'organisation', pk: 'ORG#<organisation>', sk: 'WHK#<webhook>', holds: nobody },
  { kind: 'api_key', of: 'organisation', pk: 'KEY#<hash>', sk: '#', holds: nobody },
  { kind: 'idempotency', of: 'organisation', pk: 'IDM#<organisation>#<hash>', sk: '#', holds: nobody },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'SMS#<day>', holds: nobody },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'MAIL#<day>', holds: nobody },
  { kind: null, of: 'organisation', pk: 'ORG#<organisation>', sk: 'SES', holds: nobody },
  { kind: null, of: 'organisation', pk: 'CNT#<organisation>', sk: '<viewer>#<section>#<shard>', holds: hash },
  { kind: null, of: 'organisation', pk: 'CNT#<organisation>#test', sk: '<viewer>#<section>#<shard>', holds: hash },
  { kind: 'candidate_ids_kept', of: 'organisation', pk: 'ORG#<organisation>', sk: 'CID', holds: nobody },
  { kind: 'queue_kept', of: 'organisation', pk: 'ORG#<organisation>', sk: 'QUE', holds: nobody },
  { kind: 'bulk_job', of: 'organisation', pk: 'BLK#<organisation>', sk: '<bulk job>', holds: passing },
  { kind: 'known_list', of: 'organisation', pk: 'ORG#<organisation>', sk: 'LST#<digest>', holds: hash },
  { kind: 'sending_pause', of: 'organisation', pk: 'PAUSE', sk: 'ORG#<organisation>', holds: nobody },

  { kind: 'audit_entry', of: 'organisation', pk: 'AUD#<organisation>', sk: '<audit entry>', holds: staying },
  { kind: 'audit_entry', of: 'organisation', pk: 'AUD#<organisation>#test', sk: '<audit entry>', holds: staying },

  { kind: 'inbound', of: 'connection', pk: 'INB#<inbound>', sk: '#', holds: passing },
  { kind: 'credential', of: 'connection', pk: 'KEY#<hash>', sk: '#', holds: nobody },
  { kind: 'member', of: 'connection', pk: 'APP#talentech', sk: 'ATS#<connection>', holds: nobody },
  { kind: 'endpoint', of: 'connection', pk: 'END#<connection>', sk: '#', holds: nobody },

  { kind: 'endpoint', of: 'webhook', pk: 'END#<webhook>', sk: '#', holds: nobody },
  { kind: 'event', of: 'webhook', pk: 'CHK#<webhook>', sk: 'EVT#<number>', holds: nobody },
  { kind: 'delivery_lane', of: 'webhook', pk: 'CHK#<webhook>', sk: 'DLV#<webhook>#', holds: nobody },
  { kind: 'delivery', of: 'webhook', pk: 'CHK#<webhook>', sk: 'DLV#<webhook>#<number>', holds: nobody },

  { kind: 'sign_in', of: 'person', pk: 'SES#<hash>', sk: '#', holds: passing },
  { kind: 'session', of: 'person', pk: 'SES#<hash>', sk: '#', holds: passing },
  { kind: 'own_session', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'SES#<hash>', holds: passing },
  { kind: 'message', of: 'person', pk: 'CHK#<organisation>', sk: 'MSG#<message>', holds: passing },
  { kind: 'complaint', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'CPL', holds: hash },
  { kind: null, of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'SES', holds: hash },
  { kind: null, of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'NTC', holds: hash },
  { kind: 'audit_actor', of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'ACT', holds: staying },
  { kind: null, of: 'person', pk: 'PER#<organisation>#<digest>', sk: 'RDG#<reading>', holds: hash },
  { kind: null, of: 'person', pk: 'SRC#<digest>', sk: '<hour>', holds: hash },

  { kind: 'partner_app', of: 'deployment', pk: 'APP#talentech', sk: '#', holds: nobody },
  { kind: 'partner_app', of: 'deployment', pk: 'APP#teamtailor', sk: '#', holds: nobody },
  { kind: 'sending_pause', of: 'deployment', pk: 'PAUSE', sk: '#', holds: nobody },
  { kind: 'sender_health', of: 'deployment', pk: 'HEALTH', sk: '#', holds: nobody },
  { kind: null, of: 'deployment', pk: 'SLOTS#sending', sk: '#', holds: nobody },
  { kind: 'run_lease', of: 'deployment', pk: 'LEASE#<lane>', sk: '#', holds: nobody },
] as const satisfies readonly Row[];

export type ItemKind = Exclude<(typeof itemKinds)[number]['kind'], null>;
