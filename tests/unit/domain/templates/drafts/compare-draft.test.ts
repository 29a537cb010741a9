import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesByLanguage, compareDraft, compareTexts } from '#shared/domain/templates/drafts/compare-draft.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { takeDraftStep } from '#shared/domain/templates/drafts/draft-steps.ts';
import type { DraftContent, DraftQuestion } from '#shared/domain/templates/drafts/template-draft.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const before = contentOf(buildTemplate());

const changed = (id: string, parts: Partial<DraftQuestion>, content: DraftContent = before): DraftContent => ({
  ...content,
  questions: content.questions.map((each) => (each.id === id ? { ...each, ...parts } : each)),
});

const wordsIn = (pieces: readonly Readonly<{ text: string; in: string }>[], where: string): readonly string[] =>
  pieces.filter((piece) => piece.in === where).map(({ text }) => text.trim());

describe('two texts', () => {
  it('are compared word by word', () => {
    const { before: was, after } = compareTexts('Hur ofta var {name} sjuk?', 'Hur höll {name} överenskomna tider?');
    expect(wordsIn(was, 'before')).toEqual(['ofta var', 'sjuk?']);
    expect(wordsIn(after, 'after')).toEqual(['höll', 'överenskomna tider?']);
    expect(wordsIn(was, 'both')).toEqual(['Hur', '{name}']);
  });

  it('that are the same have no difference', () => {
    expect(compareTexts('Hur gick det?', 'Hur gick det?').before).toEqual([{ text: 'Hur gick det?', in: 'both' }]);
  });
});

describe('a draft beside its version', () => {
  it('shows what is changed, new and removed in a language, and nothing of what is not', () => {
    const written = changed('role', { text: { sv: 'Vilket uppdrag hade du?', en: 'What was your role?' } });
    const added = takeDraftStep(written, { step: 'add', fresh: 'fresh' });
    const filled = changed('fresh', { text: { sv: 'Ny fråga?' }, why: { sv: 'Önskad.' } }, added);
    const after = takeDraftStep(filled, { step: 'remove', question: 'period' });
    const changes = compareDraft(before, after, 'sv');
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['role', 'changed'],
      ['fresh', 'added'],
      ['period', 'removed'],
    ]);
    expect(changes[1]).toMatchObject({ number: 8, why: 'Önskad.' });
    expect(compareDraft(before, after, 'en').map(({ id }) => id)).toEqual(['period']);
    expect(changesByLanguage(before, after)).toEqual([
      { language: 'sv', count: 3 },
      { language: 'en', count: 1 },
    ]);
  });

  it('tells a question that was moved from those that it passed', () => {
    const after = takeDraftStep(before, { step: 'down', question: 'keeps_calm' });
    expect(compareDraft(before, after, 'sv').map(({ kind }) => kind)).toEqual(['moved']);
  });

  it('says that a kind or a condition is another though no word is', () => {
    const after = changed('alone_how', { showIf: null });
    expect(compareDraft(before, after, 'sv')).toMatchObject([{ id: 'alone_how', kind: 'changed', settings: true }]);
  });
});

/** The most words in a row that two lists share, by trying all ways. */
function mostShared([a, ...one]: readonly string[], [b, ...other]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return 1 + mostShared(one, other);
  return Math.max(mostShared(one, [b, ...other]), mostShared([a, ...one], other));
}

const fewWords = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });

