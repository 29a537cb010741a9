import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { buildCheck } from '#tests/support/builders/check-builders.ts';
import { candidatePages, typedBo, wordsOf } from '#tests/support/roads/candidate-pages.ts';

describe('naming nobody', () => {
  it('ends the check, with the reason if one was chosen; once', async () => {
    const pages = candidatePages();
    const page = await pages.get('/decline');
    expect(wordsOf(page)).toContain('Det är helt i sin ordning');
    const answer = await pages.submit(page, { reason: 'not_applying' });
    expect(answer.status).toBe(303);
    expect(pages.file().check.status).toBe('declined');
    expect(wordsOf(await pages.follow(answer))).toContain('Referenstagningen är avslutad');
    const version = pages.file().check.version;
    expect((await pages.submit(page)).status).toBe(303);
    expect(pages.file().check.version).toBe(version);
  });

  it('is not possible when the check has ended in another way', async () => {
    const pages = candidatePages({ file: { check: buildCheck({ status: 'completed' }) } });
    expect((await pages.post('/decline', {})).status).toBe(409);
    expect(pages.file().check.status).toBe('completed');
  });
});

describe('a check that is no longer under way', () => {
  it.each([
    ['completed', 200, 'Referenserna är klara'],
    ['declined', 200, 'Referenstagningen är avslutad'],
    ['expired', 410, 'Tiden har gått ut'],
    ['cancelled', 410, 'Referenstagningen är avbruten'],
    ['failed', 410, 'Vi nådde inte fram'],
  ] as const)('%s', async (status, code, title) => {
    const pages = candidatePages({ file: { check: buildCheck({ status }) } });
    const page = await pages.get();
    expect(page.status).toBe(code);
    expect(wordsOf(page)).toContain(title);
    expect((await pages.post('/new', typedBo)).status).toBe(409);
    expect(pages.file().referees).toEqual([]);
  });
});

describe('a link', () => {
  it('that nobody has says so without saying whose it is not', async () => {
    const page = await candidatePages().get('', 'wrongwrongwrongwrongwr');
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('Exempelkommun');
  });

  it('of an earlier generation works no more', async () => {
    const check = buildCheck();
    const pages = candidatePages({
      file: { check: { ...check, candidate: { ...check.candidate, linkGeneration: 2 } } },
    });
    expect((await pages.get()).status).toBe(404);
  });

  it('is throttled where many wrong ones were tried, for a while', async () => {
    const pages = candidatePages();
    for (let tries = 0; tries < 20; tries += 1) await pages.get('', `wrongwrongwrongwrong${tries + 10}`);
    const page = await pages.get('', 'wrongwrongwrongwrongwr');
    expect(page.status).toBe(429);
    expect(page.headers['retry-after']).toBe('300');
    pages.wait(6);
    expect((await pages.get('', 'wrongwrongwrongwrongwr')).status).toBe(404);
  });

  it('that works opens for whoever shares an address with somebody who tried wrong ones', async () => {
    const pages = candidatePages();
    for (let tries = 0; tries < 21; tries += 1) await pages.get('', `wrongwrongwrongwrong${tries + 10}`);
    expect((await pages.get()).status).toBe(200);
  });
});

describe('what is too large, and how data are handled', () => {
  it('a form that nobody typed is refused', async () => {
    expect((await candidatePages().post('/new', { first: 'x'.repeat(250_000) })).status).toBe(413);
  });

  it.each(languages)('the page about data in %s', async (language) => {
    const page = await candidatePages().get(`/data?lang=${language}`);
    expect(page.status).toBe(200);
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body).toContain('rita.ek@example.org');
  });
});
