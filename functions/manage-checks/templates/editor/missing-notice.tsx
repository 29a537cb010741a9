import type { Language } from '#shared/domain/language.ts';
import { isLanguage } from '#shared/domain/language.ts';
import type { DraftContent } from '#shared/domain/templates/drafts/template-draft.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import type { FieldError } from '#shared/web/problems/field-errors.ts';
import { readDraft } from '#shared/web/requests/read-draft.ts';
import type { Editing } from './editing.ts';

export type Missing = Readonly<{ text: string; href: string | null }>;

const mostNamed = 12;

/** What stands in the way of a version, in words, each with where to mend it. */
export function missingIn(content: DraftContent, texts: EditorTexts): readonly Missing[] {
  const read = readDraft(content);
  if (!('errors' in read)) return [];
  const lines = new Map(read.errors.map((error) => wordsOf(error, content, texts)).map((each) => [each.text, each]));
  return [...lines.values()];
}

function wordsOf({ pointer, code }: FieldError, content: DraftContent, { missing }: EditorTexts): Missing {
  const [, part = '', place = '', ...rest] = pointer.split('/');
  const last = rest.at(-1) ?? place;
  const language: Language | null = isLanguage(last) ? last : null;
  if (part !== 'questions') {
    return language === null
      ? { text: missing.language, href: null }
      : { text: missing.head({ language: languageNames[language] }), href: '#head' };
  }
  const question = content.questions[Number(place)];
  if (question === undefined) return { text: missing.none, href: null };
  const number = Number(place) + 1;
  const href = `#q-${question.id}`;
  if (language !== null && code === 'text_missing') {
    return { text: missing.text({ number, language: languageNames[language] }), href };
  }
  if (rest[0] === 'options') return { text: missing.options({ number }), href };
  return { text: rest[0] === 'showIf' ? missing.condition({ number }) : missing.other({ number }), href };
}

/** Nothing when it could be published as it is. */
export function MissingNotice({ editing, content }: Readonly<{ editing: Editing; content: DraftContent }>) {
  const lines = missingIn(content, editing.texts);
  if (lines.length === 0) return null;
  return (
    <section class="gap" aria-labelledby="missing">
      <h2 id="missing">{editing.texts.missingT}</h2>
      <ul class="list">
        {lines.slice(0, mostNamed).map(({ text, href }) => (
          <li key={text}>{href === null ? text : <a href={href}>{text}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
