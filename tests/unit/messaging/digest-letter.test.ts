import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { needOf } from '#shared/domain/queue/need-of.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { digestLetter } from '#shared/messaging/contents/digest-letter.ts';
import {
  buildCheck,
  buildFile,
  buildOrganisation,
  minutesAfter,
  startTime,
} from '#tests/support/builders/check-builders.ts';

/** A recruiter's checks to whom nothing has been sent, the oldest first. */
const inNeed = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { candidate } = buildCheck();
    const file = buildFile({
      check: buildCheck({
        id: `chk_${index}`,
        status: 'accepted',
        createdAt: minutesAfter(index),
        candidate: { ...candidate, lastName: `Lund${index}` },
      }),
      referees: [],
      messages: [],
    });
    const need = needOf(file, startTime);
    if (need === null) throw new Error('It needs nobody');
    return { file, need };
  });

async function letter(count: number, language: (typeof languages)[number], ended = 0) {
  const organisation = buildOrganisation({ language });
  const file = buildFile({ check: buildCheck() });
  const expired = Array.from({ length: ended }, () => buildFile({ check: buildCheck({ status: 'expired' }) }));
  const content = await digestLetter({
    file,
    needs: inNeed(count),
    ended: expired,
    way: 21,
    organisation,
    texts: await loadMessageTexts(language),
    baseUrl: 'https://ref.example.org',
    now: startTime,
  });
  const lines = content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  return { content, lines, home: `https://ref.example.org/o/${organisation.id}` };
}

describe.each(languages)('the mail of the morning in %s', (language) => {
  test('says what needs the recruiter, on one screen with a link, however much it is', async () => {
    const { content, lines, home } = await letter(200, language);
    expect(content.subject).toContain('200');
    expect(content.blocks.length).toBeLessThan(15);
    expect(lines.filter((line) => line.includes('Lund'))).toHaveLength(6);
    expect(lines.filter((line) => line.includes('194'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('21'))).not.toEqual([]);
    expect(content.blocks).toContainEqual(expect.objectContaining({ kind: 'button', url: `${home}/checks` }));
    expect(content.blocks.at(-1)).toMatchObject({ kind: 'links', links: [{ url: `${home}/sessions` }] });
  });

  test('says how checks ended where nothing is to be done', async () => {
    const { content, lines } = await letter(0, language, 9);
    const texts = await loadMessageTexts(language);
    const ended = texts.recruiterNotices.expired.subject({ candidate: 'Kim\u00a0Lund' });
    expect(lines.filter((line) => line === `${ended}.`)).toHaveLength(6);
    expect(content.subject).not.toMatch(/\d/);
  });
});
