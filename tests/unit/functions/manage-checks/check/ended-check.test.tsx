import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import type { Call } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { CheckEvent } from '#shared/domain/check/event.ts';
import type { CheckStatus } from '#shared/domain/check/lifecycle.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import { buildCheck, buildFile, buildReferee, startTime } from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { buildCheckView } from '#tests/support/roads/desk-visit.ts';
import { CheckHero } from '../../../../../functions/manage-checks/check/check-hero.tsx';
import { RefereesPanel } from '../../../../../functions/manage-checks/check/referees-panel.tsx';
import { ReportPanel } from '../../../../../functions/manage-checks/check/report-panel.tsx';
import { TimelinePanel } from '../../../../../functions/manage-checks/check/timeline-panel.tsx';

const exampleCall: Call = {
  state: 'booked',
  at: startTime,
  minutes: 30,
  phone: '+46701740633',
  handler: { name: 'Rita Ek', email: 'rita.ek@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const answered = buildReferee({ status: 'answered', answeredAt: startTime });
const bounced = buildMessage({ recipient: 'candidate', state: 'sent', sentAt: startTime, fate: 'bounced' });
const declined: Omit<CheckEvent, 'actor'> = {
  type: 'reference_check.declined',
  number: 2,
  at: startTime,
  refereeId: null,
};

const pageOf = async (
  status: CheckStatus,
  changes: Partial<CheckFile> = {},
  event: Partial<CheckEvent> = { actor: 'system' },
) => {
  const view = await buildCheckView(buildFile({ check: buildCheck({ status }), ...changes }));
  const html = renderToString(
    <main>
      <CheckHero view={view} />
      <RefereesPanel view={view} />
      <ReportPanel view={view} />
      <TimelinePanel view={view} events={[{ ...declined, actor: 'system', ...event }]} />
    </main>,
  );
  return { html, words: (parse(html).textContent ?? '').replace(/[\s\u00a0]+/g, ' ') };
};

describe('a check that has ended', () => {
  test.each([
    ['collecting', 'Rapporten kommer med det första svaret.', 'har inte angett någon referens än'],
    ['failed', 'Rapporten kommer med det första svaret.', 'har inte angett någon referens än'],
    ['declined', 'Det blir ingen rapport: ingen har svarat.', 'Kim angav ingen referens.'],
    ['expired', 'Det blir ingen rapport: ingen har svarat.', 'Kim angav ingen referens.'],
  ] as const)('as %s promises nothing that will not come', async (status, report, referees) => {
    const { words } = await pageOf(status);
    expect(words).toContain(report);
    expect(words).toContain(referees);
  });

  test.each([
    ['collecting', 'Den blir klar när alla har svarat'],
    ['expired', 'Rapporten har 1 av 2 svar.'],
    ['cancelled', 'Rapporten har 1 av 2 svar.'],
    ['completed', 'Rapporten är klar.'],
  ] as const)('as %s says how far the report is', async (status, report) => {
    expect((await pageOf(status, { referees: [answered] })).words).toContain(report);
  });

  test('leads at once to the address that failed', async () => {
    const main = /class="btn btn-main btn-s" href="[^"]*\/candidate"/;
    expect((await pageOf('failed', { messages: [bounced] })).html).toMatch(main);
    expect((await pageOf('failed')).html).not.toMatch(main);
    expect((await pageOf('expired', { messages: [bounced] })).html).not.toMatch(main);
  });

  test('keeps no room for a symbol where there is none', async () => {
    expect((await pageOf('cancelled')).html).toMatch(/<div class="hero hero-bare"><div><h1>/);
    expect((await pageOf('expired')).html).toMatch(/<div class="hero"><div><svg/);
  });

  test('says whether it was the candidate who declined', async () => {
    expect((await pageOf('declined', {}, { actor: 'candidate' })).words).toContain(
      'Kim Lund vill inte lämna några referenser.',
    );
    expect((await pageOf('declined')).words).toContain('det finns ingen som vill svara');
  });
});

test('who answered in a call is told apart from who answered in the form', async () => {
  const call = { ...exampleCall, state: 'held' } as const;
  const event = { type: 'referee.answered', refereeId: answered.id } as const;
  const byCall = await pageOf(
    'collecting',
    { referees: [{ ...answered, form: 'full', call }] },
    { ...event, actor: 'recruiter', by: 'Rita Ek' },
  );
  expect(byCall.html).toMatch(/class="tag">Samtal</);
  expect(byCall.words).toContain('Rita Ek skrev ned svaren från samtalet med Bo Ahl.');
  const byForm = await pageOf(
    'collecting',
    { referees: [{ ...answered, form: 'full' }] },
    { ...event, actor: 'referee' },
  );
  expect(byForm.html).toMatch(/class="tag">Formulär</);
  expect(byForm.words).toContain('Bo Ahl svarade.');
});

describe('what an event sent, on the evening of it', () => {
  const evening = '2026-11-23T20:30:00Z';
  const eight = '2026-11-24T07:00:00.000Z';
  const invited: CheckEvent = {
    type: 'reference_check.candidate_invited',
    number: 2,
    at: evening,
    refereeId: null,
    actor: 'ats',
  };
  const sms = (changes: Partial<Message>) =>
    buildMessage({ id: 'msg_000002_candidate_sms', medium: 'sms', createdAt: evening, ...changes });
  const mail = (changes: Partial<Message>) => buildMessage({ createdAt: evening, ...changes });

  const wordsOf = async (...messages: readonly Message[]) => {
    const view = await buildCheckView(buildFile({ messages }), { now: evening });
    const page = renderToString(
      <main>
        <CheckHero view={view} />
        <TimelinePanel view={view} events={[invited]} />
      </main>,
    );
    return (parse(page).textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
  };

  test.each<readonly [string, readonly Message[], string]>([
    ['a mail that went', [mail({ state: 'sent' })], 'ombads ange referenser. Mejl.'],
    ['an SMS that waits', [sms({ state: 'waiting', dueAt: eight })], 'Sms skickas tisdag 24 november kl. 08.00.'],
    ['an SMS that nobody has looked at yet', [sms({})], 'Sms skickas tisdag 24 november kl. 08.00.'],
    [
      'a mail that went, and an SMS that waits',
      [mail({ state: 'sent' }), sms({ state: 'waiting', dueAt: eight })],
      'Mejl. Sms skickas tisdag 24 november kl. 08.00.',
    ],
    ['an SMS that was not needed', [sms({ state: 'obsolete' })], 'Sms behövdes inte och skickades inte.'],
    ['an SMS that could not go', [sms({ state: 'dead' })], 'Sms gick inte att skicka.'],
    ['a mail while sending is paused', [mail({ state: 'waiting', dueAt: evening })], 'Mejl väntar på att skickas.'],
  ])('is told as it is: %s', async (_, messages, words) => {
    expect(await wordsOf(...messages)).toContain(words);
  });

  test('the candidate is not said to be asked before the SMS has gone', async () => {
    const waits = sms({ state: 'waiting', dueAt: eight });
    expect(await wordsOf(waits)).toContain('Kim tillfrågas tisdag 24 november kl. 08.00.');
    expect(await wordsOf(waits, mail({ state: 'sent' }))).toContain('är tillfrågad sedan');
  });
});
