import type { Language, PartlyTranslated } from '#shared/domain/language.ts';
import { languageNames } from '#shared/i18n/language-names.ts';
import { describedBy, ErrorText } from '#shared/web/components/field-parts.tsx';
import { errorAt, noErrors } from '#shared/web/forms/field-errors.ts';
import type { EditorView } from './editor-view.ts';

type Props = Readonly<{
  view: EditorView;
  name: string;
  language: Language;
  label: string;
  text: PartlyTranslated;
  /** Of several lines when given. */
  rows?: number;
  /** The id of what else describes it. */
  described?: string | undefined;
}>;

/** A text in one language, under a label that names both. */
export function LineIn({ view, name, language, label, text, rows, described }: Props) {
  const { reading } = view.editing.visit;
  const error = errorAt(view.errors ?? noErrors, name);
  const ids = [describedBy(name, null, error), described].filter((each) => each !== undefined).join(' ');
  const field = {
    class: 'in',
    id: name,
    name,
    lang: language === reading.language ? undefined : language,
    'aria-describedby': ids === '' ? undefined : ids,
    'aria-invalid': error === null ? undefined : true,
  } as const;
  return (
    <>
      <label for={name}>
        {label}, <span lang={language === reading.language ? undefined : language}>{languageNames[language]}</span>
      </label>
      {error === null ? null : <ErrorText reading={reading} id={name} message={error} />}
      {rows === undefined ? (
        <input {...field} value={text[language] ?? ''} autocomplete="off" />
      ) : (
        <textarea {...field} rows={rows} value={text[language] ?? ''} />
      )}
    </>
  );
}
