import { describe, expect, it } from 'vitest';
import { buildCheck, buildRequest } from '#tests/support/builders/check-builders.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { allWordsOf, candidatePages, typedBo, typedEva, wordsOf } from '#tests/support/roads/candidate-pages.ts';

describe('the first form', () => {
  it('says who asks, for what, by when, what happens then, and how long it is kept', async () => {
    const page = await candidatePages().get();
    expect(page.status).toBe(200);
    const words = wordsOf(page);
    expect(words).toContain('Hej Kim! Rita Ek vill höra från två personer som har arbetat med dig');
    expect(words).toContain('inför tjänsten Enhetschef, äldreomsorg');
    expect(words).toContain('senast lördag 28 november');
    expect(words).toContain('Raderas senast tolv månader efter');
    expect(words).toContain('Elva frågor, ungefär fem minuter');
    expect(words).toContain('Referens 1 av 2');
  });

  it('keeps a hidden title hidden, everywhere', async () => {
    const settings = { ...buildRequest().settings, hideProjectTitle: true };
    const pages = candidatePages({ file: { check: buildCheck({ settings }) } });
    const first = await pages.get();
    expect(wordsOf(first)).toContain('inför en tjänst');
    expect(first.body).not.toContain('Enhetschef');
  });

  it('asks for the relation only if the check does, and offers only languages with a template', async () => {
    const { sv, fi } = buildRequest().settings.questionTemplates;
    const questionTemplates = { ...(sv && { sv }), ...(fi && { fi }) };
    const settings = { ...buildRequest().settings, askRelation: false, questionTemplates };
    const page = await candidatePages({ file: { check: buildCheck({ settings }) } }).get();
    expect(page.body).not.toContain('name="rel"');
    expect(page.body).toContain('<option value="fi"');
    expect(page.body).not.toContain('<option value="de"');
  });

  it('shows the questions as they are written, where the template does not have the reader’s language', async () => {
    const template = buildTemplate();
    const settings = { ...buildRequest().settings, questionTemplates: { en: { id: template.id, version: 1 } } };
    const findTemplate = () => Promise.resolve(template);
    const page = await candidatePages({ file: { check: buildCheck({ settings }) }, findTemplate }).get('?lang=fi');
    expect(wordsOf(page)).toContain('Kim keeps calm.');
    expect(page.body).toContain('<ol class="list" lang="en">');
    expect(wordsOf(await candidatePages({ findTemplate: () => Promise.resolve(null) }).get())).toContain('Referens 1');
  });

  it('is read in another language when the reader picks one, and its form keeps to it', async () => {
    const pages = candidatePages();
    const page = await pages.get('?lang=fi');
    expect(page.body).toContain('<html lang="fi">');
    expect(wordsOf(page)).toContain('Ilmoita suosittelijasi');
    const saved = await pages.submit(page, typedBo);
    expect(saved.headers['location']).toContain('lang=fi');
  });
});

describe('an address that mail may not reach', () => {
  const savedWith = async (mail: string): Promise<string> => {
    const pages = candidatePages();
    const saved = await pages.submit(await pages.get(), { ...typedBo, mail });
    expect(saved.status).toBe(303);
    return allWordsOf(await pages.get((saved.headers['location'] ?? '').replace(/^[^?]*/, '')));
  };

  it.each([
    ['bo.ahl@gmial.com', 'Menade du gmail.com?'],
    ['bo.ahl@no-mail.example.org', 'Vi hittar ingen som tar emot mejl på no-mail.example.org.'],
  ])('is saved, and pointed out: %s', async (mail, words) => {
    expect(await savedWith(mail)).toContain(words);
  });

  it('is not pointed out where all is well', async () => {
    expect(await savedWith('bo.ahl@gmail.com')).not.toMatch(/Menade du|Vi hittar ingen/);
  });

  it('is refused at the field where no mail can ever be sent to it', async () => {
    const pages = candidatePages();
    const refused = await pages.submit(await pages.get(), { ...typedBo, mail: 'bö.ahl@example.org' });
    expect(refused.status).toBe(422);
    expect(wordsOf(refused)).toContain('Dit går det inte att skicka mejl: före @');
  });
});

