import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webhookEventTypes } from '#events/webhook-event-v1.ts';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { createConnectionStore } from '#shared/data/connections/connection-store.ts';
import { checkPk, keys, sortKeyRange } from '#shared/data/keys.ts';
import { newId } from '#shared/data/new-id.ts';
import { createOrganisationStore } from '#shared/data/organisation/organisation-store.ts';
import { createPresetStore } from '#shared/data/organisation/preset-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { createDeliveryLanes } from '#shared/data/push/delivery-lanes.ts';
import { createWebhookStore } from '#shared/data/push/webhook-store.ts';
import { readAll } from '#shared/data/read-all.ts';
import { slotsOf } from '#shared/domain/call/call-slots.ts';
import { amendSettings } from '#shared/domain/connections/amend-settings.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { startChange } from '#shared/domain/decisions/change.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { withdrawAnswers } from '#shared/domain/decisions/withdraw-answers.ts';
import * as limits from '#shared/domain/limits.ts';
import { logoFrom } from '#shared/domain/organisation/organisation-rules.ts';
import { sendAgain } from '#shared/domain/push/delivery-lane.ts';
import type { Draft } from '#shared/domain/questionnaire/answer.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import { mostBytes } from '#shared/domain/text/clean-text.ts';
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
import { measureWrites } from '#tests/support/cloud/measure-writes.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { pngOf } from '#tests/support/values/pictures.ts';

let real: RealTable;
let written: ReturnType<typeof measureWrites>;
beforeAll(async () => {
  real = await startRealTable();
  written = measureWrites(real.table);
});
afterAll(() => real.stop());

/** What DynamoDB takes. */
const mostItemBytes = 400 * 1024;
const mostWrites = 100;
const mostTransactionBytes = 4 * 1024 * 1024;

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const nextKeys = { current: '2', keys: { '2': 'another key for tests' } };

/** As long as it may be: characters of four bytes each, the last with as many marks as there is room for. */
const full = (length: number): string => `${fullId(length)}${'\u{1d167}'.repeat((mostBytes(length) - 4 * length) / 4)}`;
const fullId = (length: number): string => '𝄞'.repeat(length);
const sixOf = (text: string) => ({ sv: text, en: text, nb: text, da: text, fi: text, de: text });
const ids = Array.from({ length: limits.maxQuestions }, (_, index) =>
  `q_${index}`.padEnd(limits.longestTemplateId, 'x'),
);
const answers = Object.fromEntries(ids.map((id) => [id, said(full(limits.longestLongAnswer))]));
const notes = Object.fromEntries(ids.map((id) => [id, full(limits.longestLongAnswer)]));

const referees = Array.from({ length: limits.maxReferees }, () => buildReferee({ id: newId('ref') }));

async function givenCheck(live = true) {
  const checks = createCheckStore(written.table, linkKeys);
  const request = buildRequest({ id: newId('chk'), organisationId: newId('org'), live });
  await checks.create(requestCheck(request, contextAt()));
  return { checks, id: request.id, organisationId: request.organisationId };
}

