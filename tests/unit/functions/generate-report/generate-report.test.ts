import { describe, expect, test } from 'vitest';
import {
  answeredFile,
  answeredSubmissions,
  buildAnswers,
  buildSubmission,
  reportLink,
  said,
} from '#tests/support/builders/answered-check.ts';
import { buildCheck, daysAfter, testId } from '#tests/support/builders/check-builders.ts';
import { reportRoad, secret } from './report-road.ts';

const millisecondsBefore = (time: string, milliseconds: number): string =>
  new Date(Date.parse(time) - milliseconds).toISOString();

describe('A report link that works', () => {
  test('opens the report, which may lead to the PDF where it is stored and nowhere else', async () => {
    const page = await reportRoad().readPage();
    expect(page.status).toBe(200);
    expect(page.body).toContain('Kim Lund');
    expect(page.headers['content-security-policy']).toContain("form-action 'self' https://s3.example.org;");
  });

  test('shows the answers of one referee alone, and leads to the whole', async () => {
    const road = reportRoad();
    const [first, second] = answeredFile().referees;
    const page = await road.readPage({ referee: second?.id ?? '' });
    expect(page.status).toBe(200);
    expect(page.body).toContain('Här visas bara svaren från');
    expect(page.body).toContain('Hält die Gruppe zusammen');
    expect(page.body).not.toContain(first?.lastName);
    expect(page.body).toContain(`href="/r/${secret}"`);
    const whole = await road.readPage({ referee: 'ref_unknown' });
    expect(whole.body).toContain(first?.lastName);
    expect(whole.body).not.toContain('Här visas bara svaren från');
  });

  test('is answered to HEAD as to GET', async () => {
    const road = reportRoad();
    const [page, head] = [await road.readPage(), await road.askHead()];
    expect([head.status, Object.keys(head.headers)]).toEqual([page.status, Object.keys(page.headers)]);
    expect((await road.askHead('/pdf')).status).toBe(302);
    expect([road.openings, road.fetches]).toEqual([[], []]);
  });

  test('leads to a PDF that works for five minutes, whose address tells nothing and whose file has the name', async () => {
    const road = reportRoad();
    const { status, headers } = await road.fetchPdf();
    const [key] = road.reports.reports.keys();
    expect(status).toBe(302);
    expect(headers['location']).toBe(`https://s3.example.org/${key}?seconds=300&now=${daysAfter(4)}`);
    expect([...road.reports.names.values()]).toEqual(['attachment; filename="referenser-kim-lund.pdf"']);
    expect(key).toMatch(/^org_\w{26}\/chk_\w{26}\/[\w-]{43}\.pdf$/);
  });

  test('is noted before it is stored, so that it is deleted in its time', async () => {
    const road = reportRoad();
    await road.fetchPdf();
    expect(road.noted).toEqual([{ checkId: answeredFile().check.id, at: daysAfter(4), stored: 0 }]);
  });

  test('gives no address that outlives it', async () => {
    const road = reportRoad();
    road.at(millisecondsBefore(reportLink.expiresAt, 30_000));
    expect((await road.fetchPdf()).headers['location']).toContain('?seconds=30&');
  });

  test('builds a PDF once, and again when an answer was corrected', async () => {
    const road = reportRoad();
    await road.fetchPdf();
    await road.fetchPdf();
    expect(road.timesDrawn()).toBe(1);
    const corrected = buildSubmission({ version: 2, answers: buildAnswers({ needs_support: said('Inte längre.') }) });
    road.become({ submissions: [corrected, ...answeredSubmissions.slice(1)] });
    await road.fetchPdf();
    expect(road.timesDrawn()).toBe(2);
    expect(road.reports.reports.size).toBe(2);
  });

  test('makes one PDF when two fetch it at once', async () => {
    const road = reportRoad();
    const answers = await Promise.all([road.fetchPdf(), road.fetchPdf()]);
    expect(answers[0].headers['location']).toBe(answers[1].headers['location']);
    expect(road.reports.reports.size).toBe(1);
  });

  test('says so when the PDF cannot be kept, and leads back to the page', async () => {
    const road = reportRoad();
    road.reports.breakDown();
    const page = await road.fetchPdf();
    expect(page.status).toBe(503);
    expect(page.body).toContain(`href="/r/${secret}"`);
    expect(page.body).not.toContain('Kim Lund');
  });
});

/** What opens links that nobody has followed yet, and who says so in which words. */
const previews: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Teams: {
    'user-agent': 'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com',
  },
  Slack: { 'user-agent': 'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)' },
  'Outlook Safe Links': { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0' },
  iMessage: {
    'user-agent': 'Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
  },
  WhatsApp: { 'user-agent': 'WhatsApp/2.25.1 A' },
};
const ahead: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Sec-Purpose: prefetch': { 'sec-purpose': 'prefetch' },
  'Sec-Purpose: prefetch;prerender': { 'sec-purpose': 'prefetch;prerender' },
  'Purpose: prefetch': { purpose: 'prefetch' },
  'X-Purpose: preview': { 'x-purpose': 'preview' },
  'X-Moz: prefetch': { 'x-moz': 'prefetch' },
};

