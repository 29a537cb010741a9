import { describe, expect, it } from 'vitest';
import { buildOrganisation, daysAfter, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { bo, bodyWith, givenApi, kim, liveKey, testKey } from './api-steps.ts';
import { checksIn, faultsIn, firstCheckIn, problemIn } from './read-answers.ts';

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...kim, externalId: `c-${index}`, email: `kim${index}@example.org` }));

describe('a request for references', () => {
  it('makes a check that asks the candidate, with the organisation’s defaults', async () => {
    const { post, checks } = await givenApi();

    const response = await post(bodyWith());

    expect(response.status).toBe(201);
    expect(firstCheckIn(response)).toMatchObject({
      live: true,
      status: 'candidate_invited',
      candidate: { email: 'kim.lund@example.org', language: 'sv', delivery: { email: 'queued', sms: 'none' } },
      settings: { refereesRequested: 2, candidateChannel: 'email', questionTemplates: { fi: 'tpl_standard' } },
      counts: { requested: 2, added: 0, remainingToSubmit: 2, expected: 2 },
      integritySignals: [],
      links: { report: null },
      expiresAt: daysAfter(5),
    });
    expect(checks.files().map(({ messages }) => messages.length)).toEqual([1]);
  });

  it('names what it did not read of the body, and answers the same otherwise', async () => {
    const { post } = await givenApi();
    const answer = await post({ ...bodyWith({ candidates: [{ ...kim, shoeSize: 44 }] }), colour: 'red' });
    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.body)).toMatchObject({ ignored: ['/candidates/0/shoeSize', '/colour'] });
    expect(JSON.parse((await post(bodyWith())).body)).not.toHaveProperty('ignored');
  });

  it('counts referees that came along, asks them, and asks the candidate for the rest', async () => {
    const { post } = await givenApi();

    const check = firstCheckIn(await post(bodyWith({ candidates: [{ ...kim, referees: [bo] }] })));

    expect(check.status).toBe('collecting');
    expect(check.counts).toMatchObject({ added: 1, remainingToSubmit: 1 });
    expect(check.referees).toMatchObject([{ ...bo, status: 'invited', language: 'sv', delivery: { email: 'queued' } }]);
    expect(check.candidate.delivery.email).toBe('queued');
  });

  it('reads a number in local form, and answers with E.164', async () => {
    const { post } = await givenApi();
    const check = firstCheckIn(await post(bodyWith({ candidates: [{ ...kim, phone: '070-174 06 05' }] })));
    expect(check.candidate.phone).toBe('+46701740605');
  });

  it('passes over members that it does not know, and takes null as absence', async () => {
    const { post } = await givenApi();
    const response = await post(
      bodyWith({ settings: null, project: null, trial: true, candidates: [{ ...kim, referees: null, age: 30 }] }),
    );
    expect(response.status).toBe(201);
  });

  it('takes settings left out from the project, then from the organisation', async () => {
    const { post } = await givenApi();
    await post(bodyWith({ settings: { refereesRequested: 4, additionalText: 'Hej' } }));

    const later = firstCheckIn(await post(bodyWith({ settings: { daysToAnswer: 7, additionalText: null } })));
    const elsewhere = firstCheckIn(await post(bodyWith({ project: { externalId: '4712' } })));

    expect(later.settings).toMatchObject({ refereesRequested: 4, daysToAnswer: 7, additionalText: null });
    expect(elsewhere.settings).toMatchObject({ refereesRequested: 2, daysToAnswer: 14 });
  });

  it('takes no template from the project that cannot be chosen any more', async () => {
    const { post, organisations } = await givenApi();
    const owner = { organisationId: buildOrganisation().id, live: true };
    const some = { questionTemplates: { sv: 'tpl_short', en: 'tpl_gone' }, refereesRequested: 4 };
    await organisations.saveProjectSettings(owner, '4711', some);
    await organisations.saveProjectSettings(owner, '4712', { questionTemplates: { sv: 'tpl_gone' } });

    const partly = firstCheckIn(await post(bodyWith()));
    const wholly = firstCheckIn(await post(bodyWith({ project: { externalId: '4712' } })));

    expect(partly.settings).toMatchObject({ questionTemplates: { sv: 'tpl_short' }, refereesRequested: 4 });
    expect(Object.keys(partly.settings.questionTemplates)).toEqual(['sv']);
    expect(wholly.settings.questionTemplates).toEqual(buildOrganisation().defaults.questionTemplates);
  });

  it('takes nothing for live checks that a test key settled for the project', async () => {
    const { post } = await givenApi();
    const tried = bodyWith({ settings: { refereesRequested: 5, candidateChannel: 'disabled' } });
    await post(tried, undefined, testKey);

    const live = firstCheckIn(await post(bodyWith()));
    const test = firstCheckIn(await post(bodyWith(), undefined, testKey));

    expect(live.settings).toMatchObject({ refereesRequested: 2, candidateChannel: 'email' });
    expect(test.settings).toMatchObject({ refereesRequested: 5, candidateChannel: 'disabled' });
  });

  it('gives candidates the organisation’s saved text in their language, unless another is given', async () => {
    const { post } = await givenApi(buildOrganisation({ additionalTexts: { fi: 'Tervetuloa' } }));
    const checks = checksIn(await post(bodyWith({ candidates: [kim, { ...kim, language: 'fi' }] })));
    expect(checks.map(({ settings }) => settings.additionalText)).toEqual([null, 'Tervetuloa']);
  });

  it('makes a check of the key’s kind', async () => {
    const { post } = await givenApi();
    expect(firstCheckIn(await post(bodyWith(), undefined, testKey)).live).toBe(false);
  });
});

