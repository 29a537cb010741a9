import { paginateScan } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProofStore } from '#shared/data/access/proof-store.ts';
import { createSessionStore } from '#shared/data/access/session-store.ts';
import { createAuditActors } from '#shared/data/audit/audit-actors.ts';
import { createAuditTrail } from '#shared/data/audit/audit-trail.ts';
import { createBulkJobs } from '#shared/data/bulk/bulk-jobs.ts';
import { createCheckNotes } from '#shared/data/checks/check-notes.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { createExternalKeys } from '#shared/data/connections/external-keys.ts';
import { createPartnerAppStore, createTeamtailorAppStore } from '#shared/data/connections/partner-app-store.ts';
import { noteReport } from '#shared/data/deletion/stale-reports.ts';
import { createIdempotencyStore } from '#shared/data/idempotency-store.ts';
import { createInboundStore } from '#shared/data/inbound/inbound-store.ts';
import { itemKinds } from '#shared/data/items/item-kinds.ts';
import { newId } from '#shared/data/new-id.ts';
import { createKnownLists } from '#shared/data/organisation/known-lists.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createTemplateDraftStore } from '#shared/data/organisation/template-draft-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { createComplaints } from '#shared/data/outbox/complaints.ts';
import { createDayAllowance } from '#shared/data/outbox/day-allowance.ts';
import { createOutbox } from '#shared/data/outbox/outbox.ts';
import { createRecruiterNotices } from '#shared/data/outbox/recruiter-notices.ts';
import { createRunLease } from '#shared/data/outbox/run-lease.ts';
import { createSendSlots } from '#shared/data/outbox/send-slots.ts';
import { createSenderHealthStore } from '#shared/data/outbox/sender-health-store.ts';
import { createSendingPauses } from '#shared/data/outbox/sending-pauses.ts';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { createEndpointStore } from '#shared/data/push/endpoint-store.ts';
import { createWebhookStore } from '#shared/data/push/webhook-store.ts';
import { createQueueCounts } from '#shared/data/queue/queue-counts.ts';
import { createReaderStores } from '#shared/data/reports/reader-stores.ts';
import { createErasureStore } from '#shared/data/subjects/erasure-store.ts';
import type { Item, Key } from '#shared/data/table.ts';
import { byOneOf, entryOf } from '#shared/domain/audit/audit-entry.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { longestLongAnswer } from '#shared/domain/limits.ts';
import { logoFrom } from '#shared/domain/organisation/organisation-rules.ts';
import { addDelivery } from '#shared/domain/push/delivery-lane.ts';
import { erasedEventType } from '#shared/domain/push/told-event.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { signalIdOf } from '#shared/domain/signals/signal.ts';
import { newErasure } from '#shared/domain/subjects/erasure.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { beginDraft, editedDraft, releaseOf } from '#shared/domain/templates/drafts/publish-draft.ts';
import { buildSubmission, said } from '#tests/support/builders/answered-check.ts';
import {
  buildOrganisation,
  buildReferee,
  buildRequest,
  contextAt,
  daysAfter,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { buildConnection } from '#tests/support/builders/connection-builders.ts';
import { buildDelivery } from '#tests/support/builders/push-builders.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { deleteCheck } from '#tests/support/cloud/delete-check.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { pngOf } from '#tests/support/values/pictures.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const idOf = (prefix: string): string => `${prefix}_[0-9A-HJKMNP-TV-Z]{26}`;

/** How each part of a key looks that stands in angle brackets. */
const parts: Readonly<Record<string, string>> = {
  check: idOf('chk'),
  referee: idOf('ref'),
  organisation: idOf('org'),
  connection: idOf('con'),
  inbound: idOf('inb'),
  webhook: idOf('whk'),
  'audit entry': idOf('aud'),
  reading: `check\\.read#(?:${idOf('chk')})?`,
  erasure: idOf('ers'),
  'part of a check': `(?:candidate|recruiter|${idOf('(?:ref|lnk|rdr)')})`,
  endpoint: idOf('(?:whk|con)'),
  'report link': idOf('lnk'),
  reader: idOf('rdr'),
  template: idOf('tpl'),
  preset: 'pre_\\w+',
  person: `(?:candidate|${idOf('ref')})`,
  message: 'msg_\\d{6}_\\w+_(?:email|sms)',
  hash: '[0-9a-f]{64}',
  digest: '[\\w-]{22}',
  'bulk job': idOf('blk'),
  note: idOf('not'),
  section: '(?:needs|way|complete|ended)',
  shard: '\\d',
  viewer: '(?:all|[\\w-]{22})',
  list: '(?:all|status|project)',
  number: '\\d{6}',
  part: '\\d{2}',
  lane: '(?:run-due|delete-data)',
  day: '\\d{4}-\\d\\d-\\d\\d',
  time: '[\\d-]{10}T[\\d:.]{12}Z',
  hour: '[\\d-]{10}T\\d\\d',
  'external id': '.+',
  'connection kind': '(?:talentech|greenhouse|refapp|teamtailor|ashby|workable)',
};

const patternOf = (key: string): RegExp =>
  new RegExp(`^${key.replace(/<([^>]+)>/g, (_, name: string) => parts[name] ?? 'a part that is not known')}$`);

/** The rows of the list that this item is of. */
const rowsOf = ({ kind = null, pk, sk }: Item) =>
  itemKinds.filter(
    (row) => row.kind === kind && patternOf(row.pk).test(String(pk)) && patternOf(row.sk).test(String(sk)),
  );

async function allItems(): Promise<readonly Item[]> {
  const pages = paginateScan({ client: real.client }, { TableName: 'vitsord-test' });
  const items: Item[] = [];
  for await (const { Items = [] } of pages) items.push(...Items.map((item) => unmarshall(item)));
  return items;
}

/** More than one item has room for. */
const longAnswers = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`q_${index}`, said('𝄞'.repeat(longestLongAnswer))]),
);