describe('saving a referee', () => {
  it('keeps all that was typed, asks nobody yet, and goes on to the next', async () => {
    const pages = candidatePages();
    const saved = await pages.submit(await pages.get(), typedBo);
    expect(saved.status).toBe(303);
    const file = pages.file();
    expect(file.referees).toHaveLength(1);
    expect(file.referees[0]).toMatchObject({
      firstName: 'Bo',
      lastName: 'Ahl',
      email: 'bo.ahl@example.org',
      phone: '+46701740621',
      language: 'sv',
      relation: { type: 'manager', company: 'Nordvik omsorg AB', title: 'Gruppledare', from: '2019-03', to: '2023-06' },
      source: 'candidate',
      status: 'added',
    });
    expect(file.messages).toEqual([]);
    const next = await pages.follow(saved);
    expect(wordsOf(next)).toContain('Det du skrev är sparat, kl. 09.10.');
    expect(wordsOf(next)).toContain('Referens 2 av 2');
    expect(allWordsOf(next)).toContain('Referens 1: Bo Ahl');
  });

  it('twice is once', async () => {
    const pages = candidatePages();
    const form = await pages.get();
    const [one, other] = [await pages.submit(form, typedBo), await pages.submit(form, typedBo)];
    expect([one.status, other.status]).toEqual([303, 303]);
    expect(other.headers['location']).toBe(one.headers['location']);
    expect(pages.file().referees).toHaveLength(1);
  });

  it('and going on later leads to a page that says what remains; with nothing typed nothing is saved', async () => {
    const pages = candidatePages();
    const blank = await pages.submit(await pages.get(), { later: '1' });
    expect(blank.headers['location']).toMatch(/\/later$/);
    expect(pages.file().referees).toEqual([]);
    const later = await pages.submit(await pages.get(), { ...typedBo, later: '1' });
    expect(wordsOf(await pages.follow(later))).toContain('En referens återstår, senast lördag 28 november');
  });

  it('leaves room for nobody past ten', async () => {
    const pages = candidatePages();
    for (let number = 1; number <= 10; number += 1) {
      await pages.submit(await pages.get('/new'), { ...typedBo, mail: `bo.${number}@example.org`, tel: '' });
    }
    const refused = await pages.submit(await pages.get('/new'), { ...typedBo, mail: 'bo.11@example.org', tel: '' });
    expect(refused.status).toBe(409);
    expect(pages.file().referees).toHaveLength(10);
  });
});

