import { createHash } from 'node:crypto';

import { bulkPartition, duePartitionCount, nightlyPartition } from '#shared/config/resource-names.ts';
import type { CallSlot } from '#shared/domain/call/call-slots.ts';
import type { Rationed } from '#shared/domain/ports/day-allowance.ts';
import type { ProjectOwner } from '#shared/domain/ports/organisation-store.ts';
import { secondMilliseconds } from '#shared/domain/time.ts';

import type { Expression, Key } from './table.ts';

const single = '#';

const pad = (number: number): string => String(number).padStart(6, '0');
const padPart = (number: number): string => String(number).padStart(2, '0');

/** SHA-256, hexadecimal: how secrets and keys stand in the table. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export const checkPk = (checkId: string): string => `CHK#${checkId}`;

const linkPrefix = 'LINK#';

export const isLinkKey = ({ pk }: Key): boolean => pk.startsWith(linkPrefix);

export const sendingPausePk = 'PAUSE';

export const candidateIdPk = ({ organisationId, live }: ProjectOwner, externalId: string): string =>
  `CID#${organisationId}${live ? '' : '#test'}#${hashOf(externalId)}`;

type CallSlotKey = Pick<CallSlot, 'organisationId' | 'live' | 'handler' | 'at'>;

export const keys = {
  organisation: (id: string): Key => ({ pk: `ORG#${id}`, sk: single }),
  /** Apart from its organisation, which nearly every request reads. */
  logo: (organisationId: string): Key => ({ pk: `LOGO#${organisationId}`, sk: single }),
  project: ({ organisationId, live }: ProjectOwner, externalId: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `${live ? 'PRJ' : 'PRT'}#${externalId}`,
  }),
  /** What is said of a question template as long as it can be chosen: its newest version, and its name for lists. */
  templateHead: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `TPH#${id}` }),
  template: (organisationId: string, id: string, version: number): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `TPL#${id}#${pad(version)}`,
  }),
  templateDraft: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `TPL#${id}#draft` }),
  /** What lists say of the drafts. */
  templateDraftHead: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `TPD#${id}` }),
  /** When, by whom and why a version was published. */
  templateRelease: (organisationId: string, id: string, version: number): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `TPR#${id}#${pad(version)}`,
  }),
  templateReleases: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `TPR#${id}#` }),
  preset: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `PRE#${id}` }),
  apiKey: (hash: string): Key => ({ pk: `KEY#${hash}`, sk: single }),
  link: (hash: string): Key => ({ pk: `${linkPrefix}${hash}`, sk: single }),
  /** A session, or a sign-in link: both are found by the hash of what their holder has. */
  session: (hash: string): Key => ({ pk: `SES#${hash}`, sk: single }),
  /** What holds for all sessions of one person. */
  person: (organisationId: string, hash: string): Key => ({ pk: `PER#${organisationId}#${hash}`, sk: 'SES' }),
  /** Which sessions are one person's. */
  ownSession: (organisationId: string, hash: string, session: string): Key => ({
    pk: `PER#${organisationId}#${hash}`,
    sk: `SES#${session}`,
  }),
  ownSessions: 'SES#',
  /** What holds for all sessions of an organisation. */
  everySession: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'SES' }),
  /** That sending is paused: of an organisation, or of all of them. */
  sendingPause: (organisationId: string | null): Key => ({
    pk: sendingPausePk,
    sk: organisationId === null ? single : `ORG#${organisationId}`,
  }),
  /** That a person has a part in a check: `person` as in peopleOf. */
  personOfCheck: (organisationId: string, hash: string, checkId: string, person: string): Key => ({
    pk: `PER#${organisationId}#${hash}`,
    sk: `CHK#${checkId}#${person}`,
  }),
  checksOfPerson: 'CHK#',
  erasure: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `ERA#${id}` }),
  /** How often a source has asked for sign-in mails, in an hour given as `2026-11-23T08`. */
  source: (digest: string, hour: string): Key => ({ pk: `SRC#${digest}`, sk: hour }),
  /** Who a recruiter of the audit trail is. */
  auditActor: (organisationId: string, hash: string): Key => ({ pk: `PER#${organisationId}#${hash}`, sk: 'ACT' }),
  /** When somebody read something last, which is noted once an hour. */
  lastReading: (organisationId: string, hash: string, what: string): Key => ({
    pk: `PER#${organisationId}#${hash}`,
    sk: `RDG#${what}`,
  }),
  /** What was done and read, by id, and so by time. */
  audit: ({ organisationId, live }: ProjectOwner, id: string): Key => ({
    pk: `AUD#${organisationId}${live ? '' : '#test'}`,
    sk: id,
  }),
  /** That a person complained of a mail. */
  complaint: (organisationId: string, hash: string): Key => ({ pk: `PER#${organisationId}#${hash}`, sk: 'CPL' }),
  /** What a recruiter is told of, and when last in one mail. */
  notices: (organisationId: string, hash: string): Key => ({ pk: `PER#${organisationId}#${hash}`, sk: 'NTC' }),
  /** How much of what is rationed went out on a day. */
  dayCount: (organisationId: string, what: Rationed, day: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `${what.toUpperCase()}#${day}`,
  }),
  idempotency: (organisationId: string, key: string): Key => ({
    pk: `IDM#${organisationId}#${hashOf(key)}`,
    sk: single,
  }),
  /** Which checks an ATS has asked for of one candidate, by its own id of them, in the order in which they were made. */
  candidateId: (owner: ProjectOwner, externalId: string, createdSk: string): Key => ({
    pk: candidateIdPk(owner, externalId),
    sk: createdSk,
  }),
  /** One act on many checks. */
  bulkJob: (organisationId: string, id: string): Key => ({ pk: `BLK#${organisationId}`, sk: id }),
  /** A list of candidates that checks were started with. */
  knownList: (organisationId: string, hash: string): Key => ({ pk: `ORG#${organisationId}`, sk: `LST#${hash}` }),
  /** That every check of the organisation is found by its candidate's id. */
  candidateIdsKept: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'CID' }),
  check: (checkId: string): Key => ({ pk: checkPk(checkId), sk: single }),
  referee: (checkId: string, refereeId: string): Key => ({ pk: checkPk(checkId), sk: `REF#${refereeId}` }),
  draft: (checkId: string, refereeId: string): Key => ({ pk: checkPk(checkId), sk: `DRF#${refereeId}` }),
  /** What the draft's own item has no room for; parts count from 2. */
  draftPart: (checkId: string, refereeId: string, part: number): Key => ({
    pk: checkPk(checkId),
    sk: `DRF#${refereeId}#${padPart(part)}`,
  }),
  answers: (checkId: string, refereeId: string, version: number): Key => ({
    pk: checkPk(checkId),
    sk: `ANS#${refereeId}#${pad(version)}`,
  }),
  answersPart: (checkId: string, refereeId: string, version: number, part: number): Key => ({
    pk: checkPk(checkId),
    sk: `ANS#${refereeId}#${pad(version)}#${padPart(part)}`,
  }),
  event: (checkId: string, number: number): Key => ({ pk: checkPk(checkId), sk: `EVT#${pad(number)}` }),
  /** That an event is to be told, or was told, to an endpoint. */
  delivery: (checkId: string, endpointId: string, number: number): Key => ({
    pk: checkPk(checkId),
    sk: `DLV#${endpointId}#${pad(number)}`,
  }),
  /** What all deliveries of a check to an endpoint share; it comes before each of them. */
  deliveryLane: (checkId: string, endpointId: string): Key => ({ pk: checkPk(checkId), sk: `DLV#${endpointId}#` }),
  webhook: (organisationId: string, id: string): Key => ({ pk: `ORG#${organisationId}`, sk: `WHK#${id}` }),
  /** How an endpoint has answered lately. */
  endpoint: (endpointId: string): Key => ({ pk: `END#${endpointId}`, sk: single }),
  message: (checkId: string, messageId: string): Key => ({ pk: checkPk(checkId), sk: `MSG#${messageId}` }),
  /** A quarter of an hour of somebody who calls. */
  callSlot: ({ organisationId, live, handler, at }: CallSlotKey): Key => ({
    pk: `CAL#${organisationId}#${live ? '' : 'test#'}${hashOf(handler)}`,
    sk: at,
  }),
  /** Which check an ATS's own key stands for. Such a key may be long, or hold what must not stand here. */
  external: (organisationId: string, source: string, key: string): Key => ({
    pk: `EXT#${organisationId}#${source}#${hashOf(key)}`,
    sk: single,
  }),
  connection: (organisationId: string, connectionId: string): Key => ({
    pk: `ORG#${organisationId}`,
    sk: `ATS#${connectionId}`,
  }),
  /** The one app of a deployment at Talentech; the connections that go by it stand beside it. */
  partnerApp: { pk: 'APP#talentech', sk: single },
  partnerAppMember: (connectionId: string): Key => ({ pk: 'APP#talentech', sk: `ATS#${connectionId}` }),
  teamtailorApp: { pk: 'APP#teamtailor', sk: single },
  /** What an ATS has sent and will not send again. */
  inbound: (id: string): Key => ({ pk: `INB#${id}`, sk: single }),
  /** How the sender domains stood when they were looked at last. */
  senderHealth: { pk: 'HEALTH', sk: single },
  /** Until when the time is taken in which messages go. */
  sendSlots: { pk: 'SLOTS#sending', sk: single },
  runLease: (lane: 'run-due' | 'delete-data'): Key => ({ pk: `LEASE#${lane}`, sk: single }),
  reportLink: (checkId: string, linkId: string): Key => ({ pk: checkPk(checkId), sk: `RPT#${linkId}` }),
  /** Who of a domain has read by a report link; it comes before the links. */
  reportReader: (checkId: string, linkId: string, readerId: string): Key => ({
    pk: checkPk(checkId),
    sk: `RPR#${linkId}#${readerId}`,
  }),
  /** That a browser has asked for the data of somebody of the check, or for its report, by the hash of what it keeps. */
  proof: (checkId: string, hash: string): Key => ({ pk: checkPk(checkId), sk: `COD#${hash}` }),
  /** What one of its people was told of how long it is kept. */
  promise: (checkId: string, person: string): Key => ({ pk: checkPk(checkId), sk: `PRM#${person}` }),
  /** What lists show of a check: of all of the organisation (`all`), or of a person, by the keyed hash of their address. */
  summary: (checkId: string, viewer: string): Key => ({ pk: checkPk(checkId), sk: `SUM#${viewer}` }),
  /** What the API lists of a check. */
  listed: (checkId: string, list: ApiList): Key => ({ pk: checkPk(checkId), sk: `LST#${list}` }),
  /** What a recruiter wrote to colleagues. */
  note: (checkId: string, noteId: string): Key => ({ pk: checkPk(checkId), sk: `TXT#${noteId}` }),
  /** In which part a check was counted for a viewer. */
  counted: (checkId: string, viewer: string): Key => ({ pk: checkPk(checkId), sk: `CTD#${viewer}` }),
  /** How many checks stand in a part of a viewer's queue, in shards. */
  queueCounter: ({ organisationId, live }: ProjectOwner, viewer: string, section: string, shard: string): Key => ({
    pk: `CNT#${organisationId}${live ? '' : '#test'}`,
    sk: `${viewer}#${section}#${shard}`,
  }),
  /** A word by which the check is found. The key outlives the word by some hours, and so does not hold it. */
  nameWord: (checkId: string, word: string): Key => ({
    pk: checkPk(checkId),
    sk: `WRD#${hashOf(`${checkId} ${word}`)}`,
  }),
  /** That every check of the organisation stands in lists by its summary. */
  queueKept: (organisationId: string): Key => ({ pk: `ORG#${organisationId}`, sk: 'QUE' }),
  /** What was seen of its people. */
  signals: (checkId: string): Key => ({ pk: checkPk(checkId), sk: 'SIG#all' }),
  /** Where its people have acted from, as keyed marks. */
  marks: (checkId: string): Key => ({ pk: checkPk(checkId), sk: 'MRK#all' }),
  /** That stored reports of the check are to be deleted. */
  staleReports: (checkId: string): Key => ({ pk: checkPk(checkId), sk: 'STL#reports' }),
} as const;

