import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { projectRoot } from '#infra/kit/project-paths.ts';
import { fillIn } from '#tests/support/browser/fill-in.ts';
import { putManyChecks } from '#tests/support/cloud/many-checks.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import {
  bo,
  eva,
  eventually,
  kim,
  linkIn,
  onlyCheckIn,
  relation,
  reportLinkOf,
  requestBody,
} from '#tests/support/roads/road.ts';
import { createTripMeter, readTrips, type Trips, writeTrips } from '#tests/support/trips/measure-trips.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
  // What is under way at the same time overlaps for sure.
  for (const service of ['dynamodb', 's3']) {
    await on.cloud.addFault({ kind: 'gather', service, afterMs: 60, times: 100_000 });
  }
});
afterAll(() => on.cloud.stop());

type During = <Result>(name: string, functionName: string, act: () => Promise<Result>) => Promise<Result>;

/** Somebody to whom alone a link belongs: the page that asks for a code, the code, and the report behind it. */
async function readByCode({ road, cloud }: RoadOnCloud, during: During, check: string): Promise<void> {
  const email = 'nora.bergman@client.example';
  const made = await road.call('POST', `${check}/report-links`, { reader: { email } });
  const { url } = z.object({ url: z.url() }).parse(made.body);
  await road.browser.open(url);
  let shown = await during('GET /r/{secret}, which asks for a code', 'generate-report', () => road.browser.open(url));
  const asks = () => road.browser.submit(shown);
  shown = await during('POST /r/{secret}/code, and the page after it', 'generate-report', asks);
  const code = await eventually('the code', async () => {
    const mails = (await cloud.messages()).filter(({ to }) => to.includes(email));
    return mails.map(({ text }) => /\b\d{6}\b/.exec(text)?.[0]).find((each) => each !== undefined);
  });
  const types = () => road.browser.submit(shown, { code });
  shown = await during('POST /r/{secret}/proof, and the report after it', 'generate-report', types);
  expect([shown.status, shown.url]).toEqual([200, url]);
}

