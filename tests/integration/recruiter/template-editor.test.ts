import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { newId } from '#shared/data/new-id.ts';
import { createTemplateDraftStore } from '#shared/data/organisation/template-draft-store.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import { maxQuestions } from '#shared/domain/limits.ts';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

const maj = { name: 'Maj Sund', email: 'maj.sund@example.org' };

/** Two administrators, and a template of the organisation's own. */
async function given(changes: Partial<Organisation> = {}) {
  const desk = await recruiterDesk(real.table, { administrators: [eva, maj], ...changes });
  const template = buildTemplate({ id: newId('tpl') });
  const templates = createTemplateStore(real.table);
  const drafts = createTemplateDraftStore(real.table);
  await templates.create(desk.organisation.id, template);
  const browser = desk.browser();
  await browser.signIn(eva);
  const other = desk.browser();
  await other.signIn(maj);
  const at = (step: string) => desk.at(`templates/${template.id}/${step}`);
  const draft = () => drafts.find(desk.organisation.id, template.id);
  return { desk, template, templates, drafts, browser, other, at, draft, organisationId: desk.organisation.id };
}

type Given = Awaited<ReturnType<typeof given>>;

const autosaved = z.object({ saved: z.string(), fingerprint: z.string() });
const savedIn = ({ body }: HttpResponse) => autosaved.parse(JSON.parse(body));

const titlesIn = (page: HttpResponse) =>
  parse(page.body)
    .querySelectorAll('[data-question] h2')
    .map((each) => each.textContent.trim());

/** Presses a button of the editor, with these fields filled in; ends on the page that comes. */
async function press(
  { browser }: Pick<Given, 'browser'>,
  page: HttpResponse,
  act: string,
  fields: Readonly<Record<string, string>> = {},
): Promise<HttpResponse> {
  const answer = await browser.submit(page, { ...fields, do: act });
  return answer.status === 303 ? browser.follow(answer) : answer;
}