/** A check, live or not, with all that one may have. */
async function writeCheck(organisationId: string, live: boolean): Promise<string> {
  const checks = createCheckStore(real.table, linkKeys);
  const id = newId('chk');
  const referee = buildReferee({ id: newId('ref') });
  await checks.create(requestCheck(buildRequest({ id, organisationId, live }), contextAt()));
  const submission = buildSubmission({ refereeId: referee.id, answers: longAnswers });
  const { form, language, relation } = submission;
  const handler = { name: 'Rita Ek', email: 'rita.ek@example.org' };
  const owner = { organisationId, live, checkId: id, refereeId: referee.id };
  const result = await checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: {
      ...startChange(check, minutesAfter(1)),
      referees: [referee],
      submission,
      draft: { refereeId: referee.id, form, language, relation, answers: longAnswers, version: 1, savedAt: startTime },
      reportLinks: [makeReportLink(newId('lnk'), null, startTime)],
      takenSlots: slotsOf({ at: daysAfter(2), minutes: 30, handler }, owner),
    },
  }));
  expect(result.outcome).toBe('changed');
  const mark = { person: referee.id, act: 'sent', at: startTime, network: 'network', browser: 'browser' } as const;
  const people = ['candidate', referee.id];
  const signal = {
    id: signalIdOf(id, 'same_phone', people),
    people,
    seen: { code: 'same_phone' },
    seenAt: startTime,
    replies: [],
    resolution: null,
  } as const;
  await checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: { ...startChange(check, minutesAfter(2)), marks: { sealedKey: 'sealed', list: [mark] } },
  }));
  await checks.change(id, ({ check }) => ({
    outcome: 'change',
    change: { ...startChange(check, minutesAfter(3)), signals: [signal] },
  }));
  const written = await checks.load(id);
  if (written === null) throw new Error('The check is gone');
  await noteReport(real.table, written.check, startTime);
  for (const person of ['candidate', referee.id]) {
    await checks.tell(written.check, { person, months: 12, at: startTime });
  }
  const proofs = createProofStore({ table: real.table, linkKeys });
  const place = { organisationId, checkId: id, person: referee.id };
  const asking = { now: startTime, sourceIp: '203.0.113.7', browser: proofs.newBrowser() };
  const reach = { medium: 'email', to: 'bo.ahl@example.org' } as const;
  expect(await proofs.send(place, reach, 'sv', asking)).toBe('sent');
  const reading = { ...place, person: newId('lnk') };
  const readers = createReaderStores(real.table, linkKeys);
  const reader = 'nora@client.example';
  expect(await readers.proofs.send(reading, reader, 'sv', { ...asking, browser: readers.proofs.newBrowser() })).toBe(
    'sent',
  );
  const read = await checks.load(id);
  if (read !== null) await readers.notes.note(read.check, reading.person, reader, startTime);
  const key = { checkId: id, endpointId: newId('whk') };
  const delivery = buildDelivery({ ...key, organisationId, live });
  await createDeliveryLanes(real.table).change(key, (lane) => addDelivery(lane, delivery, startTime));
  await createQueueCounts(real.table, linkKeys).note(id);
  const note = { id: newId('not'), text: 'Ring först', by: 'Rita Ek', at: startTime };
  await createCheckNotes(real.table).add({ id, live, createdAt: startTime }, note);
  return id;
}

