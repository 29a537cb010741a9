import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { allOperations } from '#shared/config/routes/api-operations.ts';
import { pageRoutes } from '#shared/config/routes/gateway-routes.ts';
import { minuteSeconds } from '#shared/domain/time.ts';
import { clientScriptPath } from '#shared/web/frame/assets.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { eventually } from '#tests/support/roads/road.ts';
import { callApi } from '#tests/support/two-organisations/call-api.ts';
import { type Furnished, furnishOrganisation } from '#tests/support/two-organisations/furnish-organisation.ts';
import { fill } from '#tests/support/two-organisations/walk-api.ts';
import { signIn } from '#tests/support/two-organisations/walk-pages.ts';
import { pngOf } from '#tests/support/values/pictures.ts';

let started: RoadOnCloud;
let mine: Furnished;
let cookie = '';
let logo = '';
let headOfSignIn: number;

const ask = (method: string, path: string): Promise<Response> =>
  fetch(`${started.cloud.url}${path}`, {
    method,
    redirect: 'manual',
    headers: path.startsWith('/v1/') ? { authorization: `Bearer ${mine.apiKey}` } : { cookie },
  });

/** Where the organisation's logo is, once pages know of it. */
async function giveLogo(): Promise<string> {
  const branding = { logo: pngOf(200 * 1024).toString('base64') };
  const { status } = await callApi(started.cloud.url, 'PATCH', '/v1/settings', {
    key: mine.apiKey,
    body: { branding },
  });
  expect(status).toBe(200);
  await started.cloud.advance(minuteSeconds);
  return eventually('a page with the logo', async () => {
    const page = await (await ask('GET', `/o/${mine.organisation}/checks`)).text();
    return /src="(\/assets\/logos\/[^"]+)"/.exec(page)?.[1];
  });
}

const pathOfLink = (link: string): string => new URL(link).pathname;

/** Each page that the gateway tells from others, as it is there for this organisation. */
const placeOf = (path: string): string | null => {
  const [, first = ''] = path.split('/');
  const link = { ...mine.links, s: mine.sessionLink }[first];
  if (link !== undefined) {
    return path.replace(`/${first}/{secret}`, pathOfLink(link)).replace('{proxy+}', 'data');
  }
  const desk = `/o/${mine.organisation}/checks/${mine.ids.chk}`;
  const known: Readonly<Record<string, string>> = {
    '/o/{organisation}/{proxy+}': desk,
    '/docs': '/docs',
    '/assets/{proxy+}': clientScriptPath,
    '/assets/logos/{organisation}/{file}': logo,
  };
  return path.startsWith('/v1/') && path.includes('{') ? fill(path, mine, mine) : (known[path] ?? path);
};

const keys: readonly string[] = [...Object.values(allOperations), ...Object.values(pageRoutes).flat()];
const paths = [...new Set(keys.map((key) => key.split(' ')[1] ?? ''))];
const takes = (method: string, path: string): boolean => keys.includes(`${method} ${path}`);

beforeAll(async () => {
  started = await startRoad();
  mine = await furnishOrganisation(started, started, 'sigtuna');
  logo = await giveLogo();
  headOfSignIn = (await ask('HEAD', pathOfLink(mine.sessionLink))).status;
  cookie = (await signIn(started.cloud.url, mine)).cookie;
});
afterAll(() => started.cloud.stop());

/** What no two answers have in common, and what is of the connection. */
const ofItsOwn = new Set(['date', 'x-request-id', 'apigw-requestid', 'content-security-policy', 'content-length']);

const headersOf = ({ headers }: Response): readonly string[] =>
  [...headers]
    .filter(([name]) => name !== 'connection' && name !== 'keep-alive')
    .map(([name, value]) => (ofItsOwn.has(name) || name === 'location' ? name : `${name}: ${value}`));

test('HEAD of every address that answers GET answers the same, without a body', async () => {
  for (const path of paths.filter((each) => takes('GET', each))) {
    const place = placeOf(path);
    const address = `${place}${path.endsWith('symbol.svg') ? `?s=${mine.signature}` : ''}`;
    const [get, head] = [await ask('GET', address), await ask('HEAD', address)];
    // A sign-in link that was used is over, and nobody has begun to write a template anew; all else is there.
    const isThere =
      get.status < 400 ||
      (get.status === 410 && path.startsWith('/s/')) ||
      (get.status === 404 && path.endsWith('/draft'));
    expect({ path, isThere, status: head.status, body: await head.text(), headers: headersOf(head) }).toEqual({
      path,
      isThere: true,
      status: get.status,
      body: '',
      headers: headersOf(get),
    });
  }
});

