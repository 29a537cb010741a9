import { describe, expect, it, test } from 'vitest';

import { builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { templateInput } from '#shared/web/api/question-template-request.ts';
import { showTemplate } from '#shared/web/api/show-template.ts';
import { readTemplate } from '#shared/web/requests/read-template.ts';
import { buildTemplate, buildTemplateInput } from '#tests/support/builders/template-builders.ts';

type Changes = Readonly<Record<string, unknown>>;

const plain = { id: 'q', type: 'short_text', text: { sv: 'Text', en: 'Text' } };

describe('what a document leaves out', () => {
  const read = (changes: Changes) => {
    const result = readTemplate(templateInput.parse(buildTemplateInput(changes)));
    if ('errors' in result) throw new Error(JSON.stringify(result.errors));
    return result.content;
  };

  it('are the minutes that the questions usually take', () => {
    expect(read({}).minutes).toBe(4);
    expect(read({ minutes: 9 }).minutes).toBe(9);
  });

  it('are names of competencies: our own, or else the key', () => {
    const questions = [
      { ...plain, id: 'a', competency: 'responsibility' },
      { ...plain, id: 'b', competency: 'night_work' },
      { ...plain, id: 'c', competency: 'given' },
      { ...plain, id: 'd' },
    ];
    expect(read({ questions, competencies: { given: { sv: 'Given', en: 'Named' } } }).competencies).toEqual({
      responsibility: { sv: 'Att ta ansvar', en: 'Taking responsibility' },
      night_work: { sv: 'Night work', en: 'Night work' },
      given: { sv: 'Given', en: 'Named' },
      general: { sv: 'Frågor', en: 'Questions' },
    });
  });

  it('are help, condition and that it must be answered', () => {
    expect(read({ questions: [plain] }).questions[0]).toMatchObject({ help: null, showIf: null, required: false });
  });
});

describe('what a template answers with', () => {
  test.each(builtInTemplates)('can be sent as it came: $id', (template) => {
    const { id: _id, version: _version, ...content } = template;
    const sent = templateInput.parse(JSON.parse(JSON.stringify(showTemplate(template))));
    expect(readTemplate(sent)).toEqual({ content });
  });

  it('has of each question what its type has, and the rest empty', () => {
    const { builtIn, questions } = showTemplate(buildTemplate());
    expect(builtIn).toBe(false);
    expect(questions[0]).toMatchObject({ type: 'scale', max: 10, labels: { low: { sv: 'Aldrig' } }, options: [] });
    expect(questions[1]).toMatchObject({
      type: 'single',
      labels: null,
      options: [{ id: 'home_care' }, { id: 'ward' }],
    });
    expect(questions[5]).toEqual({
      id: 'role',
      type: 'short_text',
      required: true,
      competency: 'responsibility',
      text: { sv: 'Vilken roll hade du?', en: 'What was your role?' },
      help: null,
      labels: null,
      options: [],
      showIf: null,
    });
  });
});
