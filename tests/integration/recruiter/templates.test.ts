import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { newId } from '#shared/data/new-id.ts';
import { createTemplateStore } from '#shared/data/organisation/template-store.ts';
import type { QuestionTemplate } from '#shared/domain/templates/question-template.ts';
import { buildRequest } from '#tests/support/builders/check-builders.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';
import { type RealTable, startRealTable } from '#tests/support/cloud/real-table.ts';
import { eva, recruiterDesk, rita, wordsOf } from '#tests/support/roads/recruiter-desk.ts';

let real: RealTable;
beforeAll(async () => {
  real = await startRealTable();
});
afterAll(() => real.stop());

/** Rita at her desk, in an organisation with a template of its own. */
async function givenTemplate(changes: Partial<QuestionTemplate> = {}) {
  const desk = await recruiterDesk(real.table);
  const templates = createTemplateStore(real.table);
  const template = buildTemplate({ id: newId('tpl'), ...changes });
  await templates.create(desk.organisation.id, template);
  const browser = desk.browser();
  const id = await desk.start();
  await browser.signIn(rita, id);
  return { desk, templates, template, browser, checkId: id };
}

describe('the list of question templates', () => {
  test('has the built-in ones and the organisation’s own, for everybody who has signed in', async () => {
    const { desk, browser, template } = await givenTemplate();
    const words = wordsOf(await browser.get(desk.at('templates')));
    expect(words).toContain(
      'StandardFrågor 11Minuter 5Språk Svenska, English, Norsk, Dansk, Suomi, DeutschVersion 2Ursprung Inbyggd',
    );
    expect(words).toContain('NattskiftFrågor 8');
    expect(words).toContain('Er egen');
    const page = await browser.get(desk.at('templates'));
    expect(page.body).toContain(desk.at(`templates/${template.id}`));
    expect(page.body).toContain('aria-current="page"');
  });

  test('goes on after its last line, and asks for a sign-in first', async () => {
    const { desk, browser, template } = await givenTemplate();
    const later = await browser.get(desk.at(`templates?after=${template.id}`));
    expect(wordsOf(later)).not.toContain('Nattskift');
    expect(wordsOf(later)).toContain('Till första sidan');
    expect(wordsOf(await desk.browser().get(desk.at('templates')))).not.toContain('Nattskift');
  });
});

describe('the page of a question template', () => {
  test('shows each question as the referee meets it, page by page', async () => {
    const { desk, browser, template } = await givenTemplate();
    const words = wordsOf(await browser.get(desk.at(`templates/${template.id}`)));
    expect(words).toContain('Att arbeta på natten Sida 1 av 4');
    expect(words).toContain('1. Kim behåller lugnet.Tänk på Kims nattpass.Skala 1–10. Måste besvaras.');
    expect(words).toContain('1 Aldrig10 AlltidKan inte bedöma');
    expect(words).toContain('5. Hur gick det?Längre text. Får hoppas över.Ställs bara om svaret på fråga 4 är ”Ja”.');
    expect(words).toContain('I hemtjänstenPå en avdelning');
  });

  test('can be read in each language of the template, marked as what it is', async () => {
    const { desk, browser, template } = await givenTemplate();
    const page = await browser.get(desk.at(`templates/${template.id}?in=en`));
    const main = parse(page.body).querySelector('main');
    expect(main?.querySelector('h3 [lang="en"]')?.textContent).toBe('Kim keeps calm.');
    expect(wordsOf(page)).toContain('Ställs bara om svaret på fråga 4 är ”Yes”.');
    expect(main?.querySelectorAll('.tabs a')).toHaveLength(2);
    expect(wordsOf(await browser.get(desk.at('templates/tpl_leader?in=fi&lang=de')))).toContain('Muiden johtaminen');
  });

  test('keeps old versions readable, and says when the template is removed', async () => {
    const { desk, browser, template, templates } = await givenTemplate();
    await templates.saveVersion(desk.organisation.id, {
      ...template,
      version: 2,
      name: { sv: 'Natten', en: 'Nights' },
    });
    const old = wordsOf(await browser.get(desk.at(`templates/${template.id}?version=1`)));
    expect(old).toContain('Nattskift');
    expect(old).toContain('Det finns en nyare: visa version 2');
    expect(wordsOf(await browser.get(desk.at(`templates/${template.id}`)))).toContain('Natten');
    await templates.remove(desk.organisation.id, template.id);
    expect((await browser.get(desk.at(`templates/${template.id}`))).status).toBe(404);
    expect(wordsOf(await browser.get(desk.at(`templates/${template.id}?version=2`)))).toContain('Mallen är borttagen');
    expect(wordsOf(await browser.get(desk.at('templates')))).not.toContain('Natten');
  });

  test.each(['tpl_none', newId('tpl'), 'tpl_short/more', 'tpl_short?version=9'])('is not found at %s', async (path) => {
    const { desk, browser } = await givenTemplate();
    expect((await browser.get(desk.at(`templates/${path}`))).status).toBe(404);
  });

  test('is nobody else’s', async () => {
    const { template } = await givenTemplate();
    const other = await givenTemplate();
    expect((await other.browser.get(other.desk.at(`templates/${template.id}`))).status).toBe(404);
    expect((await other.browser.get(other.desk.at(`templates/${template.id}?version=1`))).status).toBe(404);
  });
});

describe('where templates are chosen', () => {
  test('new checks can be made with the organisation’s own, in its languages', async () => {
    const { desk, template } = await givenTemplate();
    const browser = desk.browser();
    await browser.signIn(eva);
    const form = await browser.get(desk.at('settings/defaults'));
    const optionsOf = (language: string) =>
      parse(form.body)
        .querySelectorAll(`select[name="template-${language}"] option`)
        .map((option) => option.getAttribute('value'));
    expect(optionsOf('sv')).toContain(template.id);
    expect(optionsOf('fi')).not.toContain(template.id);
    await browser.submit(form, { 'template-sv': template.id, 'template-en': template.id });
    const saved = await desk.organisations.load(desk.organisation.id);
    expect(saved?.defaults.questionTemplates).toMatchObject({ sv: template.id, en: template.id });
  });

  test('the check page leads to the version that the check was made with', async () => {
    const { desk, browser, template } = await givenTemplate();
    const chosen = { id: template.id, version: 1 };
    const { settings } = buildRequest();
    const id = await desk.start({ settings: { ...settings, questionTemplates: { sv: chosen, en: chosen } } });
    const page = await browser.get(desk.at(`checks/${id}`));
    expect(page.body).toContain(desk.at(`templates/${template.id}?version=1`));
    expect(wordsOf(page)).toContain('Nattskift, 8 frågor, version 1 (svenska, engelska)');
  });
});
