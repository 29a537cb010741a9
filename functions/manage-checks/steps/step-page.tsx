import { fullName } from '#shared/domain/check/referee.ts';
import { Button } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import { type FieldErrors, noErrors } from '#shared/web/forms/field-errors.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import { frameOf, pathIn } from '../visit.ts';
import type { Step, StepPlace } from './step.ts';

type Shown = Readonly<{
  value: (name: string) => string;
  errors?: FieldErrors;
  /** Said above the form: it was refused, or somebody else was faster. */
  notice?: Readonly<{ title: string; text: string }>;
  status?: number;
}>;

/** A step's form. It carries the version of the check that it was drawn from. */
export function stepPage(
  step: Step,
  place: StepPlace,
  { value, errors = noErrors, notice, status }: Shown,
): HttpResponse {
  const { visit, texts, file } = place;
  const { reading, session } = visit;
  const title = step.title(place);
  const home = pathIn(visit, `checks/${file.check.id}`);
  const hasErrors = errors.length > 0 || notice !== undefined;
  return renderDesk(
    { ...frameOf(visit), title, hasErrors, status: status ?? (hasErrors ? 422 : 200) },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={reading} errors={errors} />
      {notice === undefined ? null : (
        <div role="alert">
          <Notice kind="warn" title={notice.title}>
            <p>{notice.text}</p>
            <p>
              <a href={home} target="_blank" rel="noopener">
                {texts.now}
              </a>
            </p>
          </Notice>
        </div>
      )}
      <p class="meta">
        <a href={home}>{texts.back({ name: fullName(file.check.candidate) })}</a>
      </p>
      <h1>{title}</h1>
      <form method="post" action={linkIn(reading, reading.path)} noValidate>
        <Hidden values={{ token: session.formToken, version: String(file.check.version) }} />
        {step.body({ ...place, value, errors })}
        <div class="acts">
          <Button kind={step.kind ?? 'main'} text={step.button(place)} />
          <a class="btn-text" href={home}>
            {texts.keep}
          </a>
        </div>
      </form>
    </main>,
  );
}
