import type { LoggedCall } from '../call-log.ts';
import type { Project } from '../projects.ts';
import { drawRow, type Row } from './candidate-row.ts';
import { type Html, html } from './html.ts';
import { drawLog } from './log.ts';
import { errorList, notice } from './notice.ts';
import { type Dialog, drawDialog } from './settings-dialog.ts';

export type Overview = {
  project: Project;
  rows: readonly Row[];
  calls: readonly LoggedCall[];
  isConnected: boolean;
  dialog: Dialog | null;
  /** What the last *Send* led to. */
  sent: { count: number; refused: readonly string[] } | null;
};

const toolbar = html`<div class="toolbar"><details class="menu" id="communication"><summary class="plain">Kommunikation</summary>
<ul><li><button class="main">Begär in referenser</button></li></ul></details>
<span class="quiet">Gäller dem som är markerade</span></div>`;

const candidates = ({
  project,
  rows,
}: Overview): Html => html`<form class="panel" method="get" action="/projects/${project.id}/references#h-settings">
<div class="panel-head"><h2 id="h-candidates">Kandidatöversikt</h2><span class="quiet">${rows.length} i slutsteget</span></div>
${toolbar}
<table class="grid" aria-labelledby="h-candidates">
<thead><tr><th scope="col"><span class="vh">Markera</span></th><th scope="col">Kandidat</th><th scope="col">Mobil</th><th scope="col">Referenser</th></tr></thead>
<tbody>${rows.map(drawRow)}</tbody>
</table>
</form>`;

const input = (name: string, label: string, type: string, isRequired: boolean): Html =>
  html`<div class="field"><label for="new-${name}">${label}</label><input type="${type}" id="new-${name}" name="${name}"${isRequired && html` required`}></div>`;

const addCandidate = ({
  project,
}: Overview): Html => html`<details class="panel add" id="add"><summary>Lägg till en kandidat</summary>
<form class="in-panel pair" method="post" action="/projects/${project.id}/candidates">
${input('first', 'Förnamn', 'text', true)}${input('last', 'Efternamn', 'text', true)}${input('mail', 'E-post', 'email', false)}${input('mobile', 'Mobil', 'tel', false)}
<div><button class="plain">Lägg till</button></div>
</form></details>`;

const outcome = ({ sent }: Overview): Html | null => {
  if (sent === null) return null;
  const good = sent.count - sent.refused.length;
  return html`${good > 0 && notice(good === 1 ? 'Skickat för en kandidat.' : `Skickat för ${good} kandidater.`)}${
    sent.refused.length > 0 && errorList('Det gick inte att skicka', sent.refused)
  }`;
};

/** *Kandidatöversikten*: where the guide begins, and where the symbol shows how it goes. */
export const drawOverview = (overview: Overview): Html => {
  const { project, dialog, isConnected, calls } = overview;
  return html`<h1>${project.title} <span class="quiet">${project.id}</span></h1>
${!isConnected && errorList('Vitsord är inte anslutet', ['Anslut det under Integration.'])}
${outcome(overview)}
<div class="columns${dialog !== null && ' with-dialog'}">
<div class="stack">${candidates(overview)}${addCandidate(overview)}</div>
${dialog !== null && drawDialog(project, dialog)}
<div class="stack">${drawLog(calls)}</div>
</div>`;
};