async function writeOrganisation(organisationId: string): Promise<void> {
  const { table } = real;
  const organisations = createOrganisationStore(table);
  const logo = logoFrom(pngOf(100));
  await organisations.create(buildOrganisation({ id: organisationId, branding: { colours: null, logo } }));
  for (const live of [true, false]) await organisations.saveProjectSettings({ organisationId, live }, '4711', {});
  const list = { seed: newId('prj'), at: startTime, count: 1 };
  await createKnownLists(table, linkKeys).note({ organisationId, live: true }, ['Kim Lund'], list);
  await createBulkJobs(table).create({
    id: newId('blk'),
    organisationId,
    live: true,
    actorId: 'per_rita',
    startedAt: startTime,
    wish: { act: 'remind', lastDay: null, recruiter: null },
    entries: [{ checkId: newId('chk'), result: null }],
    version: 1,
  });
  const key = { id: newId('key'), organisationId, live: true, name: 'The ATS' };
  await organisations.createKey(newId('key'), key, startTime);
  const template = buildTemplate({ id: newId('tpl') });
  await createTemplateStore(table).create(organisationId, template);
  const act = { by: byOneOf('recruiter', newId('key')), at: startTime };
  const draft = editedDraft(
    beginDraft({ id: template.id, base: 1 }, contentOf(template), act),
    contentOf(template),
    act,
  );
  const drafts = createTemplateDraftStore(table);
  await drafts.save(organisationId, draft);
  const release = releaseOf(draft, 2, 'Why', act);
  await drafts.publish(organisationId, { ...template, version: 2 }, release, { revision: 1, rest: draft });
  const preset = { id: 'pre_short', name: 'Short', version: 1, settings: {}, createdAt: null, updatedAt: null };
  await createPresetStore(table).create(organisationId, preset);
  await createIdempotencyStore(table).start(organisationId, 'a key', 'a body', startTime);
  await createSendSlots(table).take(300, 1_000_000);
  await createDayAllowance(table).take(organisationId, 'sms', '2026-11-23', 10);
  await createDayAllowance(table).take(organisationId, 'mail', '2026-11-23', 10);
  await createRecruiterNotices(table, linkKeys).choose(organisationId, 'rita.ek@example.org', 'at_once');
  await createComplaints(table, linkKeys).note(organisationId, 'kim.lund@example.org', startTime);
}

