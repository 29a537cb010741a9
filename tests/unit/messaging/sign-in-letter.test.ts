import { expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import type { SignIn } from '#shared/domain/ports/session-store.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { signInLetter } from '#shared/messaging/contents/sign-in-letter.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

it.each(languages)(
  'a sign-in mail in %s names Talentech when its consent page led to it, and then alone',
  async (language) => {
    const organisation = buildOrganisation({ language });
    const texts = await loadMessageTexts(language);
    const url = 'https://refs.example.org/s/secret';
    const written = (askedBy: Pick<SignIn, 'askedBy'>) => {
      const { subject, blocks } = signInLetter({
        organisation,
        signIn: { name: 'Ali Demir', ...askedBy },
        url,
        code: '047113',
        texts,
      });
      return [subject, JSON.stringify(blocks)];
    };
    const [subject, body] = written({ askedBy: 'talentech' });
    expect(subject).toMatch(/Talentech/);
    expect(body).toMatch(/Talentech.*Ali Demir|Ali Demir.*Talentech/);
    expect(body).toContain(organisation.name);
    expect(body).toContain(url);
    for (const each of [body, written({})[1]]) expect(each).toMatch(/10 .*047113/);
    expect(written({}).join(' ')).not.toContain('Talentech');
  },
);
