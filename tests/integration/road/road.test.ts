import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

/** Each test has people of its own. */
const peopleOf = (name: string) => ({
  candidate: { ...kim, email: `kim.${name}@example.org` },
  bo: { ...bo, mail: `bo.${name}@example.org` },
  eva: { ...eva, mail: `eva.${name}@example.org` },
});

const started = async (name: string, settings = {}) => {
  const people = peopleOf(name);
  const check = await on.road.request(requestBody(settings, [people.candidate]));
  return { people, check, link: linkIn(await on.road.messageTo(people.candidate.email), 'c') };
};

const refereeLink = async (address: unknown): Promise<string> => linkIn(await on.road.messageTo(String(address)), 'a');

describe('the road', () => {
  test('goes from request to report', async () => {
    const { people, check, link } = await started('road');
    expect(check).toMatchObject({
      status: 'candidate_invited',
      counts: { requested: 2, added: 0, remainingToSubmit: 2 },
    });

    const status = await on.road.giveReferees(link, [people.bo, people.eva]);
    expect(status.text).toContain('0 av 2 har svarat');
    expect(await on.road.check(check.id)).toMatchObject({ status: 'collecting', counts: { added: 2, answered: 0 } });

    const thanks = await on.road.answer(await refereeLink(people.bo.mail), 3);
    expect(thanks.text).toContain('dina svar har kommit fram');
    const interim = await on.road.check(check.id);
    expect(interim).toMatchObject({ status: 'collecting', counts: { answered: 1 } });
    const interimReport = await on.road.browser.open(reportLinkOf(interim));
    expect(interimReport.text).toContain('1 av 2');
    expect(interimReport.text).toContain('Eva Roth');

    await on.road.answer(await refereeLink(people.eva.mail), 2);
    const done = await on.road.check(check.id);
    expect(done).toMatchObject({ status: 'completed', links: { report: interim.links.report } });
    const report = await on.road.browser.open(reportLinkOf(done));
    expect(report).toMatchObject({ status: 200 });
    expect(report.text).toContain('2 av 2 svar');

    const pdf = await fetch(`${reportLinkOf(done)}/pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  test('asks the referee in the language that was chosen for them, and reports in the organisation’s', async () => {
    const { people, check, link } = await started('languages');
    await on.road.giveReferees(link, [
      { ...people.bo, lang: 'fi' },
      { ...people.eva, lang: 'de' },
    ]);
    const finnish = await on.road.messageTo(String(people.bo.mail));
    expect(finnish.subject).toBe('Suositus: Kim Lund');
    const start = await on.road.browser.open(linkIn(finnish, 'a'));
    expect(start.document.querySelector('html')?.getAttribute('lang')).toBe('fi');
    await on.road.answer(start.url);
    const report = await on.road.browser.open(reportLinkOf(await on.road.check(check.id)));
    expect(report.document.querySelector('html')?.getAttribute('lang')).toBe('sv');
    expect(report.document.querySelector('main [lang="fi"]')).not.toBeNull();
  });
});

describe('doing it again changes nothing', () => {
  test('a replayed request gives the same checks and no second mail', async () => {
    const { candidate } = peopleOf('replayed');
    const body = requestBody({}, [candidate]);
    const [first, second] = [await on.road.request(body, 'key-1'), await on.road.request(body, 'key-1')];
    expect(second).toEqual(first);
    await on.cloud.untilQuiet();
    expect((await on.cloud.messages()).filter((message) => message.to.includes(candidate.email))).toHaveLength(1);
  });

  test('a second click on each form gives one referee, one mail and one answer', async () => {
    const { people, check, link } = await started('twice', { refereesRequested: 1 });
    const form = await on.road.browser.open(link);
    const fields = {
      ...people.bo,
      rel: 'manager',
      company: 'Nordvik',
      title: 'Chef',
      'from-month': '3',
      'from-year': '2019',
    };
    const overview = await on.road.browser.submit(form, fields, { repeat: 2 });
    await on.road.browser.submit(overview, {}, { action: '/send', repeat: 2 });
    expect((await on.road.check(check.id)).counts).toMatchObject({ added: 1 });
    const address = await refereeLink(people.bo.mail);
    await on.road.answer(address);
    await on.cloud.untilQuiet();
    // The request, and the receipt of the answers.
    expect((await on.cloud.messages()).filter((message) => message.to.includes(String(people.bo.mail)))).toHaveLength(
      2,
    );
    expect((await on.road.check(check.id)).counts).toMatchObject({ answered: 1 });
  });
});

describe('links', () => {
  test('that are wrong, damaged or of another kind say so and name nobody', async () => {
    const { link } = await started('links');
    const secret = link.split('/').at(-1) ?? '';
    const wrong = ['AAAAAAAAAAAAAAAAAAAAAA', secret.slice(0, 21), `${secret}x`];
    const addresses = [
      ...wrong.map((each) => `${on.cloud.url}/c/${each}`),
      `${on.cloud.url}/a/${secret}`,
      `${on.cloud.url}/r/${secret}`,
    ];
    for (const address of addresses) {
      const page = await on.road.browser.open(address);
      expect(page.status).toBe(404);
      expect(page.html).not.toMatch(/Exempelkommun|Kim|Lund/);
    }
  });

  test('to a report answer 410 when their thirty days are over, and not a second before', async () => {
    const { people, check, link } = await started('expiry', { refereesRequested: 1 });
    await on.road.giveReferees(link, [people.bo]);
    await on.road.answer(await refereeLink(people.bo.mail));
    const done = await on.road.check(check.id);
    const report = reportLinkOf(done);
    const end = Date.parse(done.completedAt ?? '') + 30 * 86_400_000;
    const now = (await on.cloud.now()).getTime();
    await on.cloud.advance(Math.floor((end - now) / 1000) - 5);
    expect((await on.road.browser.open(report)).status).toBe(200);
    await on.cloud.advance(10);
    const expired = await on.road.browser.open(report);
    expect(expired.status).toBe(410);
    expect(expired.html).not.toMatch(/Kim|Lund|Bo Ahl/);
    expect((await fetch(`${report}/pdf`, { redirect: 'manual' })).status).toBe(410);
  });
});
