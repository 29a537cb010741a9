import type { ComponentChildren } from 'preact';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, type Visit } from '../../visit.ts';

type Question = Readonly<{
  visit: Visit;
  title: string;
  text: ComponentChildren;
  /** Where the form goes, with what it carries; null: it cannot be done, and the text says why. */
  form: Readonly<{ action: string; hidden: Readonly<Record<string, string>>; button: string }> | null;
  keep: Readonly<{ text: string; href: string }>;
}>;

/** A step that takes something away asks first, on a page of its own. */
export const askPage = ({ visit, title, text, form, keep }: Question): HttpResponse =>
  renderDesk(
    { ...frameOf(visit, 'templates'), title },
    <main id="main" class="flow wrap-form">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      {form === null ? (
        <p>
          <a href={keep.href}>{keep.text}</a>
        </p>
      ) : (
        <form method="post" action={form.action}>
          <Hidden values={{ token: visit.session.formToken, ...form.hidden }} />
          <div class="acts">
            <button type="submit" class="btn btn-bad">
              {form.button}
            </button>
            <a class="btn-text" href={keep.href}>
              {keep.text}
            </a>
          </div>
        </form>
      )}
    </main>,
  );
