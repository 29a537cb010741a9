import type { ResultBody } from '../evaluation-api/result.ts';
import { type Candidate, nameOf } from '../projects.ts';
import type { Invitation } from '../requests/invitation.ts';
import { type Html, html } from './html.ts';
import { standingOf } from './standing.ts';
import { drawSymbol } from './symbol.ts';

export type Row = {
  candidate: Candidate;
  invitation: Invitation | null;
  first: ResultBody | null;
  last: ResultBody | null;
  isTicked: boolean;
};

const menu = ({ candidate, invitation, first, last }: Row): Html => {
  const standing = standingOf(invitation, last, first);
  const said = html`${drawSymbol(standing)}<span>${standing.text}</span>`;
  const links = last?.ReportUrls ?? [];
  if (links.length === 0) return html`<p class="standing">${said}</p>`;
  return html`<details class="menu" id="menu-${candidate.id}"><summary>${said}</summary><ul>${links.map(
    ({ Name, Uri }) => html`<li><a href="${Uri}">${Name}</a></li>`,
  )}</ul></details>`;
};

const refusal = ({ candidate, invitation }: Row): Html | null => {
  if (invitation === null || invitation.state === 'sent') return null;
  const again = `/projects/${candidate.projectId}/invitations/${invitation.id}`;
  return html`${invitation.errors.map((error) => html`<p class="bad">${error}</p>`)}<button class="plain" formmethod="post" formaction="${again}">Försök igen<span class="vh"> med ${nameOf(candidate)}</span></button>`;
};

const references = (row: Row): Html =>
  row.invitation === null ? html`<span class="quiet">Inte begärd</span>` : html`${menu(row)}${refusal(row)}`;

/** A candidate of the overview, with the symbol and its menu. */
export const drawRow = (row: Row): Html => {
  const { candidate, isTicked } = row;
  const name = nameOf(candidate);
  return html`<tr id="candidate-${candidate.id}">
<td class="select"><label class="tick-only"><span class="vh">Markera ${name}</span><input type="checkbox" name="candidate" value="${candidate.id}"${isTicked && html` checked`}></label></td>
<th scope="row">${name}<span class="sub">${candidate.email ?? 'Ingen adress'}</span></th>
<td>${candidate.phone ?? html`<span class="quiet">Inget nummer</span>`}</td>
<td class="references" data-live id="references-${candidate.id}">${references(row)}</td>
</tr>`;
};