describe('the editor', () => {
  test('is for administrators of live checks alone', async () => {
    const { desk, at } = await given();
    const recruiter = desk.browser();
    await recruiter.signIn(rita, await desk.start());
    expect((await recruiter.get(at('edit'))).status).toBe(403);
    expect(wordsOf(await recruiter.get(desk.at('templates')))).not.toContain('Gör en ny mall');
    const tester = desk.browser();
    await tester.signIn(eva, null, false);
    expect((await tester.get(at('edit'))).status).toBe(403);
    expect((await tester.get(desk.at('templates/new'))).status).toBe(403);
  });

  test('keeps nothing until somebody writes, and then a draft that no check gets', async () => {
    const on = await given();
    const page = await on.browser.get(on.at('edit'));
    expect(page.status).toBe(200);
    expect(titlesIn(page)).toHaveLength(8);
    expect(wordsOf(page)).toContain('Utkast till version 2.');
    await press(on, page, 'save');
    expect(await on.draft()).toBeNull();
    await press(on, page, 'save', { 'role.text.sv': 'Vilket uppdrag hade du?' });
    expect(await on.draft()).toMatchObject({ base: 1, revision: 1, editedAt: on.desk.now() });
    expect(await on.templates.find(on.organisationId, on.template.id)).toEqual(on.template);
    expect(wordsOf(await on.browser.get(on.desk.at('templates')))).toContain('Utkast till version 2.');
  });

  test('says why nothing is added where there are as many as there may be', async () => {
    const on = await given();
    let page = await on.browser.get(on.at('edit'));
    const id = on.template.questions[0]?.id ?? '';
    for (let count = 8; count < maxQuestions; count += 1) page = await press(on, page, `duplicate:${id}`);
    expect(titlesIn(page)).toHaveLength(maxQuestions);
    for (const act of ['add', `addAfter:${id}`, `duplicate:${id}`]) {
      const refused = await press(on, page, act);
      expect([refused.status, wordsOf(refused)]).toEqual([422, expect.stringContaining('En mall har högst 60 frågor')]);
    }
    expect((await on.draft())?.questions).toHaveLength(maxQuestions);
  });

  test('adds, moves, duplicates and removes questions, and keeps what was written beside', async () => {
    const on = await given();
    let page = await on.browser.get(on.at('edit'));
    page = await press(on, page, 'down:keeps_calm', { 'role.text.sv': 'Vilket uppdrag hade du?' });
    expect((await on.draft())?.questions.map(({ id }) => id).slice(0, 2)).toEqual(['worked_where', 'keeps_calm']);
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text['sv']).toBe('Vilket uppdrag hade du?');
    page = await press(on, page, 'duplicate:role');
    expect(titlesIn(page)).toHaveLength(9);
    page = await press(on, page, 'addAfter:alone');
    page = await press(on, page, 'remove:period');
    expect(titlesIn(page)).toHaveLength(9);
    page = await press(on, page, 'addOption:worked_where');
    expect((await on.draft())?.questions[0]?.options).toHaveLength(3);
    expect(wordsOf(page)).toContain('Innan den kan publiceras');
  });

  test('changes the type of a question and finds its texts again when it is changed back', async () => {
    const on = await given();
    let page = await on.browser.get(on.at('edit'));
    page = await press(on, page, 'save', { 'keeps_calm.type': 'long_text' });
    expect(parse(page.body).querySelector('[name="keeps_calm.low.sv"]')).toBeNull();
    page = await press(on, page, 'save', { 'keeps_calm.type': 'scale' });
    expect(parse(page.body).querySelector('[name="keeps_calm.low.sv"]')?.getAttribute('value')).toBe('Aldrig');
  });

  test('has up to three languages side by side, and counts what is written in each', async () => {
    const on = await given();
    let page = await on.browser.get(on.at('edit?show=sv-en'));
    expect(wordsOf(page)).toContain('Svenska 8 av 8');
    page = await press(on, page, 'show:de', { 'role.text.sv': 'Vilket uppdrag hade du?' });
    expect(parse(page.body).querySelectorAll('#q-role textarea[name^="role.text"]')).toHaveLength(3);
    page = await press(on, page, 'save', { 'role.text.de': 'Welche Aufgabe hatten Sie?' });
    expect(wordsOf(page)).toContain('Deutsch 1 av 8');
    page = await press(on, page, 'hide:sv');
    expect(parse(page.body).querySelector('[name="role.text.sv"]')).toBeNull();
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text).toMatchObject({
      sv: 'Vilket uppdrag hade du?',
      de: 'Welche Aufgabe hatten Sie?',
    });
  });

  test('takes the word of the writer’s own language for the name', async () => {
    const on = await given();
    const page = await on.browser.get(on.at('edit'));
    await press(on, page, 'save', { 'role.text.sv': 'Hur var {namn} i {namns} roll?' });
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text['sv']).toBe(
      "Hur var {name} i {name's} roll?",
    );
  });

  test('makes a condition of an earlier question and its answers', async () => {
    const on = await given();
    let page = await on.browser.get(on.at('edit'));
    page = await press(on, page, 'condition:role');
    page = await press(on, page, 'save', { 'role.if': 'worked_where' });
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.showIf).toEqual({
      question: 'worked_where',
      is: [],
    });
    expect(wordsOf(page)).toContain('Fråga 6: välj vilket tidigare svar som leder till den');
    page = await press(on, page, 'save', { 'role.is': 'ward' });
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.showIf?.is).toEqual(['ward']);
    expect(wordsOf(await on.browser.get(on.at('preview')))).toMatch(/Ställs bara om svaret på fråga \d är ”/);
    await press(on, page, 'unconditional:role');
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.showIf).toBeNull();
  });

  test('gives back what is too long, with the field, and loses nothing', async () => {
    const on = await given();
    const page = await on.browser.get(on.at('edit'));
    const long = 'å'.repeat(501);
    const answer = await press(on, page, 'save', { 'role.text.sv': long, minutes: 'fem' });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Skriv högst 500 tecken');
    expect(wordsOf(answer)).toContain('Skriv ett antal minuter');
    expect(parse(answer.body).querySelector('[name="role.text.sv"]')?.textContent).toBe(long);
    expect(await on.draft()).toBeNull();
  });

  test('saves while somebody writes, and is in the trail once an hour', async () => {
    const on = await given();
    const page = await on.browser.get(on.at('edit'));
    const answer = await on.browser.submit(page, { autosave: '1', 'role.text.sv': 'Vilket' });
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    const { saved, fingerprint } = savedIn(answer);
    expect(saved).toContain('Sparat kl.');
    const again = await on.browser.submit(page, { autosave: '1', fingerprint, 'role.text.sv': 'Vilket uppdrag?' });
    expect(savedIn(again).saved).toContain('Sparat kl.');
    expect(await on.draft()).toMatchObject({ revision: 2 });
    const trail = wordsOf(await on.browser.get(on.desk.at('audit')));
    expect(trail.split('Skrev i utkastet till en frågemall')).toHaveLength(2);
  });
});

