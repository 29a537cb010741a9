import type { LoggedCall } from '../call-log.ts';
import { type Html, html } from './html.ts';

const time = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'medium' });

/** What the two systems have said to each other. */
export const drawLog = (calls: readonly LoggedCall[]): Html => html`<section class="panel" aria-labelledby="h-log">
<h2 id="h-log">Vad systemen har sagt till varandra</h2>
<table class="log in-panel">
<thead><tr><th scope="col">Tid</th><th scope="col">Riktning</th><th scope="col">Anrop</th><th scope="col">Svar</th></tr></thead>
<tbody data-live id="log">${calls.map(
  ({ at, direction, call, answer }) =>
    html`<tr><td>${time.format(at)}</td><td>${direction === 'to' ? 'till Vitsord' : 'från Vitsord'}</td><td>${call}</td><td>${answer}</td></tr>`,
)}</tbody>
</table>
</section>`;
