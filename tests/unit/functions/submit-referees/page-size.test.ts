import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { candidatePages } from '#tests/support/roads/candidate-pages.ts';

const mostBytes = 30 * 1024;

describe('the longest page of the candidate', () => {
  it.each(languages)('travels in at most 30 KB, its style included, in %s', async (language) => {
    const pages = candidatePages();
    const form = await pages.get(`?lang=${language}`);
    const withErrors = await pages.submit(form);
    for (const page of [form, withErrors]) expect(gzipSync(page.body).length).toBeLessThanOrEqual(mostBytes);
  });
});
