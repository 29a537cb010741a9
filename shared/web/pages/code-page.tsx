import type { CodeTexts } from '#shared/i18n/sign-in/texts.ts';
import type { HttpResponse } from '../http/http.ts';
import { type FieldPage, fieldPage } from './field-page.tsx';

type CodePage = Omit<FieldPage, 'field' | 'button'> & Readonly<{ texts: CodeTexts }>;

/** That a mail is on its way, if it is to anybody who may have one, and a field for the code that stands in it. */
export const codePage = ({ texts, ...page }: CodePage): HttpResponse =>
  fieldPage({
    ...page,
    field: {
      name: 'code',
      kind: 'code',
      autocomplete: 'one-time-code',
      maxLength: 7,
      label: texts.label,
      hint: texts.hint,
      value: '',
    },
    button: texts.button,
  });