/** Sort keys under a check from marks to signals: all that decisions read besides the check itself. */
export const fileRange = { from: 'MRK#', to: 'SIG#~' } as const;

/** All of a partition whose sort key begins so. */
export const sortKeyRange = (pk: string, prefix: string): Expression => ({
  text: '#pk = :pk AND begins_with(#sk, :prefix)',
  names: { '#pk': 'pk', '#sk': 'sk' },
  values: { ':pk': pk, ':prefix': prefix },
});

/** Key condition: from this sort key to that one. */
export const sortKeysBetween = (pk: string, from: string, to: string): Expression => ({
  text: '#pk = :pk AND #sk BETWEEN :from AND :to',
  names: { '#pk': 'pk', '#sk': 'sk' },
  values: { ':pk': pk, ':from': from, ':to': to },
});

const listPartition = (organisationId: string, live: boolean): string =>
  `ORG#${organisationId}#${live ? 'live' : 'test'}`;

/** The lists of the API that a check stands in: of all checks, of those with its status, of those of its project. */
export type ApiList = 'all' | 'status' | 'project';

export const indexPartitions = {
  list: listPartition,
  status: (organisationId: string, live: boolean, status: string): string =>
    `${listPartition(organisationId, live)}#${status}`,
  project: (organisationId: string, live: boolean, externalId: string): string =>
    `${listPartition(organisationId, live)}#PRJ#${externalId}`,
  /** One part of a viewer's queue. */
  queue: (organisationId: string, live: boolean, viewer: string, section: string): string =>
    `${listPartition(organisationId, live)}#QUE#${viewer}#${section}`,
  /** As the API lists checks, newest first: all of them, or those with the status or of the project that is named. */
  newest: (organisationId: string, live: boolean, list: ApiList, name = ''): string =>
    `${listPartition(organisationId, live)}#${list === 'status' ? 'NST' : 'NEW'}${list === 'all' ? '' : `#${name}`}`,
  name: (organisationId: string, live: boolean): string => `${listPartition(organisationId, live)}#NAME`,
  keys: (organisationId: string): string => `KEYS#${organisationId}`,
  /** All that was, or is to be, told to an endpoint. */
  deliveries: (endpointId: string): string => `END#${endpointId}`,
  due: (partition: number): string => `DUE#${partition}`,
  /** What is to be deleted, in as many partitions. */
  deletion: (partition: number): string => `DEL#${partition}`,
  /** What belongs to a check and does not stand with it. */
  belongings: (checkId: string): string => checkPk(checkId),
  /** Checks that were deleted. */
  tombstones: (organisationId: string, live: boolean): string => `${listPartition(organisationId, live)}#GONE`,
  /** Audit entries about a check, which stay when it goes. */
  auditOfCheck: (checkId: string): string => `AUD#${checkId}`,
  auditOfActor: ({ organisationId, live }: ProjectOwner, actor: string): string =>
    `AUD#${organisationId}#${live ? 'live' : 'test'}#${actor}`,
  /** Requests to be erased. */
  erasures: (organisationId: string, live: boolean): string => `${listPartition(organisationId, live)}#ERASED`,
  /** What waits for the end of a pause of sending. */
  paused: (organisationId: string | null): string => (organisationId === null ? 'PAUSED' : `PAUSED#${organisationId}`),
  /** Organisations whose counts are to be looked at. */
  recounts: nightlyPartition,
  /** What is done with many checks, and is to be gone on with. */
  bulkJobs: bulkPartition,
  /** Dead letters, so that they are found without reading the whole table. */
  dead: 'DEAD',
} as const;

/** Spreads due items over the partitions; the same id always falls in the same one. */
function partitionOf(id: string): number {
  const sum = Array.from(id).reduce((total, character) => (total * 31 + (character.codePointAt(0) ?? 0)) % 65_521, 7);
  return sum % duePartitionCount;
}

export const duePartitionOf = (id: string): string => indexPartitions.due(partitionOf(id));

/** By which an item that does not stand with its check is found all the same, to go with it. */
export const belongsTo = (checkId: string, { pk, sk }: Key) => ({
  listPk: indexPartitions.belongings(checkId),
  createdSk: `${pk}#${sk}`,
});

/** What of an item makes it due for deletion, or to be looked at for it. */
export const deletionDue = (id: string, dueAt: string) => ({
  duePk: indexPartitions.deletion(partitionOf(id)),
  dueAt,
});

export const epochSeconds = (time: string): number => Math.ceil(Date.parse(time) / secondMilliseconds);