describe('two editors', () => {
  test('both keep theirs in different questions', async () => {
    const on = await given();
    const [mine, theirs] = [await on.browser.get(on.at('edit')), await on.other.get(on.at('edit'))];
    await press(on, mine, 'save', { 'role.text.sv': 'Evas fråga?' });
    await press({ browser: on.other }, theirs, 'save', { 'period.text.sv': 'Majs fråga?' });
    const texts = (await on.draft())?.questions.map(({ text }) => text['sv']);
    expect(texts).toEqual(expect.arrayContaining(['Evas fråga?', 'Majs fråga?']));
  });

  test('overwrite each other nowhere unseen', async () => {
    const on = await given();
    const [mine, theirs] = [await on.browser.get(on.at('edit')), await on.other.get(on.at('edit'))];
    await press(on, mine, 'save', { 'role.text.sv': 'Evas fråga?' });
    const told = await press({ browser: on.other }, theirs, 'save', { 'role.text.sv': 'Majs fråga?' });
    expect(told.status).toBe(409);
    expect(wordsOf(told)).toContain('Eva Roth sparade utkastet');
    expect(wordsOf(told)).toContain('Evas fråga?');
    expect(parse(told.body).querySelector('[name="role.text.sv"]')?.textContent).toBe('Majs fråga?');
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text['sv']).toBe('Evas fråga?');
    await press({ browser: on.other }, told, 'save');
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text['sv']).toBe('Majs fråga?');
  });

  test('keep what the other wrote in a question that this window still shows as it was', async () => {
    const on = await given();
    const [mine, theirs] = [await on.browser.get(on.at('edit')), await on.other.get(on.at('edit'))];
    await press({ browser: on.other }, theirs, 'save', { 'period.text.sv': 'Majs fråga?' });
    const first = savedIn(await on.browser.submit(mine, { autosave: '1', 'role.text.sv': 'Evas' }));
    const { fingerprint } = first;
    await on.browser.submit(mine, { autosave: '1', fingerprint, 'role.text.sv': 'Evas fråga?' });
    const texts = (await on.draft())?.questions.map(({ text }) => text['sv']);
    expect(texts).toEqual(expect.arrayContaining(['Evas fråga?', 'Majs fråga?']));
  });

  test('hear that the other took words away, and put them back only when they mean it', async () => {
    const on = await given();
    const start = await press(on, await on.browser.get(on.at('edit')), 'save', { 'role.help.sv': 'Gärna kort.' });
    const theirs = await on.other.get(on.at('edit'));
    await press(on, start, 'save', { 'role.help.sv': '' });
    const told = await press({ browser: on.other }, theirs, 'save', { 'role.help.en': 'Briefly, please.' });
    expect(told.status).toBe(409);
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.help['sv'] ?? '').toBe('');
  });

  test('write on beside a question that the other removed', async () => {
    const on = await given();
    const [mine, theirs] = [await on.browser.get(on.at('edit')), await on.other.get(on.at('edit'))];
    await press({ browser: on.other }, theirs, 'remove:worked_where');
    const first = savedIn(await on.browser.submit(mine, { autosave: '1', 'role.text.sv': 'Evas' }));
    expect(first.saved).toContain('Sparat kl.');
    const { fingerprint } = first;
    const lost = { autosave: '1', fingerprint, 'worked_where.text.sv': 'Var då?' };
    expect(savedIn(await on.browser.submit(mine, lost)).saved).toContain('Inte sparat');
  });

  test('hear of it while they write, too', async () => {
    const on = await given();
    const [mine, theirs] = [await on.browser.get(on.at('edit')), await on.other.get(on.at('edit'))];
    await press(on, mine, 'save', { 'role.text.sv': 'Evas fråga?' });
    const answer = await on.other.submit(theirs, { autosave: '1', 'role.text.sv': 'Majs fråga?' });
    expect(savedIn(answer).saved).toContain('Inte sparat');
  });
});

