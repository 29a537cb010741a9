import { describe, expect, it } from 'vitest';
import { byOneOf } from '#shared/domain/audit/audit-entry.ts';
import { contentOf } from '#shared/domain/templates/drafts/draft-content.ts';
import {
  beginDraft,
  editedDraft,
  isWaiting,
  mayApprove,
  releaseOf,
  restOf,
  returnedDraft,
  sentDraft,
} from '#shared/domain/templates/drafts/publish-draft.ts';
import { type DraftContent, isSameActor } from '#shared/domain/templates/drafts/template-draft.ts';
import { languagesWritten, writtenCount } from '#shared/domain/templates/drafts/written-in.ts';
import { readDraft } from '#shared/web/requests/read-draft.ts';
import { buildTemplate } from '#tests/support/builders/template-builders.ts';

const rita = { by: byOneOf('recruiter', 'rita'), at: '2026-11-23T08:00:00.000Z' };
const maj = { by: byOneOf('recruiter', 'maj'), at: '2026-11-23T09:00:00.000Z' };
const template = buildTemplate();
const content = contentOf(template);
const draft = editedDraft(beginDraft({ id: template.id, base: 1 }, content, rita), content, rita);

const withGerman = (only: readonly string[]): DraftContent => ({
  ...content,
  questions: content.questions.map((each) =>
    only.includes(each.id) ? { ...each, text: { ...each.text, de: 'Wie lief es?' } } : each,
  ),
});

describe('a draft that waits', () => {
  it('is approved by somebody else than whoever wrote last', () => {
    const sent = sentDraft(draft, 'Why', rita);
    expect(mayApprove(sent, rita.by)).toBe(false);
    expect(mayApprove(sent, maj.by)).toBe(true);
    expect(sent.sent).toEqual({ ...rita, note: 'Why' });
    expect([null, draft, sent, editedDraft(sent, content, maj)].map(isWaiting)).toEqual([false, false, true, false]);
    const edited = editedDraft(sent, content, maj);
    expect(edited.sent).toBeNull();
    expect(mayApprove(edited, maj.by)).toBe(false);
    expect(mayApprove(edited, rita.by)).toBe(true);
  });

  it('goes back with words, and counts each time it is kept', () => {
    const back = returnedDraft(sentDraft(draft, 'Why', rita), 'Too long', maj);
    expect(draft.revision).toBe(1);
    expect(back).toMatchObject({ sent: null, returned: { ...maj, words: 'Too long' }, revision: 3 });
    expect(sentDraft(back, 'Again', rita).returned).toBeNull();
  });

  it('says of its version who wrote it and who approved it', () => {
    expect(releaseOf(draft, 2, 'Why', maj)).toMatchObject({ version: 2, by: rita.by, approvedBy: maj.by, note: 'Why' });
    expect(releaseOf(draft, 2, null, rita).approvedBy).toBeNull();
  });
});

it.each([
  ['the same person', byOneOf('recruiter', 'rita'), true],
  ['the same person, by the name that they have now', { ...byOneOf('recruiter', 'rita'), name: 'Rita Ek' }, true],
  ['somebody else', byOneOf('recruiter', 'maj'), false],
  ['a key of the same id', byOneOf('key', 'rita'), false],
])('whoever wrote it is %s', (_, actor, isSame) => {
  expect(isSameActor(rita.by, actor)).toBe(isSame);
});

it('two who have no id are not the same', () => {
  expect(isSameActor(byOneOf('operator'), byOneOf('operator'))).toBe(false);
});

describe('the version that a draft becomes', () => {
  it('has the languages that are whole, and leaves the rest in the draft', () => {
    const begun = withGerman(['role']);
    expect(writtenCount(begun, 'de')).toBe(1);
    expect(languagesWritten(begun)).toEqual(['sv', 'en']);
    const read = readDraft(begun);
    if ('errors' in read) throw new Error('It can be published');
    expect(read.content.languages).toEqual(['sv', 'en']);
    expect(read.content.questions[5]?.text).not.toHaveProperty('de');
    const rest = restOf({ ...draft, ...begun }, { ...read.content, id: template.id, version: 2 });
    expect(rest).toMatchObject({ base: 2, sent: null });
    expect(rest?.questions[5]?.text['de']).toBe('Wie lief es?');
    expect(restOf(draft, template)).toBeNull();
  });

  it('is what the draft began from, when nothing was changed', () => {
    const read = readDraft(content);
    expect(read).toEqual({ content: { ...template, id: undefined, version: undefined } });
  });

  it('lacks nothing that a draft may lack', () => {
    const [first, ...rest] = content.questions;
    if (first === undefined) throw new Error('The template has questions');
    const pointers = (changes: Partial<DraftContent>) => {
      const read = readDraft({ ...content, ...changes });
      return 'errors' in read ? read.errors.map(({ pointer, code }) => `${pointer} ${code}`) : [];
    };
    expect(pointers({ questions: [] })).toContain('/questions too_few');
    expect(pointers({ questions: [{ ...first, text: {} }] })).toContain('/questions/0/text/sv text_missing');
    expect(pointers({ questions: [{ ...first, type: 'single' as const, options: [] }, ...rest] })).toContain(
      '/questions/0/options too_few',
    );
    const unanswered = { ...first, id: 'z', showIf: { question: 'alone', is: [] } };
    expect(pointers({ questions: [...content.questions, unanswered] })).toContain('/questions/8/showIf/is too_few');
    const before = { ...first, showIf: { question: 'alone', is: ['yes'] } };
    expect(pointers({ questions: [before, ...rest] })).toContain('/questions/0/showIf/question not_earlier');
    expect(pointers({ name: {} })).toContain('/name/sv text_missing');
  });

  it('keeps what every type needs while the type is changed and changed back', () => {
    const [first, ...rest] = content.questions;
    if (first === undefined) throw new Error('The template has questions');
    const asText = readDraft({ ...content, questions: [{ ...first, type: 'long_text' as const }, ...rest] });
    expect('content' in asText && asText.content.questions[0]).not.toHaveProperty('labels');
    expect(first.labels).toEqual({ low: { sv: 'Aldrig', en: 'Never' }, high: { sv: 'Alltid', en: 'Always' } });
  });
});
