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