describe('the guard on questions', () => {
  const sick = { 'role.text.sv': 'Hur ofta var {name} sjuk?', 'role.text.en': 'How often was {name} off sick?' };

  test('says the words, the ground, the rule and a better question, and puts that in', async () => {
    const on = await given();
    let page = await press(on, await on.browser.get(on.at('edit')), 'save', sick);
    const words = wordsOf(page);
    expect(words).toContain('sjuk” (Svenska)');
    expect(words).toContain('diskrimineringslagen');
    expect(words).toContain('Hur höll {name} överenskomna tider och åtaganden?');
    page = await press(on, page, 'use:role:health');
    expect((await on.draft())?.questions.find(({ id }) => id === 'role')?.text).toEqual({
      sv: 'Hur höll {name} överenskomna tider och åtaganden?',
      en: 'How did {name} keep to agreed hours and commitments?',
    });
    expect(wordsOf(page)).not.toContain('diskrimineringslagen');
  });

  test('lets a question stay with a reason, and not without', async () => {
    const on = await given();
    let page = await press(on, await on.browser.get(on.at('edit')), 'save', sick);
    page = await press(on, page, 'keep:role:health');
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toContain('Skriv varför frågan ska vara kvar');
    page = await press(on, page, 'keep:role:health', { 'role.keep.health': 'Yrket kräver det.' });
    expect(wordsOf(page)).toContain('Behållen fast den gäller');
    expect((await on.draft())?.kept).toEqual([{ question: 'role', ground: 'health', reason: 'Yrket kräver det.' }]);
  });

  test('lists what it finds in a template that is published already', async () => {
    const on = await given();
    const [first] = on.template.questions;
    if (first === undefined) throw new Error('The template has questions');
    const id = newId('tpl');
    const questions = [{ ...first, text: { sv: 'Hur ofta var {name} sjuk?', en: 'x' } }];
    await on.templates.create(on.organisationId, { ...on.template, id, questions });
    expect(wordsOf(await on.browser.get(on.desk.at(`templates/${id}`)))).toContain('En anmärkning på en fråga');
    const listed = parse((await on.browser.get(on.desk.at('templates'))).body).querySelectorAll('tr');
    const said = listed.filter((row) => row.textContent.includes('En anmärkning på en fråga'));
    expect(said.map((row) => row.querySelector('a')?.getAttribute('href'))).toEqual([on.desk.at(`templates/${id}`)]);
  });
});