describe('a form with errors', () => {
  it('comes back with every value, a summary on top and each error at its field', async () => {
    const pages = candidatePages();
    const typed = {
      ...typedBo,
      last: '',
      mail: 'bo.ahl@example',
      tel: '070',
      rel: '',
      'from-year': '19',
      first: 'Bó "B" <b>',
    };
    const page = await pages.submit(await pages.get(), typed);
    expect(page.status).toBe(422);
    expect(page.body).toContain('<title>Fel: Ange dina referenser, Exempelkommun</title>');
    expect(wordsOf(page)).toContain('Fem uppgifter behöver rättas');
    for (const id of ['last', 'mail', 'tel', 'rel-1', 'from-year']) {
      expect(page.body).toContain(`<a href="#${id}">`);
      expect(page.body).toContain(`id="${id}"`);
    }
    expect(page.body).toContain('value="bo.ahl@example"');
    expect(page.body).toContain('value="Bó &quot;B&quot; &lt;b>"');
    expect(page.body).toMatch(/id="mail"[^>]*aria-describedby="mail-h mail-e" aria-invalid/);
    expect(pages.file().referees).toEqual([]);
  });

  it.each([
    ['to', { 'to-month': '2', 'to-year': '2019' }, 'Välj en månad efter den då ni började arbeta ihop'],
    ['to', { 'to-month': '', 'to-year': '2020' }, 'eller lämna båda tomma'],
    ['to', { 'to-month': '12', 'to-year': '2026' }, 'eller lämna tomt om ni fortfarande arbetar ihop'],
    ['from', { 'from-month': '12', 'from-year': '2026', 'to-month': '', 'to-year': '' }, 'Välj en månad som har varit'],
    ['lang', { lang: 'xx' }, 'Välj språk'],
    ['company', { company: 'x'.repeat(101) }, 'Skriv högst 100 tecken'],
  ])('%s: %o', async (_, change, message) => {
    const pages = candidatePages();
    const page = await pages.submit(await pages.get(), { ...typedBo, ...change });
    expect(page.status).toBe(422);
    expect(wordsOf(page)).toContain(message);
  });

  it.each([
    ['their own number', { tel: '070-174 06 05' }, 'Det här är ditt eget nummer.', 'candidate'],
    ['the number of another', { tel: '070-174 06 21' }, 'Bo Ahl har samma nummer.', 'referee'],
  ])('points out %s, and takes it with a reason', async (_, change, words, other) => {
    const pages = candidatePages();
    await pages.submit(await pages.get(), typedBo);
    const form = await pages.submit(await pages.get(), { ...typedEva, ...change });
    expect(form.status).toBe(422);
    expect(wordsOf(form)).toContain(words);
    expect(wordsOf(await pages.submit(form, { why: ' ' }))).toContain(words);
    expect((await pages.submit(form, { why: 'Vi delar telefon på jobbet.' })).status).toBe(303);
    const [signal] = pages.file().signals;
    expect(signal).toMatchObject({ seen: { code: 'same_phone' }, replies: [{ text: 'Vi delar telefon på jobbet.' }] });
    expect(signal?.people.includes('candidate')).toBe(other === 'candidate');
    const eva = pages.file().referees.find(({ firstName }) => firstName === 'Eva');
    expect(allWordsOf(await pages.get(`/referees/${eva?.id}`))).toContain('Varför är det samma?');
  });

  it('says whose an address is already, and that it is the candidate’s own', async () => {
    const pages = candidatePages();
    await pages.submit(await pages.get(), typedBo);
    const taken = await pages.submit(await pages.get(), { ...typedEva, mail: 'BO.Ahl@example.org' });
    expect(taken.status).toBe(422);
    expect(wordsOf(taken)).toContain('Två av dina referenser har samma adress: Bo Ahl har den redan.');
    const own = await pages.submit(await pages.get(), { ...typedEva, mail: 'kim.lund@example.org' });
    expect(wordsOf(own)).toContain('Det är din egen adress');
    expect(pages.file().referees).toHaveLength(1);
    const kept = await pages.submit(taken, { why: 'De delar brevlåda.' });
    expect(kept.status).toBe(303);
    expect(pages.file().signals).toMatchObject([
      { seen: { code: 'same_email' }, replies: [{ person: 'candidate', text: 'De delar brevlåda.' }] },
    ]);
  });

  it('asks for a mobile number where the questions go by SMS', async () => {
    const settings = { ...buildRequest().settings, refereeChannel: 'sms' as const };
    const pages = candidatePages({ file: { check: buildCheck({ settings }) } });
    const fixed = await pages.submit(await pages.get(), { ...typedBo, mail: '', tel: '08-465 004 12' });
    expect(wordsOf(fixed)).toContain('Skriv ett mobilnummer: frågorna skickas som sms');
    const mobile = await pages.submit(await pages.get(), { ...typedBo, mail: '' });
    expect(mobile.status).toBe(303);
    expect(pages.file().referees[0]?.email).toBeNull();
  });
});
