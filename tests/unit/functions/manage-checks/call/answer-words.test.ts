import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadCallDeskTexts } from '#shared/i18n/recruiter/call/load.ts';
import { answerWords } from '../../../../../functions/manage-checks/call/answer-words.ts';

describe('Beside an answer that cannot be written down, the recruiter reads', () => {
  test('that a comment needs a choice, not how a period is written', async () => {
    const words = await loadCallDeskTexts('en');
    expect(answerWords({ code: 'choose_for_comment' }, words)).toBe(
      'Choose an answer to the question, so that the comment belongs to one',
    );
    expect(answerWords({ code: 'order' }, words)).toBe('Write month and year, the end after the beginning');
    expect(answerWords({ code: 'too_long', max: 400, excess: 3 }, words)).toBe('Write at most 400 characters');
  });

  test.each(languages)('something of its own for each fault, in %s', async (language) => {
    const words = await loadCallDeskTexts(language);
    const faults = [
      { code: 'choose_for_comment' },
      { code: 'order' },
      { code: 'too_long', max: 400, excess: 3 },
    ] as const;
    expect(new Set(faults.map((fault) => answerWords(fault, words))).size).toBe(faults.length);
  });
});