/** The guide's road and what an ATS asks, step by step, each with what it took. */
async function walk({ road, cloud }: RoadOnCloud): Promise<ReadonlyMap<string, Trips>> {
  const meter = createTripMeter(cloud);
  const rows = new Map<string, Trips>();
  const during = async <Result>(name: string, functionName: string, act: () => Promise<Result>): Promise<Result> => {
    const { result, took } = await meter.measure(functionName, act);
    rows.set(name, took);
    return result;
  };
  const api = (functionName: string) => async (method: string, path: string, body?: unknown, name?: string) => {
    const shown = `${method} ${path.replace(/(chk|ref|lnk|whk|con|tpl|preset)_\w{20,}/g, '{id}')}`;
    const key = path === '/v1/reference-checks' && method === 'POST' ? { 'idempotency-key': 'once' } : {};
    const act = () => road.call(method, path, body, key);
    const answer = await during(name ?? shown, functionName, act);
    if (answer.status >= 300) throw new Error(`${shown}: ${answer.status}`);
    return answer;
  };
  const checks = api('request-references');
  const steer = api('steer-checks');
  const manage = api('manage-settings');
  const page = (url: string) => () => road.browser.open(url);

  // Whatever a process reads once, it has read.
  await road.request(requestBody({}, [{ ...kim, externalId: 'c-0', email: 'kim.first@example.org' }]));
  await road.call('GET', '/v1/settings');

  const check = onlyCheckIn(await checks('POST', '/v1/reference-checks', requestBody()));
  const one = `/v1/reference-checks/${check.id}`;
  await road.call('GET', `${one}/report-links`);
  await checks('GET', one);
  await checks('GET', '/v1/reference-checks?candidateExternalId=c-0');
  await during('GET /v1/reference-checks/{id}/symbol.svg', 'request-references', () => fetch(check.links.symbol));
  await steer('PATCH', one, { candidate: { phone: '+46701740607' } });

  const form = linkIn(await road.messageTo(kim.email), 'c');
  await road.browser.open(form);
  let shown = await during('GET /c/{secret}', 'submit-referees', page(form));
  for (const referee of [bo, eva]) {
    const saves = () => road.browser.submit(shown, { ...referee, ...relation });
    shown = await during('POST /c/{secret}/referees/{id}, and the page after it', 'submit-referees', saves);
  }
  const sends = () => road.browser.submit(shown, {}, { action: '/send' });
  await during('POST /c/{secret}/send, and the page after it', 'submit-referees', sends);

  const link = linkIn(await road.messageTo('bo.ahl@example.org'), 'a');
  await road.browser.open(link);
  let asked = await during('GET /a/{secret}', 'answer-questionnaire', page(link));
  asked = await during('POST /a/{secret}, and the page after it', 'answer-questionnaire', () =>
    road.browser.submit(asked),
  );
  while (!/\/review\b/.test(asked.url)) {
    const answers = () => road.browser.submit(asked, fillIn(asked));
    asked = await during('POST /a/{secret}/part/{n}, and the page after it', 'answer-questionnaire', answers);
    expect(asked.status).toBe(200);
  }
  const answered = () => road.browser.submit(asked);
  await during('POST /a/{secret}/review, and the page after it', 'answer-questionnaire', answered);

  const report = reportLinkOf(await road.check(check.id));
  await road.browser.open(report);
  await during('GET /r/{secret}', 'generate-report', page(report));
  await during('POST /r/{secret}/opened', 'generate-report', () => fetch(`${report}/opened`, { method: 'POST' }));
  const pdf = () => fetch(`${report}/pdf`, { redirect: 'manual' });
  await during('GET /r/{secret}/pdf, made', 'generate-report', pdf);
  await during('GET /r/{secret}/pdf, again', 'generate-report', pdf);

  await road.signIn(check.links.checkPage);
  await road.browser.open(check.links.checkPage);
  let desk = await during('GET /o/{organisation}/checks/{check}', 'manage-checks', page(check.links.checkPage));
  await cloud.advance(120);
  const evas = (await road.check(check.id)).referees.find(({ firstName }) => firstName === 'Eva')?.id ?? '';
  await steer('POST', `${one}/referees/${evas}/request`, {});
  await steer('POST', `${one}/report-links`, {});
  await steer('GET', `${one}/report-links`);
  await steer('POST', `${one}/session-links`, { recruiter: { name: 'Rita Ek', email: 'rita.ek@example.org' } });
  await readByCode(on, during, one);
  const cancel = await road.browser.open(`${check.links.checkPage}/conclude`);
  const concludes = () => road.browser.submit(cancel);
  desk = await during(
    'POST /o/{organisation}/checks/{check}/conclude, and the page after it',
    'manage-checks',
    concludes,
  );
  expect(desk.status).toBe(200);
  await steer('POST', `${one}/reopen`, {});
  await steer('POST', `${one}/conclude`, {});
  await steer('POST', `${one}/cancel`, {});

  await manage('GET', '/v1/settings');
  await manage('PATCH', '/v1/settings', { disclosureText: null });
  for (const list of ['question-templates', 'presets', 'webhooks', 'connections']) await manage('GET', `/v1/${list}`);
  await manage('POST', '/v1/webhooks', { url: 'https://hooks.example.org/vitsord' });

  const asks = (name: string) => () =>
    road.request(requestBody({}, [{ ...kim, externalId: name, email: `kim.${name}@example.org` }]));
  await during('a message that is sent', 'send-message', asks('mail'));
  await during('an event that is told to a webhook', 'push-event', asks('told'));

  await putManyChecks(cloud, on.organisation, 120);
  const overview = `${cloud.url}/o/${on.organisation}/checks`;
  await checks('GET', '/v1/reference-checks?limit=1');
  rows.delete('GET /v1/reference-checks?limit=1');
  await checks('GET', '/v1/reference-checks?limit=100');
  await road.browser.open(overview);
  await during('GET /o/{organisation}/checks', 'manage-checks', page(overview));
  const filtered = page(`${overview}?show=way&waits=candidate`);
  const list = await during('GET /o/{organisation}/checks?show=way&waits=candidate', 'manage-checks', filtered);
  const searches = () => road.browser.submit(list, { words: 'Alva' }, { action: '/checks/search' });
  await during('POST /o/{organisation}/checks/search', 'manage-checks', searches);
  return rows;
}

const place = join(projectRoot, 'docs/trips.md');

test('No step takes more trips to AWS than the table says (accept a change with: npm run trips:accept)', async () => {
  const rows = await walk(on);
  if (process.env['TRIPS'] === 'accept') writeFileSync(place, writeTrips(readFileSync(place, 'utf8'), rows));
  const known = readTrips(readFileSync(place, 'utf8'));
  expect([...rows.keys()]).toEqual([...known.keys()]);
  const more = [...rows].filter(([name, took]) => {
    const most = known.get(name);
    return most === undefined || took.trips > most.trips || took.calls > most.calls || took.units > most.units;
  });
  expect(more).toEqual([]);
});