async function writeConnection(organisationId: string, checkId: string): Promise<void> {
  const { table } = real;
  const connection = buildConnection('talentech', { id: newId('con'), organisationId });
  const opens = { purpose: 'talentech_fixed', organisationId, connectionId: connection.id } as const;
  const credential = { ...opens, details: {}, expiresAt: null, secret: newId('key') };
  await createConnectionStore(table).create(connection, [credential]);
  const endpoints = createEndpointStore(table);
  await endpoints.save(await endpoints.load(connection.id));
  const claimed = { checkId, startedAt: startTime };
  const externalKeys = createExternalKeys(table);
  expect(await externalKeys.claim(organisationId, 'talentech', 'r-1', claimed)).toEqual({ ...claimed, isNew: true });
  expect(await externalKeys.find(organisationId, 'talentech', 'r-1')).toEqual(claimed);
  const client = { clientId: 'vitsord', clientSecretHash: 'a hash' };
  const app = { version: 0, ...client, redirectUris: [], tokens: 'fixed', results: null } as const;
  await createPartnerAppStore(table).save(app);
  const secrets = { sealedPartnerKey: 'sealed', sealedWebhookSecret: null };
  const teamtailorApps = createTeamtailorAppStore(table);
  expect(await teamtailorApps.save({ version: 0, ...secrets, hosts: [] })).toBe('saved');
  expect(await teamtailorApps.load()).toEqual({ version: 1, ...secrets, hosts: [] });
  const sent = { id: newId('inb'), source: 'teamtailor', state: 'waiting', body: '{}', attempts: 0 } as const;
  const inbound = { ...sent, organisationId, connectionId: connection.id, receivedAt: startTime };
  await createInboundStore(table).put(inbound);
  expect(await createInboundStore(table).load(inbound.id)).toEqual(inbound);
  const health = { checkedAt: startTime, domains: [{ name: 'example.org', verified: true }] };
  await createSenderHealthStore(table).save(health);
  expect(await createSenderHealthStore(table).load()).toEqual(health);
  for (const whose of [organisationId, null]) await createSendingPauses(table).pause(whose, startTime);
  expect(await createRunLease(table, 'run-due').take('a run', { now: startTime, until: minutesAfter(1) })).toBe(true);
}

async function writeWebhook(organisationId: string): Promise<void> {
  const { table } = real;
  const webhook = {
    id: newId('whk'),
    organisationId,
    live: true,
    version: 1,
    url: 'https://ats.example.org/hook',
    description: null,
    eventTypes: null,
    disabled: null,
    secrets: [],
    createdAt: startTime,
    updatedAt: startTime,
  };
  const webhooks = createWebhookStore(table);
  await webhooks.create(webhook);
  const number = await webhooks.startTry(webhook, startTime);
  const key = { checkId: webhook.id, endpointId: webhook.id };
  const delivery = buildDelivery({ ...key, organisationId, number: Number(number), type: 'webhook.test' });
  await createDeliveryLanes(table).change(key, (lane) => addDelivery(lane, delivery, startTime));
  const endpoints = createEndpointStore(table);
  await endpoints.save(await endpoints.load(webhook.id));
}

async function signIn(organisationId: string, checkId: string | null): Promise<void> {
  const sessions = createSessionStore({ table: real.table, linkKeys, baseUrl: 'https://ref.example.org', newId });
  const email = checkId === null ? 'ali.demir@example.org' : 'rita.ek@example.org';
  const person = { organisationId, live: true, checkId, email, name: 'Ali Demir' };
  const asking = { now: startTime, sourceIp: '203.0.113.7', browser: sessions.newBrowser() };
  expect(await sessions.mailLink(person, 'sv', asking)).toBe('mailed');
  await sessions.mailNobody({ organisationId, email: 'kim.lund@example.org' }, 'sv', {
    ...asking,
    browser: sessions.newBrowser(),
  });
  const { url } = await sessions.makeLink(person, startTime);
  expect(await sessions.begin(url.slice(url.lastIndexOf('/') + 1), startTime)).not.toBeNull();
  await sessions.endAll(person, startTime);
  await sessions.endEverybodys(organisationId, startTime, byOneOf('operator'));
  const actor = createAuditActors(real.table, linkKeys).ofSession(person);
  const read = entryOf(person, 'check.read', actor, startTime);
  await createAuditTrail(real.table).noteReading({ ...read, checkId });
}

