import type { LoggedCall } from '../call-log.ts';
import type { Connection, TokenMode } from '../connection/connection.ts';
import type { Grant, Switches } from '../connection/connection-book.ts';
import type { Health } from '../connection/health.ts';
import type { Fault } from '../evaluation-api/fault.ts';
import { selectField } from './field.ts';
import { type Html, html } from './html.ts';
import { drawLog } from './log.ts';
import { notice } from './notice.ts';

export type Integration = {
  connection: Connection | null;
  mode: TokenMode | null;
  grant: Grant | null;
  switches: Switches;
  health: Health | null;
  fault: Fault | null;
  calls: readonly LoggedCall[];
  notice: string | null;
};

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'medium',
  timeStyle: 'short',
});

const healthWords: Record<string, string> = {
  Healthy: 'Allt är som det ska',
  Degraded: 'Fungerar delvis',
  Unhealthy: 'Fungerar inte',
  Unreachable: 'Svarar inte',
};

const fact = (name: string, value: Html | string): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;

const button = (action: string, text: string, kind: 'main' | 'plain' = 'plain'): Html =>
  html`<form method="post" action="/integration/${action}"><button class="${kind}">${text}</button></form>`;

const connectionPanel = ({ connection, mode, grant, health }: Integration): Html => {
  if (connection === null)
    return html`<p class="in-panel">Ingen app är registrerad än. Den kommer när Vitsord har startat.</p>`;
  const said =
    health === null ? 'Inte frågat än' : `${healthWords[health.status] ?? health.status}, ${moment.format(health.at)}`;
  return html`<dl class="facts in-panel">
${fact('Adress', connection.baseUrl)}${fact('Klient', connection.clientId)}${fact('Bevis', mode ?? connection.tokenMode)}
${fact('Läge', grant === null ? 'Inte ansluten' : `Ansluten sedan ${moment.format(grant.since)}`)}
${grant !== null && fact('Hälsa', html`${said}${health?.errors.map((error) => html`<br>${error}`)}`)}</dl>
<div class="acts in-panel">${button('connect', grant === null ? 'Anslut Vitsord' : 'Anslut Vitsord på nytt', grant === null ? 'main' : 'plain')}${
    grant !== null && html`${button('health', 'Fråga hur det står till')}${button('deauthorize', 'Koppla från')}`
  }</div>`;
};

const modes = [
  { id: '', label: 'Som appen är registrerad' },
  { id: 'RefreshToken', label: 'RefreshToken' },
  { id: 'FixedToken', label: 'FixedToken' },
];

const switchesPanel = ({
  switches,
}: Integration): Html => html`<form class="in-panel" method="post" action="/integration/switches">
${selectField('mode', 'mode', 'Hur kunden visar vem den är', modes, switches.tokenMode ?? '')}
<div class="tick"><input type="checkbox" id="encrypts" name="encrypts" value="true"${switches.encrypts && html` checked`}><label for="encrypts">Kryptera fält</label></div>
<div class="acts"><button class="plain">Spara</button></div>
</form>`;

const kinds = [
  { id: '', label: 'Inget fel' },
  { id: 'error', label: 'Svara 500' },
  { id: 'hang', label: 'Svara aldrig' },
  { id: 'close', label: 'Bryt förbindelsen' },
  { id: 'away', label: 'Var borta' },
];

const faultPanel = ({
  fault,
}: Integration): Html => html`<form class="in-panel" method="post" action="/integration/fault">
${selectField('kind', 'kind', 'När Vitsord skickar resultat', kinds, fault?.kind ?? '')}
<div class="acts"><button class="plain">Ställ in</button></div>
</form>`;

/** What the ATS's administrator sees of the partner, and switches to try it with. */
export const drawIntegration = (integration: Integration): Html => html`<h1>Integration</h1>
${integration.notice !== null && notice(integration.notice)}
<div class="columns with-dialog">
<div class="stack"><section class="panel" aria-labelledby="h-connection"><h2 id="h-connection">Vitsord</h2>${connectionPanel(integration)}</section></div>
<aside class="stack" aria-label="Inställningar"><section class="panel"><h2>Inställningar</h2>${switchesPanel(integration)}</section>
<section class="panel"><h2>Fel med flit</h2>${faultPanel(integration)}</section></aside>
<div class="stack">${drawLog(integration.calls)}</div>
</div>`;
