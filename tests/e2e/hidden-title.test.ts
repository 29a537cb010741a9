import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { desktop, phone } from '#tests/support/browser/browser.ts';
import { type BrowserRoad, startBrowserRoad } from '#tests/support/browser/browser-road.ts';
import { allOfMail } from '#tests/support/documents/read-mail.ts';
import { readPdf } from '#tests/support/documents/read-pdf.ts';
import { crawl } from '#tests/support/journey/crawl.ts';
import { journeysInBrowser, journeysOn } from '#tests/support/journey/journeys.ts';
import { visitInBrowser } from '#tests/support/journey/visit-in-browser.ts';

let road: BrowserRoad;
beforeAll(async () => {
  road = await startBrowserRoad();
});
afterAll(() => road.stop());

const hidden = /Kriminaltekniker|Zebrabo|Kunden/i;
const project = { externalId: '4712', title: 'Kriminaltekniker Zebrabo', clientName: 'Kunden AB' };
const settings = { hideProjectTitle: true, candidateChannel: 'email-sms', refereeChannel: 'email-sms' };

/** Pages, addresses and file names that somebody's browser was given. */
const seen: string[] = [];

function keepSeen(context: BrowserContext): void {
  context.on('response', async (response) => {
    seen.push(response.url(), JSON.stringify(await response.allHeaders().catch(() => ({}))));
    // A redirection and a download have no body to read here.
    seen.push(await response.text().catch(() => ''));
  });
}

async function keepReport(report: string): Promise<void> {
  seen.push(...(await crawl(report)));
  const pdf = await fetch(`${report}/pdf`);
  const read = await readPdf(Buffer.from(await pdf.arrayBuffer()));
  seen.push(pdf.url, JSON.stringify([...pdf.headers]), read.title, ...read.drawn);
}

/** The same pages that came after the time was over. */
async function keepAfter(days: number, links: readonly string[]): Promise<void> {
  await road.cloud.advance(days * 86_400);
  await road.cloud.untilQuiet();
  for (const link of links) seen.push(...(await crawl(link)));
}

test('a hidden title is in no page, mail, SMS, calendar file, address, file name or PDF but those of the recruiter', async () => {
  const { given, outcome } = journeysOn(road, async () => {
    const person = await road.arrive(phone);
    keepSeen(person.context);
    return visitInBrowser(person);
  });
  const check = await given.check('hidden', { settings: { ...settings, askRelation: true }, project });
  const { bo, eva } = check;
  const late = await given.check('hidden-late', { settings: { ...settings, refereesRequested: 1 }, project });
  const refused = await given.check('hidden-refused', {
    settings: { hideProjectTitle: true, refereesRequested: 1 },
    project,
  });
  const links: string[] = [];
  const keep = async (link: string): Promise<string> => {
    links.push(link);
    seen.push(...(await crawl(link)));
    return link;
  };

  const candidate = await given.candidate();
  const asked = await keep(await outcome.linkTo(check.candidate.email));
  await candidate.visitor.open(asked);
  expect(await candidate.visitor.submit({ first: 'Bo', mail: 'bo@' })).toBe(422);
  await road.road.giveReferees(asked, [bo, eva]);
  await keep(asked);
  const refusing = await keep(await outcome.linkTo(refused.candidate.email));
  await given.named(refused, [{ ...refused.bo, mail: 'bounce+bo.hidden@simulator.amazonses.com', tel: '' }]);
  await keep(await outcome.linkTo(refused.candidate.email, 1));
  await candidate.declines(refusing, 'other');
  await keep(refusing);

  const referee = await given.referee();
  const toBo = await keep(await outcome.linkTo(bo.mail));
  await referee.books(toBo);
  await referee.books(toBo, 2);
  await keep(toBo);
  const rita = await journeysInBrowser(road, desktop).given.recruiter(check);
  expect(await rita.reads(check)).toContain(project.title);
  await rita.opensCall(check, 'Bo Ahl');
  expect(await rita.visitor.answerAll(1)).toBe(200);
  await keep(toBo);
  await referee.visitor.open(toBo);
  await referee.visitor.submit();
  await keep(toBo);

  await given.named(late, [late.bo]);
  await referee.begins(await keep(await outcome.linkTo(late.bo.mail)));
  const report = (await outcome.check(check)).links.report ?? '';
  await referee.visitor.open(report);
  await keepReport(report);

  expect((await outcome.check(check)).project.title).toBe(project.title);
  await rita.visitor.open(`${road.cloud.url}/o/${road.organisation}/checks`);
  expect(await rita.visitor.text()).toContain(project.title);

  await keepAfter(31, [...links, report, `${road.cloud.url}/c/${'A'.repeat(24)}`]);
  expect(await outcome.status(late)).toBe('expired');

  const messages = await road.cloud.messages();
  const mails = messages.filter(({ channel }) => channel === 'email');
  seen.push(...(await Promise.all(mails.map(async ({ id }) => allOfMail(await road.cloud.rawMessage(id))))));
  seen.push(...messages.map((message) => JSON.stringify(message)));

  expect(messages.map(({ subject }) => subject ?? 'SMS')).toEqual(
    expect.arrayContaining(['SMS', 'Samtal med Bo Ahl om Kim Lund', 'Rätta uppgifterna för Bo Ahl']),
  );
  const all = seen.join('\n');
  for (const words of ['Kim Lund', 'BEGIN:VCALENDAR', 'Samtalet är bokat', 'samtal.ics', 'Länken har slutat gälla']) {
    expect(all).toContain(words);
  }
  expect(seen.filter((each) => hidden.test(each)).map((each) => each.slice(0, 300))).toEqual([]);
});
