import type { EditorTexts } from '#shared/i18n/recruiter/editor/texts.ts';
import type { FieldError, FieldErrorCode } from '#shared/web/problems/field-errors.ts';

type Told = Exclude<keyof EditorTexts['fileFaults'], 'title' | 'json'>;

const toldOf: Readonly<Partial<Record<FieldErrorCode, Told>>> = {
  required: 'required',
  wrong_type: 'type',
  too_long: 'long',
  too_many: 'many',
  too_few: 'range',
  too_small: 'range',
  too_big: 'range',
  blank: 'range',
  not_unique: 'twice',
  bad_id: 'id',
  id_reserved: 'id',
  template_too_large: 'large',
};

/** What is wrong in a file that was to be a template, each fault by its JSON pointer. */
export const FileFaults = ({ texts, faults }: Readonly<{ texts: EditorTexts; faults: readonly FieldError[] }>) =>
  faults.length === 0 ? null : (
    <ul id="faults" class="list">
      {faults.map(({ pointer, code }) => (
        <li key={`${pointer} ${code}`}>
          {pointer === '' ? null : <code>{pointer}</code>} {texts.fileFaults[toldOf[code] ?? 'value']}
        </li>
      ))}
    </ul>
  );

/** Whether a text is JSON as far as it goes: what is wrong is only that it ends. */
function isBegun(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const told = error instanceof SyntaxError ? error.message : '';
    const position = /at position (\d+)/.exec(told)?.[1];
    return /end of JSON|Unterminated/.test(told) || Number(position ?? -1) >= text.length;
  }
}

/** Where a text that is not JSON stops being it. */
export function jsonFault(text: string): Readonly<{ line: number; column: number }> {
  let right = 0;
  let wrong = text.length + 1;
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (isBegun(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  const lines = text.slice(0, right).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
