import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '#shared/data/new-id.ts';
import { cancelCheck } from '#shared/domain/decisions/cancel-check.ts';
import { saveReferee } from '#shared/domain/decisions/save-referee.ts';
import { sendReferees } from '#shared/domain/decisions/send-referees.ts';
import { submitAnswers } from '#shared/domain/decisions/submit-answers.ts';
import { emptyForm } from '#tests/support/builders/answered-check.ts';
import { buildRefereeDetails, buildRequest, contextAt, evaDetails } from '#tests/support/builders/check-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, type RecruiterDesk, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const manual = {
  settings: { ...buildRequest().settings, candidateChannel: 'disabled', refereeChannel: 'disabled' },
} as const;

const opened = async (desk: RecruiterDesk, request: Parameters<RecruiterDesk['start']>[0] = {}) => {
  const check = await desk.start(request);
  const browser = desk.browser();
  const page = await browser.signIn(rita, check);
  const step = (path: string) => browser.get(desk.at(`checks/${check}/${path}`));
  const file = async () => {
    const found = await desk.checks.load(check);
    if (found === null) throw new Error('The check is gone');
    return found;
  };
  /** Takes a step as far as the page that it leads to. */
  const take = async (path: string, fields: Readonly<Record<string, string>> = {}) => {
    const answer = await browser.submit(await step(path), fields);
    return answer.status === 303 ? browser.follow(answer) : answer;
  };
  return { check, browser, page, step, take, file };
};

const twoReferees = { ...buildRequest().settings };

/** Bo and Eva are named, asked, and Bo has answered. */
const halfAnswered = async (desk: RecruiterDesk) => {
  const desked = await opened(desk, { settings: twoReferees });
  const context = () => ({ ...contextAt(desk.now()), newId });
  for (const details of [buildRefereeDetails(), evaDetails()]) {
    await desk.checks.change(desked.check, (file) => saveReferee(file, details, 'candidate', context()));
  }
  await desk.checks.change(desked.check, (file) => sendReferees(file, context()));
  await desk.checks.change(desked.check, (file) => submitAnswers(file, emptyForm(buildRefereeDetails().id), context()));
  return desked;
};

describe('a check of which nothing is sent', () => {
  test('offers two ways, and sends exactly what the recruiter asks for', async () => {
    const desk = await recruiterDesk(real.table);
    const { page, take, file } = await opened(desk, manual);
    expect(wordsOf(page)).toContain('Begära in referenser från Kim');
    expect((await file()).messages).toEqual([]);
    const after = await take('ask', { channel: 'sms', additionalText: 'Gärna en chef.', days: '7' });
    expect(wordsOf(after)).toContain('Begäran är skickad.');
    const { check, messages } = await file();
    expect(check).toMatchObject({ status: 'candidate_invited', settings: { additionalText: 'Gärna en chef.' } });
    expect(messages.map(({ kind, medium }) => [kind, medium])).toEqual([['candidate-request', 'sms']]);
  });

  test('keeps the text as the default for that language, for coming requests', async () => {
    const desk = await recruiterDesk(real.table);
    const { take } = await opened(desk, manual);
    await take('ask', { channel: 'email', additionalText: 'Gärna en chef.', saveAsDefault: 'yes' });
    const next = await opened(desk, manual);
    expect((await next.step('ask')).body).toContain('Gärna en chef.');
  });

  test('takes a referee whom the recruiter knows, asks nobody, and then asks by the mail icon', async () => {
    const desk = await recruiterDesk(real.table);
    const { take, file } = await opened(desk, manual);
    const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org', phone: '070-174 06 21' };
    expect(wordsOf(await take('add', bo))).toContain('Inte tillfrågad än.');
    const [referee] = (await file()).referees;
    expect((await file()).messages).toEqual([]);
    expect(wordsOf(await take(`referees/${referee?.id}/send`, { channel: 'email' }))).toContain('Begäran är skickad');
    expect(wordsOf(await take(`referees/${referee?.id}/send`))).toContain('Vänta en minut och försök igen.');
    desk.wait(1);
    expect(wordsOf(await take(`referees/${referee?.id}/send`))).toContain('Påminnelsen är skickad');
    expect((await file()).messages.map((message) => message.kind)).toEqual(['referee-request', 'referee-reminder']);
  });
});