describe('what is filled to its limits is stored:', () => {
  test('a referee’s answers and notes, in every version, until they are taken back', async () => {
    const { checks, id } = await givenCheck();
    const referee = buildReferee({ id: newId('ref'), status: 'opened' });
    const { version: _, submittedAt: __, ...sent } = buildSubmission({ refereeId: referee.id, answers, notes });
    const draft = { ...buildSubmission({ refereeId: referee.id, answers, notes }), savedAt: startTime };
    const saved = await checks.change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, minutesAfter(1)), referees: [referee], draft },
    }));
    expect(saved.outcome).toBe('changed');
    expect(await checks.loadDraft(id, referee.id)).toMatchObject({ answers, notes });
    for (const minute of [2, 3]) {
      const submitted = await checks.change(id, (file) => submitAnswers(file, sent, contextAt(minutesAfter(minute))));
      expect(submitted.outcome).toBe('changed');
    }
    expect(await checks.loadDraft(id, referee.id)).toBeNull();
    expect(await checks.loadSubmissions(id)).toMatchObject([{ version: 2, answers, notes }]);
    await checks.change(id, (file) => withdrawAnswers(file, referee.id, contextAt(minutesAfter(4))));
    expect(await checks.loadSubmissions(id)).toEqual([]);
  });

  test('a draft, and nothing is left of the parts that a shorter one does not need', async () => {
    const { checks, id } = await givenCheck();
    const refereeId = newId('ref');
    const save = async (version: number, given: Pick<Draft, 'answers' | 'notes'>) => {
      const draft = { ...buildSubmission({ refereeId, ...given, version }), savedAt: startTime };
      const saved = await checks.change(id, ({ check }) => ({
        outcome: 'change',
        change: { ...startChange(check, minutesAfter(version)), draft },
      }));
      expect(saved.outcome).toBe('changed');
      const key = sortKeyRange(checkPk(id), keys.draft(id, refereeId).sk);
      return (await readAll(written.table, { key })).length;
    };
    expect(await save(1, { answers, notes })).toBeGreaterThan(4);
    expect(await save(2, { answers, notes: {} })).toBe(4);
    const short = { q_0: said('Kort') };
    expect(await save(3, { answers: short, notes: {} })).toBe(1);
    expect(await checks.loadDraft(id, refereeId)).toMatchObject({ version: 3, answers: short, notes: {} });
  });

  test('a check that begins with ten referees', async () => {
    const details = referees.map(({ id }) => ({
      id,
      firstName: full(limits.longestName),
      lastName: full(limits.longestName),
      email: 'bo.ahl@example.org',
      phone: '+46701740621',
      language: 'sv' as const,
      relation: null,
    }));
    const request = buildRequest({ id: newId('chk'), referees: details });
    const project = {
      externalId: fullId(limits.longestExternalId),
      title: full(limits.longestTitle),
      clientName: full(limits.longestName),
    };
    const candidate = {
      ...request.candidate,
      firstName: full(limits.longestName),
      lastName: full(limits.longestName),
      externalId: fullId(limits.longestExternalId),
    };
    const settings = {
      ...request.settings,
      candidateChannel: 'email-sms' as const,
      refereeChannel: 'email-sms' as const,
      additionalText: full(limits.longestText),
    };
    const checks = createCheckStore(written.table, linkKeys);
    const created = requestCheck({ ...request, project, candidate, settings }, contextAt());
    expect(await checks.create(created)).toBe('created');
    expect((await checks.load(request.id))?.referees).toHaveLength(limits.maxReferees);
  });

  test('a check that is cancelled with ten long calls booked; their times are free again', async () => {
    const { checks, id, organisationId } = await givenCheck();
    const handler = { name: 'Rita Ek', email: 'rita.ek@example.org' };
    const called = referees.map((referee, index) => ({
      ...referee,
      status: 'call_booked' as const,
      call: {
        state: 'booked' as const,
        at: daysAfter(index + 2),
        minutes: limits.maxSlotMinutes,
        phone: '+46701740621',
        handler,
        zone: null,
        note: null,
        sequence: 0,
        changedAt: startTime,
        confirmBy: null,
      },
    }));
    const owner = { organisationId, live: true, checkId: id };
    for (const referee of called) {
      const takenSlots = slotsOf(referee.call, { ...owner, refereeId: referee.id });
      const booked = await checks.change(id, ({ check }) => ({
        outcome: 'change',
        change: { ...startChange(check, minutesAfter(1)), referees: [referee], takenSlots },
      }));
      expect(booked.outcome).toBe('changed');
    }
    const act = { by: 'Rita Ek', note: full(limits.longestText) };
    const cancelled = await checks.change(id, (file) => cancelCheck(file, act, contextAt(minutesAfter(2))));
    expect(cancelled).toMatchObject({ outcome: 'changed', file: { check: { status: 'cancelled' } } });

    const other = await checks.create(requestCheck(buildRequest({ id: newId('chk'), organisationId }), contextAt()));
    expect(other).toBe('created');
    const [first] = called;
    const takenSlots = first === undefined ? [] : slotsOf(first.call, { ...owner, refereeId: newId('ref') });
    const again = await checks.change(id, ({ check }) => ({
      outcome: 'change',
      change: { ...startChange(check, minutesAfter(3)), takenSlots },
    }));
    expect(again.outcome).toBe('changed');
  });

  test('a check with two hundred report links, once the key of its links is gone', async () => {
    const { checks, id } = await givenCheck();
    const links = Array.from({ length: limits.maxReportLinks }, () => makeReportLink(newId('lnk'), null, startTime));
    for (let from = 0; from < links.length; from += 40) {
      await checks.change(id, ({ check }) => ({
        outcome: 'change',
        change: { ...startChange(check, minutesAfter(1)), reportLinks: links.slice(from, from + 40) },
      }));
    }
    const renewed = await createCheckStore(written.table, nextKeys).change(id, ({ check }) => ({
      outcome: 'change',
      change: startChange(check, minutesAfter(2)),
    }));
    expect(renewed).toMatchObject({ outcome: 'changed', file: { check: { linkKeyVersion: '2' } } });
  });

  test('an organisation', async () => {
    const person = { name: full(limits.longestName), email: `${'b'.repeat(limits.longestEmail - 12)}@example.org` };
    const organisations = createOrganisationStore(written.table);
    const usual = buildOrganisation({ id: newId('org') });
    const organisation = {
      ...usual,
      name: full(limits.longestName),
      sender: { name: full(limits.longestName), address: person.email, replyTo: person.email },
      branding: { colours: null, logo: logoFrom(pngOf(limits.maxLogoBytes)) },
      defaults: { ...usual.defaults, additionalText: full(limits.longestText) },
      disclosureText: full(limits.longestText),
      additionalTexts: sixOf(full(limits.longestText)),
      administrators: Array.from({ length: limits.maxCallHandlers }, () => person),
      callHandlers: Array.from({ length: limits.maxCallHandlers }, () => person),
      callTimes: {
        ...usual.callTimes,
        windows: Array.from({ length: limits.maxCallWindows }, () => ({ weekday: 1, from: '09:00', to: '10:00' })),
      },
    };
    expect(await organisations.create(organisation)).toBe('created');
    expect(await organisations.save(organisation)).toBe('saved');
    const settings = { additionalText: full(limits.longestText) };
    const owner = { organisationId: usual.id, live: true };
    await organisations.saveProjectSettings(owner, fullId(limits.longestExternalId), settings);
    expect(await organisations.loadProjectSettings(owner, fullId(limits.longestExternalId))).toEqual(settings);
  });

  test('a template in six languages', async () => {
    const question = (id: string) => ({
      id,
      type: 'long_text' as const,
      required: true,
      competency: 'c',
      text: sixOf(fullId(limits.longestQuestion)),
      help: null,
      showIf: null,
    });
    const questions = ids.slice(0, 30).map(question);
    const template = {
      id: newId('tpl'),
      version: 1,
      name: sixOf(fullId(limits.longestName)),
      languages: ['sv', 'en', 'nb', 'da', 'fi', 'de'] as const,
      competencies: { c: sixOf(fullId(limits.longestName)) },
      minutes: limits.maxMinutes,
      questions,
    };
    const room = limits.maxTemplateBytes - Buffer.byteLength(JSON.stringify(template));
    const filled = { ...template, competencies: { ...template.competencies, d: { sv: 'd'.repeat(room - 20) } } };
    expect(Buffer.byteLength(JSON.stringify(filled))).toBeGreaterThan(limits.maxTemplateBytes - 20);
    expect(await createTemplateStore(written.table).create(newId('org'), filled)).toBe('created');
  });

  test('a hundred presets', async () => {
    const presets = createPresetStore(written.table);
    const organisationId = newId('org');
    for (let number = 0; number < limits.maxPresets; number += 1) {
      const preset = {
        id: `preset_${number}`.padEnd(limits.longestId, 'x'),
        name: full(limits.longestName),
        version: 1,
        settings: { ...buildOrganisation().defaults, additionalText: full(limits.longestText) },
        createdAt: startTime,
        updatedAt: startTime,
      };
      expect(await presets.create(organisationId, preset)).toBe('created');
    }
    expect(await presets.list(organisationId)).toHaveLength(limits.maxPresets);
  });

  test('twenty connections, with a sealed bearer for each of their hosts', async () => {
    const connections = createConnectionStore(written.table);
    const organisationId = newId('org');
    const hosts = Array.from({ length: limits.maxHosts }, (_, index) => `${index}.`.padEnd(limits.longestHost, 'h'));
    const bearers = Object.fromEntries(hosts.map((host) => [host, 'b'.repeat(limits.longestBearer)]));
    const { seal } = createSealedSecrets(linkKeys);
    for (let number = 0; number < limits.maxConnections; number += 1) {
      const named = buildConnection('refapp', {
        id: newId('con'),
        organisationId,
        name: full(limits.longestName),
      });
      const connection = amendSettings(named, { bearers }, seal);
      expect(await connections.create(connection, [])).toBe('created');
    }
    expect(await connections.list(organisationId)).toHaveLength(limits.maxConnections);
  });

  test('ten webhooks', async () => {
    const webhooks = createWebhookStore(written.table);
    const organisationId = newId('org');
    const { seal } = createSealedSecrets(linkKeys);
    for (let number = 0; number < limits.maxWebhooks; number += 1) {
      const id = newId('whk');
      const sealed = seal({ organisationId, id }, 's'.repeat(limits.longestUrl));
      const webhook = {
        id,
        organisationId,
        live: true,
        version: 1,
        url: `https://example.org/${fullId(limits.longestUrl - 20)}`,
        description: full(limits.longestDescription),
        eventTypes: webhookEventTypes.slice(0, limits.maxEventTypes),
        disabled: null,
        secrets: [
          { id: 'new', sealed, until: null },
          { id: 'old', sealed, until: startTime },
        ],
        createdAt: startTime,
        updatedAt: startTime,
      };
      expect(await webhooks.create(webhook)).toBe('created');
    }
    expect(await webhooks.list(organisationId)).toHaveLength(limits.maxWebhooks);
  });

  test('four hundred deliveries of a check to one endpoint, tried as often as is kept, and the first sent again', async () => {
    const lanes = createDeliveryLanes(written.table);
    const key = { checkId: newId('chk'), endpointId: newId('whk') };
    const tried = { at: startTime, status: 503, reason: 'x'.repeat(100), milliseconds: 10_000 };
    const deliveries = Array.from({ length: 400 }, (_, index) =>
      buildDelivery({
        ...key,
        number: index + 1,
        state: 'dead',
        attempts: 100,
        tries: Array.from({ length: 10 }, () => tried),
        endedAt: startTime,
        reason: tried.reason,
      }),
    );
    for (let from = 0; from < deliveries.length; from += 50) {
      await lanes.change(key, () => deliveries.slice(from, from + 50));
    }
    const again = await lanes.change(key, (lane) => sendAgain(lane, 1, minutesAfter(1)));
    expect(again).toHaveLength(deliveries.length);
    expect(again[0]).toMatchObject({ state: 'ready', attempts: 0 });
  });
});

test('Nothing of it is more than DynamoDB takes', () => {
  const { item, writes, bytes } = written.largest();
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(item).toBeLessThanOrEqual(mostItemBytes);
  expect(writes).toBeLessThanOrEqual(mostWrites);
  expect(bytes).toBeLessThanOrEqual(mostTransactionBytes);
});