describe('A reading', () => {
  test.each(Object.entries({ ...previews, ...ahead, nothing: {} }))(
    'is no GET and no HEAD, with %s',
    async (_, headers) => {
      const road = reportRoad();
      for (const under of ['', '/pdf']) {
        for (const method of ['GET', 'HEAD']) {
          expect((await road.get(`/r/${secret}${under}`, headers, method)).status).toBeLessThan(400);
        }
      }
      expect(road.openings).toEqual([]);
    },
  );

  test.each(Object.entries(ahead))('is nothing that a browser gets ready, %s', async (_, headers) => {
    const road = reportRoad();
    for (const under of ['', '/opened', '/pdf']) await road.post(under, headers);
    await road.get(`/r/${secret}/pdf`, headers);
    expect([road.openings, road.fetches]).toEqual([[], []]);
  });

  test('is told by the script when the page has been seen', async () => {
    const road = reportRoad();
    const { body } = await road.readPage();
    expect(body).toContain(` data-opened="/r/${secret}/opened"`);
    expect(await road.post('/opened')).toMatchObject({ status: 204, body: '' });
    expect(road.openings).toEqual([reportLink.id]);
  });

  test('is told by hand where there is no script', async () => {
    const road = reportRoad();
    const { body } = await road.readPage();
    expect(body).toMatch(new RegExp(`<noscript><form [^>]*method="post" action="/r/${secret}"`));
    const thanks = await road.post();
    expect(thanks.status).toBe(200);
    expect(thanks.body).toContain('Det är antecknat att du har läst rapporten');
    expect(thanks.body).toContain(`href="/r/${secret}"`);
    expect(road.openings).toEqual([reportLink.id]);
  });

  test('is the PDF by the button of the page; by its address it is fetched', async () => {
    const road = reportRoad();
    expect((await road.readPage()).body).toContain(`<form method="post" action="/r/${secret}/pdf">`);
    const read = await road.post('/pdf');
    expect([read.status, road.openings, road.fetches]).toEqual([303, [reportLink.id], []]);
    const fetched = await road.fetchPdf();
    expect([fetched.status, fetched.headers['location']]).toEqual([302, read.headers['location']]);
    expect([road.openings, road.fetches]).toEqual([[reportLink.id], [reportLink.id]]);
  });

  test('is no PDF that cannot be given', async () => {
    const road = reportRoad();
    road.reports.breakDown();
    expect((await road.post('/pdf')).status).toBe(503);
    expect(road.openings).toEqual([]);
  });

  test('is nothing by a link that is over', async () => {
    const road = reportRoad();
    road.at(daysAfter(60));
    for (const under of ['', '/opened', '/pdf']) expect((await road.post(under)).status).toBe(410);
    expect([road.openings, road.fetches]).toEqual([[], []]);
  });
});

describe('A hidden title', () => {
  test('stands in no page, no PDF, no key and no address', async () => {
    const settings = { ...buildCheck().settings, hideProjectTitle: true };
    const road = reportRoad({ file: answeredFile({ check: { ...answeredFile().check, settings } }) });
    const [page, pdf] = [await road.readPage(), await road.fetchPdf()];
    const all = [page.body, pdf.headers['location'], ...road.reports.reports.keys()].join('\n');
    expect(all).not.toMatch(/enhetschef|äldreomsorg/i);
  });
});

describe('A report link that is over', () => {
  const pages = [`/r/${secret}`, `/r/${secret}/pdf`];

  test.each(pages)('works until its last moment and not in the one after, %s', async (path) => {
    const road = reportRoad();
    road.at(millisecondsBefore(reportLink.expiresAt, 1));
    expect((await road.get(path)).status).toBeLessThan(400);
    road.at(reportLink.expiresAt);
    expect((await road.get(path)).status).toBe(410);
  });

  test.each(pages)('says whom to ask and not whose report it was, %s', async (path) => {
    const road = reportRoad();
    road.at(daysAfter(60));
    const { body } = await road.get(path);
    expect(body).toContain('rita.ek@example.org');
    expect(body).not.toMatch(/Kim|Lund|Enhetschef|Bo Ahl/);
    expect(road.openings).toEqual([]);
    expect(road.reports.reports.size).toBe(0);
  });

  test('speaks the language of the browser', async () => {
    const road = reportRoad();
    road.at(daysAfter(60));
    expect((await road.get(`/r/${secret}`, { 'accept-language': 'fi-FI, en;q=0.5' })).body).toContain(
      '<html lang="fi"',
    );
  });

  test.each(pages)('is over at once when it was withdrawn, %s', async (path) => {
    const withdrawn = { ...reportLink, revokedAt: daysAfter(3) };
    const road = reportRoad({ file: answeredFile({ reportLinks: [withdrawn] }) });
    expect((await road.get(path)).status).toBe(410);
  });
});

describe('A link that leads nowhere', () => {
  test.each(['/r/wrong', '/r/wrong/pdf'])('is answered without an organisation, %s', async (path) => {
    const page = await reportRoad().get(path);
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('Exempelkommun');
  });

  test('is one of an earlier generation, too', async () => {
    expect((await reportRoad({ generation: 7 }).readPage()).status).toBe(404);
  });

  test('is one whose report link is gone, too', async () => {
    const file = answeredFile({ reportLinks: [{ ...reportLink, id: testId('lnk', 9) }] });
    expect((await reportRoad({ file }).readPage()).status).toBe(404);
  });
});