describe('a form on the way', () => {
  test('with errors comes back with everything that was typed', async () => {
    const desk = await recruiterDesk(real.table);
    const { take } = await opened(desk, manual);
    const answer = await take('add', { firstName: 'Bo', lastName: '', email: 'bo@', phone: '12' });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('value="bo@"');
    for (const field of ['lastName', 'email', 'phone']) expect(answer.body).toContain(`href="#${field}"`);
  });

  test('points out the candidate’s own address at its field', async () => {
    const desk = await recruiterDesk(real.table);
    const { take } = await opened(desk, manual);
    const answer = await take('add', { firstName: 'Kim', lastName: 'Lund', email: 'kim.lund@example.org' });
    expect(wordsOf(answer)).toContain('Det är kandidatens egen adress');
  });

  test('posted twice adds one referee', async () => {
    const desk = await recruiterDesk(real.table);
    const { step, browser, file } = await opened(desk, manual);
    const page = await step('add');
    const bo = { firstName: 'Bo', lastName: 'Ahl', email: 'bo.ahl@example.org' };
    await browser.submit(page, bo);
    await browser.submit(page, bo);
    expect((await file()).referees).toHaveLength(1);
  });

  test('on a check that changed meanwhile does nothing, keeps the text, and works when pressed again', async () => {
    const desk = await recruiterDesk(real.table);
    const { step, browser, take, file } = await opened(desk);
    const stale = await step('cancel');
    await take('more', { referees: '3' });
    const answer = await browser.submit(stale, { note: 'Kim har tackat nej' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Kim har tackat nej');
    expect(answer.body).toMatch(/target="_blank" rel="noopener">Se hur det är nu/);
    expect((await file()).check.status).toBe('candidate_invited');
    await browser.submit(answer);
    expect((await file()).check.status).toBe('cancelled');
    expect(wordsOf(await browser.get(desk.at(`checks/${(await file()).check.id}`)))).toContain('Kim har tackat nej');
  });
});

describe('a check with one of two answers', () => {
  test('is concluded and reopened with notes, by who is signed in', async () => {
    const desk = await recruiterDesk(real.table);
    const { take, file, check } = await halfAnswered(desk);
    expect(wordsOf(await take('conclude', { note: 'Räcker' }))).toContain('Klarmarkerad med 1 av 2 svar.');
    expect((await file()).check).toMatchObject({ status: 'completed' });
    await take('reopen');
    expect((await file()).check.status).toBe('collecting');
    expect(await desk.checks.loadEvents(check)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'reference_check.completed', by: 'Rita Ek', note: 'Räcker' }),
        expect.objectContaining({ type: 'reference_check.reopened', by: 'Rita Ek' }),
      ]),
    );
  });

  test('shares its report by a named link that can be mailed, copied and revoked', async () => {
    const desk = await recruiterDesk(real.table);
    const { take, file } = await halfAnswered(desk);
    const made = await take('links', { reader: 'Ali Demir', readerEmail: 'ali.demir@example.org' });
    expect(made.body).toMatch(/value="https:\/\/ref\.example\.org\/r\/[\w-]{22}"/);
    const link = (await file()).reportLinks.find((each) => each.name === 'Ali Demir');
    expect((await file()).messages).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'report-link', recipient: link?.id })]),
    );
    expect(wordsOf(await take(`links/${link?.id}/revoke`))).toContain('Länken är återkallad.');
    expect((await file()).reportLinks.find((each) => each.id === link?.id)?.revokedAt).toBe(desk.now());
  });

  test('has its last day moved, to a day that can be', async () => {
    const desk = await recruiterDesk(real.table);
    const { take, file } = await halfAnswered(desk);
    expect((await take('prolong', { lastDay: '2026-11-22' })).status).toBe(422);
    await take('prolong', { lastDay: '2026-12-24' });
    expect((await file()).referees.find((each) => each.firstName === 'Eva')?.answerBy).toBe('2026-12-24T22:59:00.000Z');
  });
});

