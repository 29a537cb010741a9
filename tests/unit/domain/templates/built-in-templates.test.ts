import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { builtInTemplate, builtInTemplates } from '#shared/domain/templates/built-in-templates.ts';
import { type QuestionTemplate, questionTypes } from '#shared/domain/templates/question-template.ts';

/** What a report aligns answers by. An id or a type that changes here changes what kept answers mean. */
const questionsOf = {
  tpl_short: [
    'what_you_saw short_text',
    'responsibilities short_text',
    'keeps_promises scale',
    'takes_criticism single',
    'main_strengths long_text',
    'rehire rehire',
  ],
  tpl_standard: [
    'what_you_saw short_text',
    'responsibilities short_text',
    'keeps_promises scale',
    'clear_answers scale',
    'handles_conflicts scale',
    'takes_criticism single',
    'listens scale',
    'shares_information scale',
    'main_strengths long_text',
    'needs_support long_text',
    'rehire rehire',
  ],
  tpl_leader: [
    'what_you_saw short_text',
    'responsibilities short_text',
    'leadership_scope multiple',
    'gives_responsibility scale',
    'gives_feedback scale',
    'group_results scale',
    'keeps_promises scale',
    'clear_answers scale',
    'handles_conflicts scale',
    'takes_criticism single',
    'led_change long_text',
    'main_strengths long_text',
    'needs_support long_text',
    'rehire rehire',
  ],
  tpl_facts: [
    'employment_confirmed yes_no',
    'employment_period date_range',
    'job_title short_text',
    'your_role short_text',
    'responsibilities short_text',
  ],
};

/** How long a referee thinks and writes, seconds by type: the time promised is rounded up. */
const secondsFor = {
  scale: 12,
  single: 15,
  multiple: 20,
  yes_no: 15,
  short_text: 25,
  long_text: 50,
  date_range: 20,
  rehire: 20,
};

/** Questions of one competency in a row, as the pages of the questionnaire show them. */
function pagesOf(template: QuestionTemplate): { competency: string; questions: number }[] {
  const pages: { competency: string; questions: number }[] = [];
  for (const { competency } of template.questions) {
    const page = pages.at(-1);
    if (page?.competency === competency) page.questions += 1;
    else pages.push({ competency, questions: 1 });
  }
  return pages;
}

describe('built-in templates', () => {
  it('are the four that checks can name, with 6, 11, 14 and 5 questions', () => {
    expect(builtInTemplates.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['tpl_short', 6],
      ['tpl_standard', 11],
      ['tpl_leader', 14],
      ['tpl_facts', 5],
    ]);
  });

  it('keep the ids and types of their questions', () => {
    const found = builtInTemplates.map(({ id, questions }) => [id, questions.map((each) => `${each.id} ${each.type}`)]);
    expect(Object.fromEntries(found)).toEqual(questionsOf);
  });

  it('use every question type and both scales', () => {
    const questions = builtInTemplates.flatMap((template) => template.questions);
    expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(questionTypes));
    expect(new Set(questions.flatMap((each) => (each.type === 'scale' ? [each.max] : [])))).toEqual(new Set([5, 10]));
  });

  it('ask a question under one id in one way only, whichever template it stands in', () => {
    const ways = new Map<string, Set<string>>();
    for (const question of builtInTemplates.flatMap((template) => template.questions)) {
      ways.set(question.id, (ways.get(question.id) ?? new Set()).add(JSON.stringify(question)));
    }
    expect([...ways].filter(([, texts]) => texts.size > 1).map(([id]) => id)).toEqual([]);
  });

  it('ask for no judgement when a referee gives facts only', () => {
    const facts = builtInTemplate('tpl_facts');
    const judging = facts?.questions.filter(({ type }) => ['scale', 'single', 'multiple', 'rehire'].includes(type));
    expect(judging).toEqual([]);
  });
});

describe.each(builtInTemplates)('$id', (template) => {
  it('is in every language', () => {
    expect(template.languages).toEqual(languages);
  });

  it('has ids in snake_case, each once, options too', () => {
    const ids = template.questions.map(({ id }) => id);
    const optionIds = template.questions.map((each) => ('options' in each ? each.options.map(({ id }) => id) : []));
    for (const list of [ids, ...optionIds]) {
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((id) => !/^[a-z]+(_[a-z]+)*$/.test(id))).toEqual([]);
    }
  });

  it('names each competency that it uses, and no other', () => {
    expect(new Set(template.questions.map(({ competency }) => competency))).toEqual(
      new Set(Object.keys(template.competencies)),
    );
  });

  it('puts two to four questions on a page, and each competency on one page', () => {
    const pages = pagesOf(template);
    expect(pages.filter(({ questions }) => questions < 2 || questions > 4)).toEqual([]);
    expect(new Set(pages.map(({ competency }) => competency)).size).toBe(pages.length);
  });

  it('shows a question by the answer to one that stands on an earlier page and can be answered so', () => {
    const answersOf = (id: string, before: number): Set<string> => {
      const question = template.questions.slice(0, before).find((each) => each.id === id);
      if (question === undefined) return new Set();
      if ('options' in question) return new Set(question.options.map((option) => option.id));
      if (question.type === 'yes_no') return new Set(['yes', 'no']);
      return new Set(question.type === 'scale' ? Array.from({ length: question.max }, (_, at) => `${at + 1}`) : []);
    };
    const wrong = template.questions.filter(({ showIf, competency }, at) => {
      if (showIf === null) return false;
      const condition = template.questions.find(({ id }) => id === showIf.question);
      const answers = answersOf(showIf.question, at);
      return (
        showIf.is.length === 0 || showIf.is.some((each) => !answers.has(each)) || condition?.competency === competency
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('lets a referee say that a choice cannot be judged, last', () => {
    const choices = template.questions.flatMap((each) => ('options' in each ? [each.options.at(-1)?.id] : []));
    expect(choices.filter((id) => id !== 'cannot_judge')).toEqual([]);
  });

  it('promises the minutes that it takes, rounded up', () => {
    const seconds = template.questions.reduce((sum, { type }) => sum + secondsFor[type], 0);
    expect(template.minutes).toBe(Math.ceil(seconds / 60));
  });
});

describe('tpl_leader', () => {
  it('asks about the change only of those who have seen one', () => {
    const conditional = builtInTemplate('tpl_leader')?.questions.filter(({ showIf }) => showIf !== null);
    expect(conditional?.map(({ id, showIf }) => [id, showIf])).toEqual([
      ['led_change', { question: 'leadership_scope', is: ['change'] }],
    ]);
  });
});

describe('builtInTemplate', () => {
  it('finds a template by its id, and a version of it', () => {
    expect(builtInTemplate('tpl_standard')?.id).toBe('tpl_standard');
    expect(builtInTemplate('tpl_standard', 1)?.version).toBe(1);
  });

  it('finds nothing for an unknown id or version', () => {
    expect(builtInTemplate('tpl_unknown')).toBeNull();
    expect(builtInTemplate('tpl_standard', 99)).toBeNull();
  });
});
