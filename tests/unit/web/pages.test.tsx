import { describe, expect, it, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadCommonTexts } from '#shared/i18n/common/load.ts';
import type { HttpRequest } from '#shared/web/http/http.ts';
import { readingOf, sameIn } from '#shared/web/http/reading.ts';
import { unknownLinkPage } from '#shared/web/pages/link-pages.tsx';

const request: HttpRequest = {
  method: 'GET',
  path: '/c/abc',
  query: {},
  headers: {},
  cookies: {},
  body: null,
  requestId: 'r-1',
  sourceIp: '192.0.2.1',
};

describe('a link that does not work', () => {
  it.each(languages)('says so in %s, without saying whose it was', async (language) => {
    const reading = await readingOf({ ...request, query: { lang: language } }, 'sv', loadCommonTexts);
    const page = unknownLinkPage(reading);
    expect(page.status).toBe(404);
    expect(page.body).toContain(`<html lang="${language}">`);
    expect(page.body).toContain(`<h1>${reading.texts.pages.unknownLink.title}</h1>`);
    expect(page.body).toContain(language === 'fi' ? '/c/abc?lang=sv' : '/c/abc?lang=fi');
  });

  it('lets its own style through, and no other', async () => {
    const page = unknownLinkPage(await readingOf(request, 'sv', loadCommonTexts));
    const nonce = /<style nonce="([^"]+)"/.exec(page.body)?.[1] ?? '';
    expect(page.headers['content-security-policy']).toContain(`style-src 'nonce-${nonce}'`);
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['referrer-policy']).toBe('same-origin');
  });
});

test('a page whose address begins with two slashes leads to no other host', async () => {
  const reading = await readingOf({ ...request, path: '//example.net/a' }, 'sv', loadCommonTexts);
  expect(sameIn(reading, 'en')).toBe('/example.net/a?lang=en');
});
