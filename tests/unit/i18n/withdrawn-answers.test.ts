import { expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadDeskTexts } from '#shared/i18n/recruiter/desk/load.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';

test('an answer that was withdrawn is told beside those that stand, and nothing where none was', async () => {
  const counts = { answered: 1, expected: 2, withdrawn: 1 };
  const en = await loadReportTexts('en');
  expect(en.progress(counts)).toBe('1 of 2 answers, 1 withdrawn');
  expect(en.progress({ ...counts, withdrawn: 0 })).toBe('1 of 2 answers');
  for (const language of languages) {
    const { overview } = await loadDeskTexts(language);
    expect(overview.answers(counts)).not.toBe(overview.answers({ ...counts, withdrawn: 0 }));
    expect(overview.concludedEarly(counts)).toMatch(/1.*2.*1/);
  }
});