describe('the overview', () => {
  test('says in each tab how many there are', async () => {
    const desk = await recruiterDesk(real.table);
    const tabsOf = (page: { body: string }) =>
      parse(page.body)
        .querySelectorAll('.tabs a')
        .map((tab) => tab.textContent.replace(/\s+/g, ' ').trim());
    const browser = desk.browser();
    await browser.signIn(rita);
    expect(tabsOf(await browser.get(desk.at('checks')))).toEqual([
      'Alla 0',
      'Behöver dig 0',
      'Pågår 0',
      'Klara 0',
      'Inte fullföljda 0',
    ]);
    await desk.start(manual);
    for (let number = 0; number < 3; number += 1) await desk.start();
    const ended = await desk.start();
    await desk.checks.change(ended, (file) => cancelCheck(file, { by: 'Rita Ek', note: null }, contextAt(desk.now())));
    expect(tabsOf(await browser.get(desk.at('checks?show=way')))).toEqual([
      'Alla 5',
      'Behöver dig 1',
      'Pågår 3',
      'Klara 0',
      'Inte fullföljda 1',
    ]);
    expect(tabsOf(await browser.get(desk.at('checks?project=4711')))[0]).toBe('Alla 5');
  });

  test('says how many there are of more than a page, to each who sees them', async () => {
    const desk = await recruiterDesk(real.table);
    await Promise.all(Array.from({ length: 102 }, () => desk.start()));
    const browser = desk.browser();
    const page = await browser.signIn(eva);
    const words = wordsOf(page);
    expect(words).toContain('Alla 102');
    expect(words).toContain('Pågår 102');
    // Those of one recruiter are counted as well.
    const tabs = wordsOf(await desk.browser().signIn(rita));
    expect(tabs).toContain('Alla 102Behöver dig 0Pågår 102Klara 0');
  });

  test('shows 25 rows a page, by part and by project, and no name in an address', async () => {
    const desk = await recruiterDesk(real.table);
    const project = { externalId: 'p-2', title: 'Rektor', clientName: null };
    for (let number = 0; number < 26; number += 1) {
      desk.wait(1);
      await desk.start(number === 0 ? { ...manual, project } : {});
    }
    const browser = desk.browser();
    const first = await browser.signIn(rita);
    const rows = (page: { body: string }): number => page.body.match(/<th role="rowheader"/g)?.length ?? 0;
    expect(rows(first)).toBe(9);
    expect(wordsOf(first)).toMatch(/Behöver dig1Markera.*Rektor.*Inget för dig att göra/);
    const part = await browser.get(desk.at('checks?show=way'));
    expect(rows(part)).toBe(25);
    expect(wordsOf(part)).not.toContain('Rektor');
    expect(part.body).not.toMatch(/href="[^"]*cursor=/);
    await desk.start();
    const longer = await browser.get(desk.at('checks?show=way'));
    const next = /href="([^"]*cursor=[^"]*)"/.exec(longer.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(rows(await browser.get(next))).toBe(1);
    expect(rows(await browser.get(desk.at('checks?show=needs')))).toBe(1);
    expect(rows(await browser.get(desk.at('checks?project=p-2')))).toBe(1);
    expect(rows(await browser.get(desk.at('checks?show=complete')))).toBe(0);
    expect(first.body).not.toMatch(/href="[^"]*(?:kim|lund)/i);
  });

  test('finds by the beginning of any name, whatever the accents, and nothing of another organisation', async () => {
    const desk = await recruiterDesk(real.table);
    const other = await recruiterDesk(real.table);
    const { candidate } = buildRequest();
    await desk.start({ candidate: { ...candidate, firstName: 'Åsa', lastName: 'Öberg' } });
    await other.start({ candidate: { ...candidate, lastName: 'Öberg' } });
    const browser = desk.browser();
    const page = await browser.signIn(rita);
    const token = /name="token" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const find = async (words: string) => wordsOf(await browser.post(desk.at('checks/search'), { token, words }));
    expect(await find('oberg')).toContain('En träff');
    expect(await find('ås öb')).toContain('En träff');
    expect(await find('äldreomsorg')).toContain('En träff');
    expect(await find('lund')).toContain('Ingen träff');
  });
});

describe('settings', () => {
  test('are for administrators', async () => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    await browser.signIn(rita);
    expect((await browser.get(desk.at('settings'))).status).toBe(403);
  });

  test('are saved page by page, and overwrite nobody unseen', async () => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    await browser.signIn(eva);
    const [one, other] = [
      await browser.get(desk.at('settings/retention')),
      await browser.get(desk.at('settings/organisation')),
    ];
    await browser.submit(one, { months: '6' });
    const late = await browser.submit(other, { name: 'Nya kommunen', timeZone: 'Europe/Helsinki' });
    expect(late.status).toBe(409);
    expect(late.body).toContain('value="Nya kommunen"');
    await browser.submit(late);
    expect(await desk.organisations.load(desk.organisation.id)).toMatchObject({
      name: 'Nya kommunen',
      timeZone: 'Europe/Helsinki',
      retentionMonths: 6,
    });
  });

  test('show the colour before it is saved', async () => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    await browser.signIn(eva);
    const page = await browser.submit(await browser.get(desk.at('settings/look')), {
      colour: '#ffd400',
      preview: 'yes',
    });
    expect(page.body).toContain('--brand:#ffd400');
    expect((await desk.organisations.load(desk.organisation.id))?.branding.colours).toBeNull();
  });

  test.each([
    ['retention', { months: '25' }, 'months'],
    ['defaults', { daysToAnswer: '0' }, 'daysToAnswer'],
    ['messages', { address: 'nowhere' }, 'address'],
    ['look', { colour: 'green' }, 'colour'],
  ])('of %s say what is wrong', async (name, fields, field) => {
    const desk = await recruiterDesk(real.table);
    const browser = desk.browser();
    await browser.signIn(eva);
    const page = await browser.submit(await browser.get(desk.at(`settings/${name}`)), fields);
    expect(page.status).toBe(422);
    expect(page.body).toContain(`href="#${field}"`);
  });
});