describe('the same request again', () => {
  it('makes nothing new and gets the same answer, whatever happened meanwhile', async () => {
    const { post, checks, setTime } = await givenApi();
    const first = await post(bodyWith({ candidates: people(3) }), 'once');
    await post(bodyWith({ settings: { refereesRequested: 5 } }));
    setTime(daysAfter(0.5));

    const again = await post(bodyWith({ candidates: people(3) }), 'once');

    expect(again).toEqual(first);
    expect(checks.files()).toHaveLength(4);
  });

  it('goes on where a try that died had stopped', async () => {
    const { post, checks, idempotency, setTime } = await givenApi();
    checks.failAfter(40);
    await expect(post(bodyWith({ candidates: people(100) }), 'once')).rejects.toThrow('died');
    const before = checks.files().map(({ check }) => check.id);
    checks.failAfter(100);
    idempotency.endLeases();
    setTime(daysAfter(0.1));

    const response = await post(bodyWith({ candidates: people(100) }), 'once');

    const ids = checksIn(response).map(({ id }) => id);
    expect(before).toHaveLength(40);
    expect(new Set(ids)).toEqual(new Set(checks.files().map(({ check }) => check.id)));
    expect(ids).toHaveLength(100);
    expect(before.every((id) => ids.includes(id))).toBe(true);
  });

  it('is refused while the first runs, for as long as it may take, and with another body', async () => {
    const { post, checks, setTime } = await givenApi();
    checks.failAfter(0);
    await post(bodyWith(), 'once').catch(() => null);

    setTime(minutesAfter(0.5));
    const running = await post(bodyWith(), 'once');
    const other = await post(bodyWith({ candidates: people(2) }), 'once');

    expect([running.status, problemIn(running).code]).toEqual([409, 'idempotency_key_running']);
    expect(running.headers['retry-after']).toBe('5');
    expect([other.status, problemIn(other).code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('is another request from a key of the other kind', async () => {
    const { post } = await givenApi();
    const [live, test] = [await post(bodyWith(), 'once', liveKey), await post(bodyWith(), 'once', testKey)];
    expect([live.status, test.status]).toEqual([201, 201]);
    expect(checksIn(test)[0]?.id).not.toBe(checksIn(live)[0]?.id);
  });

  it('without a key makes new checks', async () => {
    const { post, checks } = await givenApi();
    await post(bodyWith());
    await post(bodyWith());
    expect(checks.files()).toHaveLength(2);
  });

  it('needs a key of at most 255 printed characters', async () => {
    const { post } = await givenApi();
    expect(faultsIn(await post(bodyWith(), 'a b'))).toEqual(['/header/idempotency-key not_valid']);
  });
});
