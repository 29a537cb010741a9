import type { SettingName, SettingsTexts } from '#shared/i18n/recruiter/settings/texts.ts';
import { Ways } from '#shared/web/components/lists.tsx';
import { renderDesk } from '#shared/web/desk/render-desk.tsx';
import type { HttpResponse } from '#shared/web/http/http.ts';
import { frameOf, pathIn, type Visit } from '../visit.ts';

/** The list of all settings pages. */
export const settingsPage = (visit: Visit, texts: SettingsTexts, names: readonly SettingName[]): HttpResponse =>
  renderDesk(
    { ...frameOf(visit, 'settings'), title: texts.title },
    <main id="main" class="flow wrap-form">
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <Ways ways={names.map((name) => ({ href: pathIn(visit, `settings/${name}`), ...texts.pages[name] }))} />
    </main>,
  );
