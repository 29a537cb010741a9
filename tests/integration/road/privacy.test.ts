import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '#tests/support/read-pdf.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/road.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/road-cloud.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

const title = 'Kriminaltekniker Zebrabo';

test('a hidden title is in no page, mail, SMS, address or report; and no log, metric or call holds a person', async () => {
  const pages: string[] = [];
  const keep = <Page extends { html: string; url: string }>(page: Page): Page => {
    pages.push(page.html, page.url);
    return page;
  };
  const candidate = { ...kim, email: 'kim.hemlig@example.org', phone: '+46701740698' };
  const body = requestBody(
    { hideProjectTitle: true, candidateChannel: 'email-sms', refereeChannel: 'email-sms', additionalText: null },
    [candidate],
  );
  const check = await on.road.request({ ...body, project: { externalId: '4712', title, clientName: 'Kunden AB' } });
  const asked = linkIn(await on.road.messageTo(candidate.email), 'c');
  keep(await on.road.browser.open(asked));
  keep(await on.road.giveReferees(asked, [bo, eva]));
  for (const referee of [bo, eva]) {
    const link = linkIn(await on.road.messageTo(String(referee['mail'])), 'a');
    keep(await on.road.browser.open(link));
    keep(await on.road.answer(link));
  }
  const report = reportLinkOf(await on.road.check(check.id));
  keep(await on.road.browser.open(report));
  const pdf = await fetch(`${report}/pdf`);
  const read = await readPdf(Buffer.from(await pdf.arrayBuffer()));
  pages.push(pdf.url, read.title, ...read.drawn);
  await on.cloud.untilQuiet();

  const toOthers = (await on.cloud.messages()).filter((message) => !message.to.includes('rita.ek@'));
  const raw = await Promise.all(
    toOthers.filter(({ channel }) => channel === 'email').map((message) => on.cloud.rawMessage(message.id)),
  );
  const seen = [...pages, ...raw, ...toOthers.map((message) => JSON.stringify(message))].join('\n');
  expect(seen).toContain('Kim');
  expect(seen).not.toMatch(/Kriminaltekniker|Zebrabo|Kunden AB/);
  expect((await on.road.check(check.id)).project.title).toBe(title);

  const logs = (await on.cloud.logs()).map((entry) => entry.line).join('\n');
  const calls = JSON.stringify(await on.cloud.calls());
  expect(logs).toContain(check.id);
  const personal = /example\.org|hemlig|Lund|Ahl|Roth|701740|Nordvik|Håller ord|Zebrabo|Kunden AB/;
  expect(logs).not.toMatch(personal);
  expect(calls).not.toMatch(personal);
  const secrets = [asked, report].map((link) => link.split('/').at(-1) ?? '');
  for (const secret of secrets) expect(`${logs}${calls}`).not.toContain(secret);
});
