import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillIn } from '#tests/support/browser/fill-in.ts';
import { createPlainBrowser, type PlainPage } from '#tests/support/browser/plain-browser.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { readPdf } from '#tests/support/documents/read-pdf.ts';
import { startWebhookReceiver, type WebhookReceiver } from '#tests/support/http/webhook-receiver.ts';
import { bo, eventually, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
let receiver: WebhookReceiver;
beforeAll(async () => {
  on = await startRoad();
  receiver = await startWebhookReceiver();
  await on.road.call('POST', '/v1/webhooks', { url: receiver.url });
});
afterAll(async () => {
  await on.cloud.stop();
  await receiver.stop();
});

const ill = 'Kim var sjukskriven en längre tid under våren';

/** A check with one referee, who has filled in everything; ends on the review. */
async function reviewOf(name: string, text: string) {
  const candidate = { ...kim, email: `kim.${name}@example.org` };
  const mail = `bo.${name}@example.org`;
  const settings = { refereesRequested: 1, askRelation: false };
  const recruiter = { name: 'Rita Ek', email: `rita.${name}@example.org` };
  const check = await on.road.request({ ...requestBody(settings, [candidate]), recruiter });
  await on.road.giveReferees(linkIn(await on.road.messageTo(candidate.email), 'c'), [{ ...bo, mail }], false);
  const link = linkIn(await on.road.messageTo(mail), 'a');
  const browser = createPlainBrowser();
  let page = await browser.submit(await browser.open(link));
  for (let step = 0; step < 12 && !/\/review\b/.test(page.url); step += 1) {
    page = await browser.submit(page, fillIn(page, 0, text));
  }
  return { check, link, browser, page, recruiter, candidate: candidate.email };
}

const fieldsOf = (page: PlainPage, prefix: string): readonly string[] => [
  ...new Set(page.document.querySelectorAll(`[name^=${prefix}]`).map((field) => field.getAttribute('name') ?? '')),
];

const reportText = async (checkId: string): Promise<string> => {
  const check = await on.road.check(checkId);
  return (await createPlainBrowser().open(reportLinkOf(check))).text;
};

/** What the recruiter's pages, the API, webhooks and copies of one's data say of a check. */
async function whatOthersGet({ id }: Readonly<{ id: string }>, email: string, checkPage: string) {
  const { browser, call } = on.road;
  const overview = await browser.open(`${checkPage.split('/checks/')[0]}/checks`);
  const copyOf = async (person: unknown) => JSON.stringify((await call('POST', '/v1/subjects/export', person)).body);
  const told = await eventually('the webhook to hear of the check', async () => {
    const own = receiver.received.filter(({ checkId }) => checkId === id).map(({ text }) => text);
    return own.length > 0 ? own.join() : null;
  });
  return {
    checkPage: (await browser.open(checkPage)).html,
    overview: overview.html,
    search: (await browser.submit(overview, { words: 'sjukskr' }, { action: '/search' })).text,
    csv: (await browser.open(`${overview.url.split('?')[0]}/csv`)).html,
    api: JSON.stringify((await call('GET', `/v1/reference-checks/${id}`)).body),
    list: JSON.stringify((await call('GET', '/v1/reference-checks')).body),
    ofCandidate: await copyOf({ email }),
    ofReferee: await copyOf({ email: email.replace('kim.', 'bo.') }),
    told,
  };
}

describe('the guard on answers', () => {
  test('asks the referee once, marks what stands, and the recruiter hides it for good', async () => {
    const { check, link, browser, page, recruiter, candidate } = await reviewOf(
      'ill',
      `Lugn. ${ill}, men kom tillbaka.`,
    );
    expect(page.text).toContain(ill);
    expect(page.text).toContain('Hälsa hör inte hemma i en referens, även när det är välment.');

    const [choice = ''] = fieldsOf(page, 'passage-');
    const changing = await browser.submit(page, { [choice]: 'change', context: 'Vi delar kontor.' });
    expect(changing.url).toContain('/part/');
    expect(changing.html).toContain(ill);
    const back = await browser.submit(changing);
    expect(back.url).toContain('/review');
    expect(back.html).toContain('Vi delar kontor.');

    const why = fieldsOf(back, 'why-');
    const sent = await browser.submit(back, { [why[0] ?? '']: 'Schemat ritades om' });
    expect(sent.text).toContain('Tack Bo');
    const { referees, links } = await on.road.check(check.id);
    expect(referees[0]).toMatchObject({ questions: { asked: 11, answered: 11 } });
    expect(Number(referees[0]?.['markedPassages'])).toBeGreaterThan(0);
    expect(await reportText(check.id)).toContain(ill);
    expect(await reportText(check.id)).toContain('11 av 11 frågor besvarade');

    on.road.browser.forget();
    let desk = await on.road.signIn(links.checkPage, recruiter.email);
    expect(desk.text).toContain('Ställen att läsa med omtanke');
    expect(desk.text).toContain('Schemat ritades om');
    const count = Number(referees[0]?.['markedPassages']);
    for (let number = 0; number < count; number += 1) {
      const asking = await on.road.browser.follow(desk, `/passages/${number}`);
      expect(asking.text).toContain('[avsnitt dolt: hälsa]');
      desk = await on.road.browser.submit(asking);
      expect(desk.text).toContain('Stället är dolt.');
    }
    const report = await reportText(check.id);
    expect(report).not.toContain('sjukskriven');
    expect(report).toContain('Lugn. [avsnitt dolt: hälsa], men kom tillbaka.');
    expect(report).toContain('Dolda avsnitt');

    const own = await createPlainBrowser().open(link);
    expect(own.text).toContain('Det som stod där är raderat.');
    const trail = await on.road.call('GET', '/v1/audit-events?limit=100');
    expect(JSON.stringify(trail.body)).toContain('referee.passage_hidden');
    expect(JSON.stringify(trail.body)).not.toContain('sjukskriven');
    await eventually('the earlier answers to go', async () => {
      const copy = await createPlainBrowser().open(`${link}/copy`);
      return !copy.html.includes('sjukskriven') && copy.html.includes('[avsnitt dolt: hälsa]');
    });

    const pdf = await fetch(`${reportLinkOf(await on.road.check(check.id))}/pdf`);
    const drawn = (await readPdf(Buffer.from(await pdf.arrayBuffer()))).drawn.join(' ').replace(/\s+/g, ' ');
    expect(drawn).toContain('[avsnitt dolt: hälsa]');
    expect(drawn).not.toContain('sjukskriven');
    const lines = (await on.cloud.logs()).map(({ line }) => line);
    const elsewhere = {
      ...(await whatOthersGet(check, candidate, links.checkPage)),
      lines,
      calls: await on.cloud.calls(),
    };
    const places = Object.entries(elsewhere);
    expect(places.filter(([, said]) => said.length === 0)).toEqual([]);
    const telling = places.filter(([, said]) => JSON.stringify(said).includes('sjukskriven'));
    expect(telling.map(([place]) => place)).toEqual([]);
    for (const copy of [elsewhere.ofCandidate, elsewhere.ofReferee]) expect(copy).toContain('[avsnitt dolt: hälsa]');
  });

  test('says nothing of talk of the job', async () => {
    const { browser, page } = await reviewOf(
      'job',
      'Bemötte oroliga patienter lugnt och tog ansvar för lönekörningen.',
    );
    expect(fieldsOf(page, 'passage-')).toEqual([]);
    expect((await browser.submit(page)).text).toContain('Tack Bo');
  });
});
