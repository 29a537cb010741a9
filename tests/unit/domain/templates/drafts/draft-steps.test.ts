import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxOptions, maxQuestions } from '#shared/domain/limits.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { nameCompetencies, takeDraftStep } from '#shared/domain/templates/drafts/draft-steps.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const content = contentOf(buildTemplate());
const idsOf = ({ questions }: DraftContent): readonly string[] => questions.map(({ id }) => id);
const onlyIf = { question: 'alone', is: ['yes'] };
const questionIn = (of: DraftContent, id: string) => of.questions.find((each) => each.id === id);

describe('a step in a draft', () => {
  it('adds a question at the end or below another, of the same competency', () => {
    const added = takeDraftStep(content, { step: 'add', fresh: 'new' });
    expect(idsOf(added).at(-1)).toBe('new');
    const below = takeDraftStep(content, { step: 'addAfter', question: 'keeps_calm', fresh: 'new' });
    expect(idsOf(below)[1]).toBe('new');
    expect(questionIn(below, 'new')).toMatchObject({ type: 'long_text', competency: 'night_work', text: {} });
  });

  it('duplicates a question with all its texts, under an id of its own', () => {
    const doubled = takeDraftStep(content, { step: 'duplicate', question: 'worked_where', fresh: 'again_where' });
    expect(idsOf(doubled).slice(0, 3)).toEqual(['keeps_calm', 'worked_where', 'again_where']);
    expect(questionIn(doubled, 'again_where')?.options).toEqual(questionIn(content, 'worked_where')?.options);
  });

  it('moves a question past its neighbour, and nowhere at the ends', () => {
    expect(idsOf(takeDraftStep(content, { step: 'down', question: 'keeps_calm' })).slice(0, 2)).toEqual([
      'worked_where',
      'keeps_calm',
    ]);
    expect(idsOf(takeDraftStep(content, { step: 'up', question: 'worked_where' })).slice(0, 2)).toEqual([
      'worked_where',
      'keeps_calm',
    ]);
    expect(takeDraftStep(content, { step: 'up', question: 'keeps_calm' })).toBe(content);
    expect(takeDraftStep(content, { step: 'down', question: 'again' })).toBe(content);
  });

  it('leaves the draft as it was where the question is gone', () => {
    for (const step of ['up', 'down', 'remove', 'unconditional'] as const) {
      expect(takeDraftStep(content, { step, question: 'gone' })).toBe(content);
    }
  });

  it('begins with a question of the general area where there is none, and goes on in the last one’s', () => {
    const [first] = takeDraftStep({ ...content, questions: [] }, { step: 'add', fresh: 'new' }).questions;
    expect(first).toMatchObject({ id: 'new', competency: 'general', required: false });
    const last = { ...content, questions: content.questions.slice(0, 4) };
    expect(questionIn(takeDraftStep(last, { step: 'add', fresh: 'new' }), 'new')?.competency).toBe('responsibility');
  });

  it('lets a question be asked whatever was answered before, and no other one', () => {
    const asked = { ...content, questions: content.questions.map((each) => ({ ...each, showIf: onlyIf })) };
    const freed = takeDraftStep(asked, { step: 'unconditional', question: 'alone_how' });
    expect(freed.questions.filter(({ showIf }) => showIf === null).map(({ id }) => id)).toEqual(['alone_how']);
  });

  it('removes a question, and the condition of those that asked for it', () => {
    const without = takeDraftStep(
      { ...content, kept: ['alone', 'role'].map((question) => ({ question, ground: 'health', reason: 'r' })) },
      { step: 'remove', question: 'alone' },
    );
    expect(questionIn(without, 'alone')).toBeUndefined();
    expect(questionIn(without, 'alone_how')?.showIf).toBeNull();
    expect(without.kept).toEqual([{ question: 'role', ground: 'health', reason: 'r' }]);
  });

  it('adds answers before “cannot judge”, and takes one out of the conditions that looked for it', () => {
    const judged = {
      ...content,
      questions: content.questions.map((each) =>
        each.id === 'worked_where'
          ? { ...each, options: [...each.options, { id: 'cannot_judge', text: {} }] }
          : each.id === 'role'
            ? { ...each, showIf: { question: 'worked_where', is: ['ward', 'home_care'] } }
            : each,
      ),
    };
    const more = takeDraftStep(judged, { step: 'addOption', question: 'worked_where', fresh: 'o9' });
    expect(questionIn(more, 'worked_where')?.options.map(({ id }) => id)).toEqual([
      'home_care',
      'ward',
      'o9',
      'cannot_judge',
    ]);
    const last = takeDraftStep(content, { step: 'addOption', question: 'worked_where', fresh: 'o9' });
    expect(questionIn(last, 'worked_where')?.options.at(-1)).toEqual({ id: 'o9', text: {} });
    const first = takeDraftStep(content, { step: 'addOption', question: 'role', fresh: 'o9' });
    expect(questionIn(first, 'role')?.options).toEqual([{ id: 'o9', text: {} }]);
    const less = takeDraftStep(judged, { step: 'removeOption', question: 'worked_where', option: 'ward' });
    expect(questionIn(less, 'role')?.showIf).toEqual({ question: 'worked_where', is: ['home_care'] });
    expect(questionIn(less, 'worked_where')?.options.map(({ id }) => id)).toEqual(['home_care', 'cannot_judge']);
    expect(questionIn(less, 'good_at')).toEqual(questionIn(judged, 'good_at'));
  });

  it('knows where there is no more room', () => {
    let full = content;
    for (let index = 0; index < 80; index += 1) full = takeDraftStep(full, { step: 'add', fresh: `f${index}` });
    expect(full.questions).toHaveLength(maxQuestions);
    let wide = content;
    for (let index = 0; index < 30; index += 1) {
      wide = takeDraftStep(wide, { step: 'addOption', question: 'worked_where', fresh: `o${index}` });
    }
    expect(questionIn(wide, 'worked_where')?.options).toHaveLength(maxOptions);
  });

  it('never makes two questions of one id, nor loses one but by removing it', () => {
    const ids = idsOf(content);
    const pressed = fc.record({
      step: fc.constantFrom('up' as const, 'down' as const, 'duplicate' as const, 'addAfter' as const),
      question: fc.constantFrom(...ids),
    });
    fc.assert(
      fc.property(fc.array(pressed, { maxLength: 30 }), (steps) => {
        const after = steps.reduce<DraftContent>(
          (before, taken, index) => takeDraftStep(before, { ...taken, fresh: `fresh${index}` }),
          content,
        );
        expect(new Set(idsOf(after)).size).toBe(after.questions.length);
        expect(ids.every((id) => idsOf(after).includes(id))).toBe(true);
      }),
    );
  });
});

describe('the names of competencies', () => {
  it('are ours where we have one, in every language, and empty otherwise', () => {
    const [first, ...rest] = content.questions;
    if (first === undefined) throw new Error('The template has questions');
    const questions = [{ ...first, competency: 'employment' }, { ...first, id: 'b', competency: 'own' }, ...rest];
    const named = nameCompetencies({ ...content, competencies: {}, questions });
    expect(named.competencies['employment']).toMatchObject({ fi: 'Työsuhde', de: 'Das Arbeitsverhältnis' });
    expect(named.competencies['own']).toEqual({});
  });

  it('are left as they were written', () => {
    expect(nameCompetencies(content).competencies['night_work']).toEqual(content.competencies['night_work']);
    const renamed = { ...content.competencies, employment: { sv: 'Vårt eget ord' } };
    const questions = content.questions.map((each) => ({ ...each, competency: 'employment' }));
    const named = nameCompetencies({ ...content, competencies: renamed, questions });
    expect(named.competencies).toEqual(renamed);
  });
});
