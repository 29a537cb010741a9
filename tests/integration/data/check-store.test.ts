import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkMaker, type LinkKeys, linkSecret, noLinkKeys } from '#shared/data/access/link-secrets.ts';
import { createLinkStore } from '#shared/data/access/link-store.ts';
import { createCheckStore } from '#shared/data/checks/check-store.ts';
import { markOpened } from '#shared/domain/decisions/mark-opened.ts';
import { requestCheck } from '#shared/domain/decisions/request-check.ts';
import { saveDraft } from '#shared/domain/decisions/save-draft.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import {
  buildRefereeDetails,
  buildRequest,
  contextAt,
  evaDetails,
  minutesAfter,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const storeOf = () => createCheckStore(real.table, linkKeys);

const given = async (number: number, changes: Parameters<typeof buildRequest>[0] = {}) => {
  const request = buildRequest({ id: testId('chk', number), ...changes });
  const checks = storeOf();
  await checks.create(requestCheck(request, contextAt(minutesAfter(number))));
  return { checks, id: request.id, organisation: { id: request.organisationId, live: request.live } };
};

const submission = (refereeId: string) => ({
  refereeId,
  form: 'full' as const,
  mode: 'form' as const,
  language: 'sv' as const,
  templateId: 'tpl_standard',
  templateVersion: 1,
  relation: null,
  answers: { keeps_promises: { type: 'scale' as const, value: 4 } },
  context: null,
});

describe('a check in the table', () => {
  test('comes back as it was made, with its message in the outbox', async () => {
    const { checks, id } = await given(1);
    const file = await checks.load(id);
    expect(file?.check).toMatchObject({ status: 'candidate_invited', version: 1, candidate: { firstName: 'Kim' } });
    expect(file?.messages).toMatchObject([{ recipient: 'candidate', medium: 'email', state: 'ready', attempts: 0 }]);
  });

  test('goes the whole road, and a repeat of any step changes nothing', async () => {
    const { checks, id } = await given(3);
    const bo = buildRefereeDetails();
    const eva = evaDetails();
    const save = (details: typeof bo) =>
      checks.change(id, (file) => saveReferee(file, details, 'candidate', contextAt(minutesAfter(10))));
    expect((await save(bo)).outcome).toBe('changed');
    expect((await save(bo)).outcome).toBe('unchanged');
    await save(eva);
    const send = () => checks.change(id, (file) => sendReferees(file, contextAt(minutesAfter(11))));
    expect((await send()).outcome).toBe('changed');
    expect((await send()).outcome).toBe('unchanged');
    await checks.change(id, (file) => markOpened(file, bo.id, contextAt(minutesAfter(12))));
    const draft = { ...submission(bo.id), version: 1, savedAt: '' };
    const saved = await checks.change(id, (file) => saveDraft(file, draft, contextAt(minutesAfter(13))));
    expect(saved).toMatchObject({ outcome: 'changed' });
    expect(await checks.loadDraft(id, bo.id)).toMatchObject({ version: 1, answers: draft.answers });

    for (const refereeId of [bo.id, eva.id]) {
      const result = await checks.change(id, (file) =>
        submitAnswers(file, submission(refereeId), contextAt(minutesAfter(20))),
      );
      expect(result.outcome).toBe('changed');
    }
    const file = await checks.load(id);
    expect(file?.check).toMatchObject({ status: 'completed', completedAt: minutesAfter(20) });
    expect(file?.reportLinks).toHaveLength(1);
    expect(await checks.loadDraft(id, bo.id)).toBeNull();
    expect((await checks.loadSubmissions(id)).map((each) => each.version)).toEqual([1, 1]);
    const events = await checks.loadEvents(id);
    expect(events.map((event) => event.number)).toEqual(events.map((_, index) => index + 1));
  });

  test('keeps no secret of a link, and finds the person by it', async () => {
    const { id, organisation } = await given(5);
    const target = {
      purpose: 'candidate' as const,
      organisationId: organisation.id,
      checkId: id,
      person: 'candidate',
      generation: 1,
    };
    const secret = linkSecret(linkKeys, target);
    expect(secret).toMatch(/^[\w-]{22}$/);
    expect(await createLinkStore(real.table, ['1']).find(secret)).toEqual(target);
    expect(await createLinkStore(real.table, ['1']).find(`${secret.slice(0, 21)}A`)).toBeNull();
    expect(createLinkMaker(linkKeys, 'https://refs.example.org').urlOf(target)).toBe(
      `https://refs.example.org/c/${secret}`,
    );
  });
});

describe('after the link key was changed', () => {
  const both = { current: '2', keys: { ...linkKeys.keys, '2': 'another key for tests' } };
  const second = { current: '2', keys: { '2': both.keys['2'] } };

  /** The candidate's link as a mail of this moment has it. */
  const linkBy = async (keys: LinkKeys, id: string): Promise<string> => {
    const check = (await createCheckStore(real.table, keys).load(id))?.check;
    const target = {
      purpose: 'candidate' as const,
      organisationId: check?.organisationId ?? '',
      checkId: id,
      person: 'candidate',
      generation: 1,
      keyVersion: check?.linkKeyVersion,
    };
    return createLinkMaker(keys, '').urlOf(target).slice('/c/'.length);
  };
  const find = (secret: string, keys: LinkKeys) => createLinkStore(real.table, Object.keys(keys.keys)).find(secret);

  test('later mails have the link that the first one had, and it works', async () => {
    const { id } = await given(6);
    const before = await linkBy(linkKeys, id);
    expect(await linkBy(both, id)).toBe(before);
    await createCheckStore(real.table, both).change(id, (file) =>
      saveReferee(file, buildRefereeDetails(), 'candidate', contextAt(minutesAfter(7))),
    );
    expect(await linkBy(both, id)).toBe(before);
    expect(await find(before, both)).toMatchObject({ checkId: id });
  });

  test('a check that is made then has its links by the new key', async () => {
    const request = buildRequest({ id: testId('chk', 7) });
    await createCheckStore(real.table, both).create(requestCheck(request, contextAt(minutesAfter(7))));
    expect(await find(await linkBy(second, request.id), second)).toMatchObject({ checkId: request.id });
  });

  test('without the old key its links open nothing; whoever reads the check to tell of them makes new ones', async () => {
    const { id } = await given(8);
    const old = await linkBy(both, id);
    expect(await find(old, second)).toBeNull();
    const renewed = await linkBy(second, id);
    expect(renewed).not.toBe(old);
    expect(await find(renewed, second)).toMatchObject({ checkId: id });
    expect(await find(old, second)).toBeNull();
    expect(await linkBy(second, id)).toBe(renewed);
  });

  test('whoever makes no links reads the check as it is', async () => {
    const { checks, id } = await given(9);
    const before = await checks.load(id);
    expect(before?.check.linkKeyVersion).toBe('1');
    expect(await createCheckStore(real.table, noLinkKeys).load(id)).toEqual(before);
  });
});
