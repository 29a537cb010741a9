import type { Organisation } from '#shared/domain/organisation/organisation.ts';
import { Button } from '#shared/web/components/blocks.tsx';
import { ErrorSummary } from '#shared/web/components/error-summary.tsx';
import { Hidden } from '#shared/web/components/field-parts.tsx';
import { Icon } from '#shared/web/components/icon.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { linkIn } from '#shared/web/http/reading.ts';
import { frameOf, pathIn } from '../visit.ts';
import type { Setting, SettingForm } from './setting.ts';

type Shown = Omit<SettingForm, 'organisation'> &
  Readonly<{ organisation: Organisation; isEdited?: boolean; isSaved?: boolean }>;

const statusOf = ({ errors, isEdited }: Shown): number => {
  if (isEdited === true) return 409;
  return errors.length > 0 ? 422 : 200;
};

/** A form of settings; it carries the version of the organisation that it was drawn from. */
export function settingPage(setting: Setting, shown: Shown): HttpResponse {
  const { visit, texts, organisation, errors } = shown;
  const { title, note } = texts.pages[setting.name];
  const home = pathIn(visit, 'settings');
  return renderDesk(
    {
      ...frameOf({ ...visit, organisation }, 'settings'),
      title,
      hasErrors: errors.length > 0 || shown.isEdited === true,
      status: statusOf(shown),
    },
    <main id="main" class="flow wrap-form">
      <ErrorSummary reading={visit.reading} errors={errors} />
      {shown.isEdited === true ? (
        <div role="alert">
          <Notice kind="warn" title={texts.edited.title}>
            <p>{texts.edited.text}</p>
            <p>
              <a href={pathIn(visit, `settings/${setting.name}`)} target="_blank" rel="noopener">
                {texts.edited.now}
              </a>
            </p>
          </Notice>
        </div>
      ) : null}
      <p class="meta">
        <a href={home}>{texts.back}</a>
      </p>
      {shown.isSaved === true ? (
        <p class="saved" role="status">
          <Icon name="check" /> {texts.saved}
        </p>
      ) : null}
      <h1>{title}</h1>
      <p>{note}.</p>
      <form
        method="post"
        action={linkIn(visit.reading, visit.request.path)}
        enctype={setting.hasFiles === true ? 'multipart/form-data' : undefined}
        noValidate
      >
        <Hidden values={{ token: visit.session.formToken, version: String(organisation.version) }} />
        {setting.body(shown)}
        <div class="acts">
          <Button kind="main" text={texts.save} />
          <a class="btn-text" href={home}>
            {texts.cancel}
          </a>
        </div>
      </form>
    </main>,
  );
}
