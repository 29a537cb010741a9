import type { ComponentChildren } from 'preact';
import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { Actions, Button } from '../components/blocks.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { Hidden } from '../components/field-parts.tsx';
import { TextField, type TextFieldProps } from '../components/text-field.tsx';
import type { FieldErrors } from '../forms/field-errors.ts';
import { renderPage } from '../frame/render-page.tsx';
import { personStyle } from '../generated/person-style.ts';
import type { HttpResponse } from '../http/http.ts';
import type { Reading } from '../http/reading.ts';

export type FieldPage = Readonly<{
  reading: Reading;
  /** Null on pages that must not say whose they are. */
  organisation: Pick<Organisation, 'name' | 'branding'> | null;
  title: string;
  lead: string;
  action: string;
  /** Travels with the form, so that the page can be shown again. */
  hidden?: Readonly<Record<string, string>>;
  errors: FieldErrors;
  field: Omit<TextFieldProps, 'reading' | 'errors'>;
  button: string;
  more?: ComponentChildren;
}>;

/** Asks somebody who has not signed in for one thing. */
export function fieldPage({ reading, organisation, title, lead, errors, ...page }: FieldPage): HttpResponse {
  const hasErrors = errors.length > 0;
  return renderPage(
    { title, reading, organisation, style: personStyle, hasErrors, status: hasErrors ? 422 : 200 },
    <main id="main" class="flow">
      <ErrorSummary reading={reading} errors={errors} />
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <form method="post" action={page.action} noValidate>
        <Hidden values={page.hidden ?? {}} />
        <TextField reading={reading} errors={errors} {...page.field} />
        <Actions>
          <Button kind="main" text={page.button} />
        </Actions>
      </form>
      {page.more}
    </main>,
  );
}
