import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

test('no log, metric or call holds a person, a title or a secret', async () => {
  const candidate = { ...kim, email: 'kim.hemlig@example.org', phone: '+46701740698' };
  const body = requestBody({ candidateChannel: 'email-sms', refereeChannel: 'email-sms' }, [candidate]);
  const project = { externalId: '4712', title: 'Kriminaltekniker Zebrabo', clientName: 'Kunden AB' };
  const check = await on.road.request({ ...body, project });
  const asked = linkIn(await on.road.messageTo(candidate.email), 'c');
  await on.road.giveReferees(asked, [bo, eva]);
  for (const referee of [bo, eva]) {
    await on.road.answer(linkIn(await on.road.messageTo(String(referee['mail'])), 'a'));
  }
  const report = reportLinkOf(await on.road.check(check.id));
  await on.road.browser.open(report);
  await fetch(`${report}/pdf`);
  await on.cloud.untilQuiet();

  const logs = (await on.cloud.logs()).map((entry) => entry.line).join('\n');
  const calls = JSON.stringify(await on.cloud.calls());
  expect(logs).toContain(check.id);
  const personal = /example\.org|hemlig|Lund|Ahl|Roth|701740|Nordvik|Håller ord|Zebrabo|Kunden AB/;
  expect(logs).not.toMatch(personal);
  expect(calls).not.toMatch(personal);
  const secrets = [asked, report].map((link) => link.split('/').at(-1) ?? '');
  for (const secret of secrets) expect(`${logs}${calls}`).not.toContain(secret);
});
