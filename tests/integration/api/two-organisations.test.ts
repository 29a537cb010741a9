import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sendTestBody } from '#tests/support/ats/greenhouse-client.ts';
import { eventOf } from '#tests/support/ats/refapp-client.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { type ApiDocument, readDocument } from '#tests/support/open-api/read-document.ts';
import { type Attempt, type Sides, tryFor } from '#tests/support/two-organisations/attempt.ts';
import { callApi } from '#tests/support/two-organisations/call-api.ts';
import { type Furnished, furnishOrganisation } from '#tests/support/two-organisations/furnish-organisation.ts';
import { routeKeys } from '#tests/support/two-organisations/route-keys.ts';
import { makeOrganisation } from '#tests/support/two-organisations/second-organisation.ts';
import { walkApi } from '#tests/support/two-organisations/walk-api.ts';
import { invitation, walkContracts } from '#tests/support/two-organisations/walk-contracts.ts';
import { signIn, walkPages } from '#tests/support/two-organisations/walk-pages.ts';
import { lookAt, marksOf } from '#tests/support/two-organisations/what-is-theirs.ts';

let started: RoadOnCloud;
let sides: Sides;
let document: ApiDocument;
let routes: readonly string[];
beforeAll(async () => {
  started = await startRoad();
  const { url } = started.cloud;
  const mine = await furnishOrganisation(started, started, 'sigtuna');
  const theirs = await furnishOrganisation(started, await makeOrganisation(url, 'Andra kommunen'), 'falun');
  sides = { url, mine, theirs };
  document = readDocument(await (await fetch(`${url}/v1/openapi.json`)).json());
  routes = await routeKeys();
});
afterAll(() => started.cloud.stop());

async function walk(attempts: readonly Attempt[]): Promise<readonly string[]> {
  const marks = marksOf(sides.theirs);
  const found: string[] = [];
  for (const [number, attempt] of attempts.entries()) {
    const fault = await tryFor(sides.url, marks, attempt, number);
    if (fault !== null) found.push(fault);
  }
  return found;
}

describe('with all that is another organisation’s', () => {
  test('no route shows, changes or takes any of it', async () => {
    const me = await signIn(sides.url, sides.mine);
    const { ids, organisation } = sides.mine;
    const desk = [
      '',
      `/${ids.chk}/conclude`,
      `/${ids.chk}/referees/${ids.ref}/correct`,
      `/${ids.chk}/links/${ids.lnk}/revoke`,
    ];
    const known = [...desk.map((path) => `checks${path}`), `templates/${ids.tpl}`];
    expect(me.addresses).toEqual(expect.arrayContaining(known.map((path) => `/o/${organisation}/${path}`)));
    const before = await lookAt(sides.theirs);
    const heard = (await started.cloud.messages()).length;
    const unknown: string[] = [];
    const attempts = routes.flatMap((route): readonly Attempt[] => {
      if (route === '$default') return [{ method: 'GET', path: `/${sides.theirs.organisation}`, may: [404] }];
      if (route === 'ANY /ats/{proxy+}') return walkContracts(sides);
      const asGet = route.replace(/^HEAD /, 'GET ');
      const found = route.includes(' /v1/') ? walkApi(asGet, document, sides) : walkPages(asGet, sides, me);
      if (found === null) unknown.push(route);
      return (found ?? []).map((attempt) => (asGet === route ? attempt : { ...attempt, method: 'HEAD' }));
    });
    expect(unknown, 'routes that this walk does not know').toEqual([]);
    expect(attempts.length).toBeGreaterThan(200);

    expect(await walk(attempts)).toEqual([]);
    const own = { headers: { authorization: `Bearer ${sides.theirs.apiKey}` }, may: [200] };
    expect(await walk([{ method: 'GET', path: '/v1/presets?limit=100', ...own }])).toEqual([
      expect.stringContaining(sides.theirs.ids.pre),
    ]);

    await started.cloud.untilQuiet();
    expect(await lookAt(sides.theirs)).toEqual(before);
    const since = (await started.cloud.messages()).slice(0, -heard);
    expect(since.filter(({ to }) => to.endsWith(`@${sides.theirs.mark}.example`))).toEqual([]);
  });

  test('the same keys of an ATS are two checks in two organisations', async () => {
    const invited: (readonly [status: number, made: number])[] = [];
    const id = z.object({ partner_interview_id: z.string() });
    const send = async ({ greenhouseKey }: Furnished) => {
      const authorization = `Basic ${Buffer.from(`${greenhouseKey}:`).toString('base64')}`;
      const headers = { authorization };
      return callApi(sides.url, 'POST', '/ats/greenhouse/send_test', { headers, body: sendTestBody(7) });
    };
    const event = async ({ refapp }: Furnished) =>
      callApi(sides.url, 'POST', '/ats/refapp/events', {
        key: refapp.ats,
        body: { 'partner-event': eventOf(refapp.customer, { 'webhook-data': null }) },
      });
    const [mine, theirs] = [id.parse((await send(sides.mine)).body), id.parse((await send(sides.theirs)).body)];
    expect(mine.partner_interview_id).not.toBe(theirs.partner_interview_id);
    expect((await send(sides.mine)).body).toMatchObject(mine);
    const checkOf = async (side: Furnished) => z.object({ id: z.string() }).parse((await event(side)).body).id;
    const taken = [await checkOf(sides.mine), await checkOf(sides.theirs), await checkOf(sides.mine)];
    expect(taken[0]).not.toBe(taken[1]);
    expect(taken[2]).toBe(taken[0]);
    expect(sides.mine.ids.chk).not.toBe(sides.theirs.ids.chk);

    const list = z.object({ referenceChecks: z.array(z.unknown()) });
    const count = async ({ send: ask }: Furnished) =>
      list.parse(await ask('GET', '/v1/reference-checks?limit=100')).referenceChecks.length;
    for (const side of [sides.mine, sides.theirs, sides.mine]) {
      const [before, body] = [
        await count(side),
        invitation('reference-check', [{ id: 'form-sv', value: 'tpl_short' }]),
      ];
      const { status } = await callApi(sides.url, 'POST', '/ats/talentech/invitations', {
        key: side.talentech.access_token,
        body,
      });
      invited.push([status, (await count(side)) - before]);
    }
    expect(invited).toEqual([
      [200, 1],
      [200, 1],
      [200, 0],
    ]);
  });
});
