import { describe, expect, it } from 'vitest';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { bodyWith, givenApi, kim, otherKey, testKey } from './api-steps.ts';
import { checkIn, faultsIn, firstCheckIn, pageIn } from './read-answers.ts';

const id = testId('chk', 1);

describe('one check', () => {
  it('is shown with referees that are still part of it, and its report', async () => {
    const { checks, show } = await givenApi();
    const referees = [buildReferee(), buildReferee({ id: testId('ref', 2), status: 'removed' })];
    const link = makeReportLink(testId('lnk', 1), null, startTime);
    checks.put(buildFile({ check: buildCheck({ status: 'collecting' }), referees, reportLinks: [link] }));

    const check = checkIn(await show(id));

    expect(check.referees.map((referee) => referee.id)).toEqual([testId('ref', 1)]);
    expect(check.links).toEqual({
      checkPage: `https://vitsord.example/o/${testId('org', 1)}/checks/${id}`,
      symbol: `https://vitsord.example/v1/reference-checks/${id}/symbol.svg?s=signed-${id}`,
      report: `https://vitsord.example/report/${link.id}`,
    });
  });

  it('has no report link when it has expired, was revoked, or is another reader’s', async () => {
    const { checks, show, setTime } = await givenApi();
    const link = makeReportLink(testId('lnk', 1), null, startTime);
    const links = [{ ...link, revokedAt: startTime }, makeReportLink(testId('lnk', 2), 'Eva Roth', startTime), link];
    checks.put(buildFile({ reportLinks: links }));
    setTime(daysAfter(30));
    expect(checkIn(await show(id)).links.report).toBeNull();
  });

  it('says what became of messages in the words of the API', async () => {
    const { checks, show, post } = await givenApi();
    const { id: posted } = firstCheckIn(await post(bodyWith({ settings: { candidateChannel: 'email-sms' } })));
    const [file] = checks.files();
    if (file === undefined) throw new Error('No check was made');
    checks.put({ ...file, messages: file.messages.map((message) => ({ ...message, state: 'dead' })) });
    expect(checkIn(await show(posted)).candidate.delivery).toEqual({
      email: 'bounced',
      sms: 'refused',
      notBefore: null,
    });
  });

  it('says from when it goes what waits', async () => {
    const { checks, show, post } = await givenApi();
    const { id: posted } = firstCheckIn(await post(bodyWith({ settings: { candidateChannel: 'email-sms' } })));
    const [file] = checks.files();
    if (file === undefined) throw new Error('No check was made');
    const waiting = { state: 'waiting', dueAt: daysAfter(1) } as const;
    checks.put({ ...file, messages: file.messages.map((message) => ({ ...message, ...waiting })) });
    expect(checkIn(await show(posted)).candidate.delivery).toEqual({
      email: 'queued',
      sms: 'queued',
      notBefore: daysAfter(1),
    });
  });

  it.each([
    ['an unknown check', testId('chk', 9), undefined],
    ['an id of another shape', '../chk', undefined],
    ['another organisation’s check', id, otherKey],
    ['a live check for a test key', id, testKey],
  ])('is not found: %s', async (_, asked, key) => {
    const { checks, show } = await givenApi();
    checks.put(buildFile());
    expect((await show(asked, key)).status).toBe(404);
  });
});

describe('the list of checks', () => {
  it('comes in pages, newest first, each check once', async () => {
    const { post, list } = await givenApi();
    await post(bodyWith({ candidates: Array.from({ length: 7 }, () => kim) }));

    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = pageIn(await list({ limit: '3', ...(cursor === null ? {} : { cursor }) }));
      seen.push(...page.referenceChecks.map((check) => check.id));
      cursor = page.cursor;
    } while (cursor !== null);

    expect(seen).toHaveLength(7);
    expect(seen).toEqual(seen.toSorted().toReversed());
  });

  it('shows those that the filters let through', async () => {
    const { post, list } = await givenApi();
    await post(
      bodyWith({
        candidates: [
          { ...kim, externalId: 'c-1' },
          { ...kim, externalId: 'c-2' },
        ],
      }),
    );
    await post(bodyWith({ project: { externalId: '4712' } }));
    const count = async (query: Record<string, string>) => pageIn(await list(query)).referenceChecks.length;

    expect(await count({})).toBe(3);
    expect(await count({ projectExternalId: '4711' })).toBe(2);
    expect(await count({ candidateExternalId: 'c-2' })).toBe(1);
    expect(await count({ status: 'completed' })).toBe(0);
  });

  it('belongs to the organisation, and to the kind of key', async () => {
    const { post, list } = await givenApi();
    await post(bodyWith());
    expect(pageIn(await list({}, otherKey)).referenceChecks).toEqual([]);
    expect(pageIn(await list({}, testKey)).referenceChecks).toEqual([]);
  });

  it.each([
    [{ limit: '0' }, '/query/limit too_small'],
    [{ limit: '101' }, '/query/limit too_big'],
    [{ limit: 'all' }, '/query/limit wrong_type'],
    [{ status: 'open' }, '/query/status not_allowed'],
    [{ cursor: 'x' }, '/query/cursor cursor_invalid'],
    [{ projectExternalId: '' }, '/query/projectExternalId blank'],
  ])('refuses %j', async (query, fault) => {
    const { list } = await givenApi();
    const response = await list(query);
    expect(response.status).toBe(422);
    expect(faultsIn(response)).toEqual([fault]);
  });
});
