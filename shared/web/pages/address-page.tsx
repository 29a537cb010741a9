import type { HttpResponse } from '../http/http.ts';
import { type FieldPage, fieldPage } from './field-page.tsx';

type Words = Readonly<{ email: string; emailHint: string; send: string }>;

type AddressPage = Omit<FieldPage, 'field' | 'button'> & Readonly<{ words: Words; email: string }>;

/** Asks for the address to which a sign-in mail goes; the same whoever asks, and whatever it is. */
export const addressPage = ({ words, email, ...page }: AddressPage): HttpResponse =>
  fieldPage({
    ...page,
    field: {
      name: 'email',
      kind: 'email',
      autocomplete: 'email',
      label: words.email,
      hint: words.emailHint,
      value: email,
    },
    button: words.send,
  });