describe('of any two texts', () => {
  it('as many words as can be are in both, in order, and none is lost', () => {
    fc.assert(
      fc.property(fewWords, fewWords, (one, other) => {
        const texts = [one.join(' '), other.join('  ')] as const;
        const { before: was, after } = compareTexts(...texts);
        expect(was.map(({ text }) => text).join('')).toBe(texts[0]);
        expect(after.map(({ text }) => text).join('')).toBe(texts[1]);
        expect(was.every((piece) => piece.in !== 'after') && after.every((piece) => piece.in !== 'before')).toBe(true);
        const both = (pieces: typeof was) => wordsIn(pieces, 'both').join(' ').split(/\s+/).filter(Boolean);
        expect(both(was)).toEqual(both(after));
        expect(both(was)).toHaveLength(mostShared(one, other));
      }),
    );
  });

  it('of two orders of questions, as few as can be were moved', () => {
    const ids = before.questions.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), (order) => {
        const questions = order.flatMap((id) => before.questions.filter((each) => each.id === id));
        const moved = compareDraft(before, { ...before, questions }, 'sv');
        expect(moved).toHaveLength(ids.length - mostShared(ids, order));
      }),
    );
  });
});

describe('what is compared of a question', () => {
  const [first] = before.questions;
  const scale = before.questions.find(({ type }) => type === 'scale');
  const single = before.questions.find(({ type }) => type === 'single');
  const asked = (question: DraftQuestion): DraftContent => ({ ...before, questions: [question] });
  const between = (one: DraftQuestion, other: Partial<DraftQuestion>) =>
    compareDraft(asked(one), asked({ ...one, ...other }), 'sv').map(({ kind, settings }) => [kind, settings]);

  it('are the words of its kind, and no others', () => {
    if (first === undefined || scale === undefined || single === undefined) throw new Error('one of each is there');
    const labels = { low: { sv: 'Sällan' }, high: { sv: 'Jämt' } };
    const options = [...single.options, { id: 'new', text: { sv: 'Annat' } }];
    expect(between(scale, { labels })).toEqual([['changed', false]]);
    expect(between(scale, { max: 5 })).toEqual([['changed', true]]);
    expect(between(scale, { options })).toEqual([]);
    expect(between(single, { options })).toEqual([['changed', true]]);
    expect(between(single, { type: 'multiple' })).toEqual([['changed', true]]);
    expect(between({ ...single, type: 'multiple' }, { options })).toEqual([['changed', true]]);
    const named = single.options.map((option) => ({ ...option, text: { sv: 'Annat' } }));
    const renamed = single.options.map((option) => ({ ...option, id: `${option.id}_2` }));
    for (const type of ['single', 'multiple'] as const) {
      expect(between({ ...single, type }, { options: named })).toEqual([['changed', false]]);
      expect(between({ ...single, type }, { options: renamed })).toEqual([['changed', true]]);
    }
    expect(between({ ...single, max: 10 }, { max: 5, labels })).toEqual([]);
    expect(between({ ...single, max: 10, type: 'short_text' }, { options, labels, max: 5 })).toEqual([]);
    expect(between(single, { help: { sv: 'Tänk efter.' }, why: { sv: 'Därför.' } })).toEqual([['changed', false]]);
    expect(between(single, { required: !single.required })).toEqual([['changed', true]]);
  });

  it('stand in lines, of one that is new and of one that is gone', () => {
    if (scale === undefined || single === undefined) throw new Error('one of each is there');
    const labels = { low: { sv: 'Sällan' }, high: { sv: 'Jämt' } };
    const spoken = { ...scale, text: { sv: 'Hur ofta?' }, help: {}, why: { sv: 'Därför.' }, labels };
    const silent = { ...single, text: {}, help: {}, options: [] };
    const words = 'Hur ofta?\nSällan\nJämt';
    const common = { id: spoken.id, number: 2, settings: false };
    const both = { ...before, questions: [silent, spoken] };
    const none = { ...before, questions: [] };
    expect(compareDraft(none, both, 'sv')).toEqual([
      { ...common, kind: 'added', before: [], after: [{ text: words, in: 'after' }], why: 'Därför.' },
    ]);
    expect(compareDraft(both, none, 'sv')).toEqual([
      { ...common, kind: 'removed', before: [{ text: words, in: 'before' }], after: [], why: '' },
    ]);
    expect(changesByLanguage(none, both)).toEqual([{ language: 'sv', count: 1 }]);
    expect(changesByLanguage(both, none)).toEqual([{ language: 'sv', count: 1 }]);
  });
});