test('The head of a sign-in link does not use it up', async () => {
  expect(headOfSignIn).toBe(200);
  expect(cookie).toMatch(/^__Host-s-/);
});

test('To fetch a report is no reading of it', async () => {
  const counted = z.object({ openings: z.number(), fetches: z.number() });
  const links = z.object({ reportLinks: z.array(counted) });
  const sums = async () => {
    const given = await mine.send('GET', `/v1/reference-checks/${mine.ids.chk}/report-links`);
    const { reportLinks } = links.parse(given);
    const sumOf = (of: keyof z.infer<typeof counted>) => reportLinks.reduce((sum, link) => sum + link[of], 0);
    return { openings: sumOf('openings'), fetches: sumOf('fetches') };
  };
  const { openings, fetches } = await sums();
  const report = pathOfLink(mine.links.r);
  expect([(await ask('HEAD', report)).status, (await ask('HEAD', `${report}/pdf`)).status]).toEqual([200, 302]);
  expect((await ask('GET', report)).status).toBe(200);
  expect(await sums()).toEqual({ openings, fetches });
  expect((await ask('GET', `${report}/pdf`)).status).toBe(302);
  expect(await sums()).toEqual({ openings, fetches: fetches + 1 });
  expect((await ask('POST', `${report}/opened`)).status).toBe(204);
  expect((await ask('POST', `${report}/pdf`)).status).toBe(303);
  expect(await sums()).toEqual({ openings: openings + 2, fetches: fetches + 1 });
});

test('Every address answers each method that it does not take with those that it takes', async () => {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
  for (const path of paths) {
    const taken = methods.filter((method) => takes(method, path));
    const allow = taken.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
    for (const method of [...methods, 'HEAD', 'OPTIONS']) {
      if (taken.includes(method === 'HEAD' ? 'GET' : method)) continue;
      const answer = await ask(method, placeOf(path) ?? '');
      const type = path.startsWith('/v1/') ? 'application/problem+json' : 'text/html; charset=utf-8';
      const told = [method, path, answer.status, answer.headers.get('allow'), answer.headers.get('content-type')];
      expect(told).toEqual([method, path, 405, allow, type]);
    }
  }
});

test('An id that is percent-encoded is the id; what is cut off by the encoding is nobody’s', async () => {
  const encoded = (id: string): string => id.replaceAll(/\w/g, (each) => `%${each.charCodeAt(0).toString(16)}`);
  const { chk, whk } = mine.ids;
  expect((await ask('GET', `/v1/webhooks/${encoded(whk)}`)).status).toBe(200);
  expect((await ask('GET', `/v1/reference-checks/${encoded(chk)}`)).status).toBe(200);
  expect((await ask('GET', `/o/${mine.organisation}/checks/${encoded(chk)}`)).status).toBe(200);
  for (const tail of ['%3F', '%3Fx=1', '%2F', '%E0%A4%A', '%00']) {
    const read = await ask('GET', `/v1/reference-checks/${chk}${tail}`);
    const removed = await ask('DELETE', `/v1/webhooks/${whk}${tail}`);
    expect([tail, read.status, removed.status]).toEqual([tail, 404, 404]);
  }
});

test('Under every address there is nothing else', async () => {
  for (const path of paths.filter((each) => !each.includes('+}'))) {
    const place = placeOf(path);
    const answer = await ask('GET', `${place}/nowhere/at/all`);
    const type = path.startsWith('/v1/') ? 'application/problem+json' : 'text/html; charset=utf-8';
    expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 404, type]);
  }
});

test('An organisation’s logo is a picture that is kept for good, small as the page that shows it is', async () => {
  const answer = await ask('GET', logo);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pngOf(200 * 1024));
  expect(answer.headers.get('content-type')).toBe('image/png');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const older = await ask('GET', logo.replace(/[\w-]+\.png$/, 'older.png'));
  expect([older.status, older.headers.get('cache-control')]).toEqual([200, 'no-store']);
  const page = await (await ask('GET', `/o/${mine.organisation}/checks`)).text();
  expect(page.length).toBeLessThan(60_000);
});