/** One that has come to its end, and was told. */
async function writeErasure(organisationId: string, checkId: string): Promise<void> {
  const erasures = createErasureStore(real.table);
  const id = newId('ers');
  const wish = { id, organisationId, live: true, hashes: ['1:a-hash'], askedBy: 'api', note: null } as const;
  await erasures.create(newErasure(wish, [{ checkId, role: 'referee', person: newId('ref') }], startTime));
  const erasure = await erasures.load(organisationId, id);
  if (erasure === null) throw new Error('The erasure is gone');
  const told = {
    checkId: id,
    organisationId,
    live: true,
    number: 1,
    type: erasedEventType,
    at: startTime,
    note: null,
    source: null,
    snapshot: null,
    erasure: { id, checkIds: [checkId], counts: { erased: 1, kept: 0 } },
  } as const;
  expect(await erasures.save(erasure, { dueAt: null, told })).toBe('saved');
  expect(await erasures.save(erasure, { dueAt: null, told: null })).toBe('changed_meanwhile');
  expect(await erasures.list({ id: organisationId, live: true }, 10)).toMatchObject([{ id, version: 2 }]);
  const key = { checkId: id, endpointId: newId('whk') };
  const delivery = buildDelivery({ ...key, organisationId, number: 1, type: erasedEventType });
  await createDeliveryLanes(real.table).change(key, (lane) => addDelivery(lane, delivery, startTime));
}

/** One that its sender has claimed. */
async function claimMessage(checkId: string): Promise<void> {
  const file = await createCheckStore(real.table, linkKeys).load(checkId);
  const id = file?.messages[0]?.id ?? '';
  expect(await createOutbox(real.table).claim({ checkId, id }, 'mine', startTime)).not.toBeNull();
}

/** The check itself gives its place to the tombstone. */
const belongingKinds = [...new Set(itemKinds.flatMap(({ kind, of }) => (of === 'check' ? [kind] : [])))].filter(
  (kind) => kind !== 'check',
);

describe('what all stores write', () => {
  let items: readonly Item[] = [];
  let checkIds: readonly string[] = [];
  beforeAll(async () => {
    const organisationId = newId('org');
    const checkId = await writeCheck(organisationId, true);
    checkIds = [checkId, await writeCheck(organisationId, false)];
    const gone = await writeCheck(newId('org'), true);
    await deleteCheck(real.table, gone);
    await writeOrganisation(organisationId);
    await writeConnection(organisationId, checkId);
    await writeWebhook(organisationId);
    await signIn(organisationId, checkId);
    await signIn(organisationId, null);
    await claimMessage(checkId);
    await writeErasure(organisationId, checkId);
    items = await allItems();
  });

  test('is in the list, each item in one row of it', () => {
    const strangers = items
      .filter((item) => rowsOf(item).length !== 1)
      .map(({ kind, pk, sk }) => `${String(kind)}: ${String(pk)} ${String(sk)}`);
    expect(strangers).toEqual([]);
  });

  test('and belongs to a check goes with it, whatever kind it is of', async () => {
    const about = (each: Item): boolean => checkIds.some((id) => JSON.stringify(each).includes(id));
    const belonging = (all: readonly Item[]) =>
      new Set(
        all
          .filter(about)
          .flatMap(rowsOf)
          .filter(({ of }) => of === 'check'),
      );
    expect(itemKinds.filter((row) => row.of === 'check' && !belonging(items).has(row))).toEqual([]);
    for (const id of checkIds) await deleteCheck(real.table, id);
    expect([...belonging(await allItems())]).toEqual([]);
  });

  test.each(belongingKinds)('and a deletion that left out each %s would be seen by it', async (leftOut) => {
    const id = await writeCheck(newId('org'), true);
    const isLeftOut = async (key: Key): Promise<boolean> => (await real.table.get(key))?.['kind'] === leftOut;
    const careless: typeof real.table = {
      ...real.table,
      remove: async (key, condition) => ((await isLeftOut(key)) ? 'written' : real.table.remove(key, condition)),
      async removeAll(all) {
        const isKept = await Promise.all(all.map(isLeftOut));
        await real.table.removeAll(all.filter((_, at) => isKept[at] === false));
      },
      update: async (key, set, condition) => ((await isLeftOut(key)) ? {} : real.table.update(key, set, condition)),
    };
    await deleteCheck(careless, id);
    const left = (await allItems()).filter((item) => JSON.stringify(item).includes(id)).flatMap(rowsOf);
    const kinds = new Set(left.filter(({ of }) => of === 'check').map(({ kind }) => kind));
    expect(kinds).toEqual(new Set([leftOut]));
  });

  test('is all that the list has', () => {
    const written = new Set(items.flatMap(rowsOf));
    expect(itemKinds.filter((row) => !written.has(row))).toEqual([]);
  });
});
