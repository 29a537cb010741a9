import { describe, expect, it } from 'vitest';
import type { Language } from '#shared/domain/language.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import { takeDraftStep } from '#shared/domain/templates/drafts/draft-steps.ts';
import {
  draftFingerprint,
  headPart,
  mergeDraft,
  type PostedDraft,
} from '#shared/domain/templates/drafts/merge-draft.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const shown: readonly Language[] = ['sv', 'en'];
const drawn = contentOf(buildTemplate());
const mark = draftFingerprint(drawn, shown);

const asPosted = ({ name, competencies, minutes, questions }: DraftContent): PostedDraft => ({
  name,
  competencies,
  minutes,
  questions,
});

const writing = (content: DraftContent, id: string, sv: string, language: Language = 'sv'): DraftContent => ({
  ...content,
  questions: content.questions.map((each) =>
    each.id === id ? { ...each, text: { ...each.text, [language]: sv } } : each,
  ),
});

const textOf = (content: DraftContent, id: string, language: Language = 'sv') =>
  content.questions.find((each) => each.id === id)?.text[language];

describe('two who write in the same draft', () => {
  it('both get theirs when they write in different questions', () => {
    const stored = writing(drawn, 'role', 'Theirs?');
    const merged = mergeDraft(mark, stored, asPosted(writing(drawn, 'alone', 'Mine?')), shown, false);
    expect(merged.conflicts).toEqual([]);
    expect(merged.changed).toBe(true);
    expect([textOf(merged.content, 'role'), textOf(merged.content, 'alone')]).toEqual(['Theirs?', 'Mine?']);
  });

  it('both get theirs when they write the same question in different languages', () => {
    const stored = writing(drawn, 'role', 'Vom anderen?', 'de');
    const posted = asPosted(writing(stored, 'role', 'Mine?'));
    const merged = mergeDraft(mark, stored, posted, shown, false);
    expect(merged.conflicts).toEqual([]);
    expect(textOf(merged.content, 'role')).toBe('Mine?');
    expect(textOf(merged.content, 'role', 'de')).toBe('Vom anderen?');
  });

  it('overwrite each other nowhere unseen: the stored text stands, and the question is told', () => {
    const stored = writing(drawn, 'role', 'Theirs?');
    const posted = asPosted(writing(drawn, 'role', 'Mine?'));
    const merged = mergeDraft(mark, stored, posted, shown, false);
    expect(merged.conflicts).toEqual(['role']);
    expect(textOf(merged.content, 'role')).toBe('Theirs?');
    // Whoever has seen it and saves again means it.
    const again = mergeDraft(merged.fingerprint, merged.content, posted, shown, false);
    expect(again.conflicts).toEqual([]);
    expect(textOf(again.content, 'role')).toBe('Mine?');
  });

  it('find their own words again where nobody else wrote on', () => {
    const stored = writing(drawn, 'role', 'Vilken roll');
    const merged = mergeDraft(mark, stored, asPosted(writing(drawn, 'role', 'Vilken roll hade du då?')), shown, true);
    expect(merged.conflicts).toEqual([]);
    expect(textOf(merged.content, 'role')).toBe('Vilken roll hade du då?');
  });

  it('are told when the other took words away, or began what they went on with', () => {
    const before = writing(drawn, 'role', '', 'en');
    const posted = asPosted(writing(drawn, 'role', 'Vilken roll hade du då?', 'de'));
    const shorter = mergeDraft(mark, before, asPosted(writing(drawn, 'role', 'Mine?')), shown, false);
    expect(shorter.conflicts).toEqual(['role']);
    expect(
      mergeDraft(draftFingerprint(drawn, ['sv', 'en', 'de']), before, posted, ['sv', 'en', 'de'], false),
    ).toMatchObject({ conflicts: ['role'], content: before });
  });

  it('keep the marks of what their window shows, and put nothing back that the other changed', () => {
    const stored = takeDraftStep(writing(drawn, 'role', 'Theirs?'), { step: 'remove', question: 'period' });
    const first = mergeDraft(mark, stored, asPosted(writing(drawn, 'alone', 'Mine')), shown, false);
    expect(first.conflicts).toEqual([]);
    const again = mergeDraft(first.fingerprint, first.content, asPosted(writing(drawn, 'alone', 'Mine?')), shown, true);
    expect(again.conflicts).toEqual([]);
    expect([textOf(again.content, 'role'), textOf(again.content, 'alone')]).toEqual(['Theirs?', 'Mine?']);
    const inRemoved = asPosted(writing(writing(drawn, 'alone', 'Mine?'), 'period', 'Lost?'));
    expect(mergeDraft(again.fingerprint, again.content, inRemoved, shown, true).conflicts).toEqual(['period']);
  });

  it('keep the order and the questions of whoever moved, added or removed them', () => {
    const moved = takeDraftStep(drawn, { step: 'down', question: 'keeps_calm' });
    const added = takeDraftStep(moved, { step: 'addAfter', question: 'role', fresh: 'fresh' });
    const stored = takeDraftStep(added, { step: 'remove', question: 'period' });
    const merged = mergeDraft(mark, stored, asPosted(writing(drawn, 'alone', 'Mine?')), shown, false);
    expect(merged.conflicts).toEqual([]);
    expect(merged.content.questions.map(({ id }) => id)).toEqual(stored.questions.map(({ id }) => id));
    expect(textOf(merged.content, 'alone')).toBe('Mine?');
  });

  it('are told when what they wrote in was removed', () => {
    const stored = takeDraftStep(drawn, { step: 'remove', question: 'period' });
    const merged = mergeDraft(mark, stored, asPosted(writing(drawn, 'period', 'Mine?')), shown, false);
    expect(merged.conflicts).toEqual(['period']);
  });

  it('meet in the name and the areas as in a question', () => {
    const stored = { ...drawn, name: { ...drawn.name, sv: 'Theirs' } };
    const merged = mergeDraft(mark, stored, { ...asPosted(drawn), name: { ...drawn.name, sv: 'Mine' } }, shown, false);
    expect(merged.conflicts).toEqual([headPart]);
    expect(merged.content.name['sv']).toBe('Theirs');
  });

  it('change nothing by sending what they were shown', () => {
    const merged = mergeDraft(mark, drawn, asPosted(drawn), shown, false);
    expect(merged).toMatchObject({ changed: false, conflicts: [], content: drawn, fingerprint: mark });
  });
});
