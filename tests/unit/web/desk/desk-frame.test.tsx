import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { buildVisit } from '#tests/support/roads/desk-visit.ts';
import { frameOf } from '../../../../functions/manage-checks/visit.ts';

const frame = async (given: Parameters<typeof buildVisit>[0] = {}, title = 'Kim & <b>Lund</b>') => {
  const visit = await buildVisit(given);
  const response = renderDesk({ ...frameOf(visit, 'settings'), title }, <main id="main">Text</main>);
  return { visit, response, page: parse(response.body) };
};

const administrator = { email: 'ali.demir@example.org' };
const menuOf = ({ page }: Awaited<ReturnType<typeof frame>>): readonly string[] =>
  page.querySelectorAll('.nav a').map((link) => link.textContent.trim());

describe('the frame of a recruiter’s page', () => {
  test('writes a name in the title as text', async () => {
    const { response } = await frame();
    expect(response.body).toContain('<title>Kim &amp; &lt;b>Lund&lt;/b>, Exempelkommun</title>');
  });

  test('shows settings to administrators, and not to a test key’s session whomever it names', async () => {
    expect(menuOf(await frame(administrator))).toContain('Inställningar');
    expect(menuOf(await frame())).not.toContain('Inställningar');
    expect(menuOf(await frame({ ...administrator, live: false }))).not.toContain('Inställningar');
  });

  test('says on every page of a test key’s session that it is one', async () => {
    const tagOf = async (live: boolean) => (await frame({ live })).page.querySelector('.mast .tag')?.textContent;
    expect(await tagOf(true)).toBeUndefined();
    expect(await tagOf(false)).toBe('Testläge');
  });

  test('marks the part of the menu that one is in, for the ear too', async () => {
    const { page } = await frame(administrator);
    expect(page.querySelectorAll('[aria-current=page]').map((link) => link.textContent.trim())).toEqual([
      'Inställningar',
    ]);
  });

  test('signs out by forms that carry the session’s token', async () => {
    const { page } = await frame();
    const forms = page.querySelectorAll('form').filter((form) => form.getAttribute('action')?.includes('sign-out'));
    expect(forms.map((form) => form.getAttribute('method'))).toEqual(['post', 'post']);
    for (const form of forms) expect(form.querySelector('input[name=token]')?.getAttribute('value')).toBe('a-token');
  });

  test('keeps the language that was picked in every link of the frame', async () => {
    const { page } = await frame({ ...administrator, request: { query: { lang: 'fi' }, path: '/o/x/settings' } });
    expect(page.querySelector('html')?.getAttribute('lang')).toBe('fi');
    const menu = page.querySelectorAll('.nav a').map((link) => link.getAttribute('href') ?? '');
    expect(menu.filter((address) => !address.includes('lang=fi'))).toEqual([]);
  });
});
