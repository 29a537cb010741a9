import { type Candidate, nameOf, type Project } from '../projects.ts';
import type { EvaluationForm } from '../requests/evaluation-form.ts';
import type { FetchedForms } from '../requests/fetch-forms.ts';
import { drawField, selectField } from './field.ts';
import { type Html, html } from './html.ts';
import { errorList } from './notice.ts';

export type Dialog = { batch: string; candidates: readonly Candidate[]; fetched: FetchedForms; chosenForm: string };

/** The languages that candidates can be written to in, each by its own name. */
const languages = [
  { id: 'sv', label: 'Svenska' },
  { id: 'en', label: 'English' },
  { id: 'nb', label: 'Norsk' },
  { id: 'da', label: 'Dansk' },
  { id: 'fi', label: 'Suomi' },
  { id: 'de', label: 'Deutsch' },
];

const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

const withAnd = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`;

/** Which of several forms; each has fields of its own, so the page is fetched anew. */
const chooseForm = (project: Project, { candidates, fetched: { forms } }: Dialog, chosen: EvaluationForm): Html => {
  const options = forms.map(({ id, name }) => ({ id, label: name }));
  return html`<form class="in-panel" method="get" action="/projects/${project.id}/references">
${candidates.map(({ id }) => hidden('candidate', id))}
${selectField('form', 'form', 'Formulär', options, chosen.id)}
<button class="plain">Visa formuläret</button>
</form>`;
};

const settings = (project: Project, { batch, candidates }: Dialog, form: EvaluationForm): Html =>
  html`<form class="in-panel" method="post" action="/projects/${project.id}/invitations" id="settings">
${hidden('batch', batch)}${hidden('form', form.id)}${candidates.map(({ id }) => hidden('candidate', id))}
${selectField('language', 'language', 'Språk till kandidaten', languages, 'sv')}
${(form.customFields ?? []).map(drawField)}
<div class="field"><label for="note">Meddelande till kandidaten (frivilligt)</label><textarea id="note" name="note" rows="3"></textarea></div>
<div class="acts"><button class="main">Send</button><a href="/projects/${project.id}">Avbryt</a></div>
</form>`;

/** *Inställningar för digital referenstagning*: the ATS's own language field, and the partner's form below it. */
export const drawDialog = (project: Project, dialog: Dialog): Html => {
  const { candidates, fetched } = dialog;
  const { forms, errors } = fetched;
  const chosen = forms.find(({ id }) => id === dialog.chosenForm) ?? forms[0];
  const missing = candidates.length === 0 ? ['Markera minst en kandidat.'] : errors;
  return html`<aside class="panel" aria-labelledby="h-settings">
<h2 id="h-settings">Inställningar för digital referenstagning</h2>
${missing.length > 0 && errorList('Det går inte att begära in referenser', missing)}
${
  missing.length === 0 &&
  chosen !== undefined &&
  html`<p class="quiet in-panel">För ${withAnd(candidates.map(nameOf))}. Fälten kommer från Vitsord.</p>
${chosen.description && html`<p class="quiet in-panel">${chosen.description}</p>`}
${forms.length > 1 && chooseForm(project, dialog, chosen)}${settings(project, dialog, chosen)}`
}
</aside>`;
};
