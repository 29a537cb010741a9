import { describe, expect, it } from 'vitest';
import { type Language, languages } from '#shared/domain/language.ts';
import { builtInTemplate } from '#shared/domain/templates/built-in-templates.ts';
import { whatYouSaw } from '#shared/domain/templates/questions/acquaintance.ts';
import { loadGuardTexts } from '#shared/i18n/guard/load.ts';
import { loadReportTexts } from '#shared/i18n/report/load.ts';

const asked: Readonly<Record<Language, string>> = {
  sv: 'Bara 1 av 11 frågor har ett svar: är det allt som Bo sa?',
  en: 'Only 1 of 11 questions has an answer: is this all that Bo said?',
  nb: 'Bare 1 av 11 spørsmål har svar: er det alt Bo sa?',
  da: 'Kun 1 af 11 spørgsmål har et svar: er det alt, hvad Bo sagde?',
  fi: 'Vain 1/11 kysymykseen on vastaus: siinäkö kaikki, mitä Bo sanoi?',
  de: 'Nur 1 von 11 Fragen ist beantwortet: Ist das alles, was Bo gesagt hat?',
};

const counted: Readonly<Record<Language, string>> = {
  sv: '1 av 11 frågor besvarade',
  en: '1 of 11 questions answered',
  nb: '1 av 11 spørsmål besvart',
  da: '1 af 11 spørgsmål besvaret',
  fi: 'Vastattu 1/11 kysymykseen',
  de: '1 von 11 Fragen beantwortet',
};

describe.each(languages)('a call with hardly an answer, in %s', (language) => {
  it('is asked about, and the report says how many were asked and answered', async () => {
    const count = { answered: 1, asked: builtInTemplate('tpl_standard')?.questions.length ?? 0 };
    const { few } = await loadGuardTexts(language);
    expect(few.ask({ ...count, name: 'Bo' })).toBe(asked[language]);
    const { given } = await loadReportTexts(language);
    expect(given.count(count)).toBe(counted[language]);
  });

  it('begins with what the account of the relation has not asked', () => {
    const first = builtInTemplate('tpl_standard')?.questions[0];
    expect(first?.text[language]).toBe(whatYouSaw.text[language]);
    expect(first?.text[language]).not.toMatch(/länge|long|lenge|længe|kauan|lange|roll|role|rooli/i);
  });
});