describe('a new template', () => {
  test.each([
    ['', 'Vår egen', 1],
    ['role_nurse', 'Vår egen', 9],
    ['tpl_leader', 'Vår egen', 14],
  ])('begins with %s', async (from, name, questions) => {
    const on = await given();
    const page = await on.browser.get(on.desk.at(`templates/new?from=${from}`));
    expect(wordsOf(page)).toContain('Undersköterska');
    expect(page.body).toContain(`href="${on.desk.at('templates/role_nurse')}"`);
    const made = await on.browser.submit(page, { from, name });
    expect(made.status).toBe(303);
    const editor = await on.browser.follow(made);
    expect(titlesIn(editor)).toHaveLength(questions);
    expect(wordsOf(editor)).toContain('Vår egen');
    expect((await on.drafts.list(on.organisationId))[0]).toMatchObject({
      base: 0,
      name: from === '' ? { sv: 'Vår egen' } : { sv: 'Vår egen', en: 'Vår egen', de: 'Vår egen' },
      questions,
    });
  });

  test('needs a name', async () => {
    const on = await given();
    const page = await on.browser.get(on.desk.at('templates/new'));
    const answer = await on.browser.submit(page, { from: '', name: '' });
    expect(answer.status).toBe(422);
    expect(wordsOf(answer)).toContain('Skriv vad mallen heter');
  });

  test('begins with a file that a template was saved in, and with none that is something else', async () => {
    const on = await given();
    const file = await on.browser.get(on.at('file'));
    expect(file.headers['content-disposition']).toContain(`${on.template.id}.json`);
    const send = (text: string) => {
      const token = parse(page.body).querySelector('input[name=token]')?.getAttribute('value') ?? '';
      const part = (head: string, body: string) => `--x\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
      const latin = Buffer.from(text, 'utf8').toString('latin1');
      const body = `${part('name="token"', token)}${part('name="file"; filename="a.json"', latin)}--x--\r\n`;
      return on.browser.postRaw(on.desk.at('templates/new'), body, 'multipart/form-data; boundary=x');
    };
    const page = await on.browser.get(on.desk.at('templates/new'));
    expect((await send('{"a":1}')).status).toBe(422);
    expect(wordsOf(await send('no file'))).toContain('Filen är inte JSON: något är fel på rad 1');
    const faulty = await send(file.body.replace('"type": "', '"type": "x'));
    expect(faulty.status).toBe(422);
    expect(wordsOf(faulty)).toContain('Ett fel i filen');
    expect(wordsOf(faulty)).toContain('/questions/0/type har ett värde som inte finns');
    const read = await send(file.body);
    expect(read.status).toBe(303);
    const [summary] = await on.drafts.list(on.organisationId);
    const draft = summary === undefined ? null : await on.drafts.find(on.organisationId, summary.id);
    expect(draft?.questions.map(({ id, text }) => [id, text])).toEqual(
      on.template.questions.map(({ id, text }) => [id, text]),
    );
  });
});

describe('publishing', () => {
  const changed = { 'role.text.sv': 'Vilket uppdrag hade du?', 'role.text.en': 'What was your task?' };

  test('makes a version with a line of why, and the old one stays for its checks', async () => {
    const on = await given();
    await press(on, await on.browser.get(on.at('edit')), 'save', changed);
    const compared = wordsOf(await on.browser.get(on.at('compare')));
    expect(compared).toContain('En ändring');
    expect(compared).toContain('Ändrad');
    const page = await on.browser.get(on.at('publish'));
    expect(wordsOf(page)).toContain('Publicera version 2 av Nattskift?');
    expect((await on.browser.submit(page, { note: '' })).status).toBe(422);
    const day = { signOffWho: 'Vision', signOffOn: '' };
    expect(wordsOf(await on.browser.submit(page, { note: 'Varför', ...day }))).toContain('Skriv dagen');
    const done = await on.browser.submit(page, {
      note: 'Uppdrag i stället för roll',
      signOffWho: 'Vision',
      signOffOn: '2026-11-17',
    });
    const shown = wordsOf(await on.browser.follow(done));
    expect(shown).toContain('Uppdrag i stället för roll');
    expect(shown).toContain('Eva Roth');
    expect(await on.draft()).toBeNull();
    expect(await on.templates.find(on.organisationId, on.template.id)).toMatchObject({
      version: 2,
      signOff: { who: 'Vision', on: '2026-11-17', note: null },
    });
    expect(await on.templates.find(on.organisationId, on.template.id, 1)).toEqual(on.template);
    // Beside the newest a draft is as it was; beside the first it has what the second changed.
    const beside = await on.browser.get(on.at('compare'));
    expect(wordsOf(beside)).toContain('Utkastet och version 2');
    expect(wordsOf(beside)).toContain('Ingenting skiljer');
    const [link] = parse(beside.body)
      .querySelectorAll('main nav a')
      .filter((each) => each.textContent === 'Jämför med version 1');
    const first = wordsOf(await on.browser.get(link?.getAttribute('href') ?? ''));
    expect(first).toContain('Utkastet och version 1');
    expect(first).toContain('En ändring');
  });

  test('says what is in the way, and has no button', async () => {
    const on = await given();
    const page = await press(on, await on.browser.get(on.at('edit')), 'add');
    const asked = await press(on, page, 'go:publish');
    expect(wordsOf(asked)).toContain('Fråga 9: en text saknas, Svenska');
    expect(parse(asked.body).querySelector('main form')).toBeNull();
  });

  test('waits for somebody else where the settings say so', async () => {
    const on = await given({ templateApproval: 'second' });
    await press(on, await on.browser.get(on.at('edit')), 'save', changed);
    const sent = await on.browser.submit(await on.browser.get(on.at('publish')), { note: 'Uppdrag' });
    const waiting = await on.browser.follow(sent);
    expect(wordsOf(waiting)).toContain('Eva Roth skickade den för godkännande');
    expect(wordsOf(waiting)).toContain('Väntar på att Maj Sund godkänner, sedan');
    expect(waiting.body).not.toContain('value="go:publish"');
    expect((await on.browser.get(on.at('compare'))).body).not.toContain(on.at('publish'));
    expect((await on.browser.get(on.at('publish'))).status).toBe(303);
    const others = await on.other.get(on.at('edit'));
    expect(wordsOf(others)).toContain('Väntar på att du eller en annan administratör godkänner');
    expect(parse(others.body).querySelector(`main a.btn[href="${on.at('approve')}"]`)?.textContent).toBe(
      'Granska och godkänn',
    );
    expect(await on.templates.find(on.organisationId, on.template.id)).toMatchObject({ version: 1 });
    const own = await on.browser.get(on.at('approve'));
    expect(own.status).toBe(403);
    expect(wordsOf(own)).toContain('Någon annan behöver godkänna');
    expect(own.body).toContain(`href="${on.desk.at('templates')}"`);
    const page = await on.other.get(on.at('approve'));
    expect(wordsOf(page)).toContain('Varför en ny version“Uppdrag”');
    expect((await on.other.submit(page, { do: 'back', words: '' })).status).toBe(422);
    const back = await on.other.submit(page, { do: 'back', words: 'Kortare, tack.' });
    expect(wordsOf(await on.other.follow(back))).toContain('Maj Sund skickade tillbaka den:Kortare, tack.');
    const again = await on.browser.submit(await on.browser.get(on.at('publish')), { note: 'Uppdrag' });
    expect(again.status).toBe(303);
    // What was seen before it came back is not what waits now.
    expect((await on.other.submit(page, { do: 'approve' })).status).toBe(409);
    const approved = await on.other.submit(await on.other.get(on.at('approve')), { do: 'approve' });
    expect(wordsOf(await on.other.follow(approved))).toContain('Eva Roth, godkänd av Maj Sund');
    expect(await on.templates.find(on.organisationId, on.template.id)).toMatchObject({ version: 2 });
  });
});

describe('a draft or a template that is not wanted', () => {
  test('is thrown away as it was seen', async () => {
    const on = await given();
    await press(on, await on.browser.get(on.at('edit')), 'save', { 'role.text.sv': 'A?' });
    const asked = await on.browser.get(on.at('discard'));
    await press({ browser: on.other }, await on.other.get(on.at('edit')), 'save', { 'role.text.sv': 'B?' });
    expect((await on.browser.submit(asked)).status).toBe(200);
    expect(await on.draft()).not.toBeNull();
    await on.browser.submit(await on.browser.get(on.at('discard')));
    expect(await on.draft()).toBeNull();
  });

  test('goes to the archive, and comes back', async () => {
    const on = await given();
    await on.browser.submit(await on.browser.get(on.at('archive')));
    expect(await on.templates.find(on.organisationId, on.template.id)).toBeNull();
    const kept = await on.browser.follow(await on.browser.get(on.desk.at(`templates/${on.template.id}`)));
    expect(wordsOf(kept)).toContain('Mallen ligger i arkivet.');
    await on.browser.submit(kept);
    expect(await on.templates.find(on.organisationId, on.template.id)).toEqual(on.template);
  });

  test('stays while the settings make new checks with it', async () => {
    const on = await given();
    const { defaults } = on.desk.organisation;
    const before = await on.desk.organisations.load(on.organisationId);
    if (before === null) throw new Error('The organisation is there');
    const questionTemplates = { ...defaults.questionTemplates, sv: on.template.id };
    await on.desk.organisations.save({ ...before, defaults: { ...defaults, questionTemplates } });
    // Pages that change nothing may show settings that are a minute old.
    on.desk.wait(2);
    expect(wordsOf(await on.browser.get(on.at('archive')))).toContain('Välj en annan mall där först.');
    await press(on, await on.browser.get(on.at('edit')), 'save', { 'role.text.sv': '' });
    expect(wordsOf(await on.browser.get(on.at('publish')))).toContain('Inställningarna gör nya referenstagningar');
  });
});
