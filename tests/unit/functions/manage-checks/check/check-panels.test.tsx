import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import type { Call } from '#shared/domain/call/call.ts';
import { callerOf } from '#shared/domain/call/call.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import { makeReportLink } from '#shared/domain/report/report-link.ts';
import {
  buildCheck,
  buildFile,
  buildReferee,
  daysAfter,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';
import { buildMessage } from '#tests/support/builders/message-builders.ts';
import { buildCheckView } from '#tests/support/roads/desk-visit.ts';
import { CallerNotices } from '../../../../../functions/manage-checks/check/caller-notice.tsx';
import { ReportPanel } from '../../../../../functions/manage-checks/check/report-panel.tsx';
import { UnsentPanel } from '../../../../../functions/manage-checks/check/unsent-panel.tsx';

const ali = 'ali.demir@example.org';
const call: Call = {
  state: 'booked',
  at: daysAfter(3),
  minutes: 30,
  phone: '+46701740633',
  handler: { name: 'Eva Roth', email: 'eva.roth@example.org' },
  zone: null,
  note: null,
  sequence: 0,
  changedAt: startTime,
  confirmBy: null,
};
const bo = buildReferee({
  status: 'call_booked',
  invitedAt: startTime,
  answerBy: daysAfter(14),
  channel: 'email',
  call,
});
const toCaller = (id: string, fate: 'bounced' | 'delivered') =>
  buildMessage({ id, kind: 'call-booked', recipient: callerOf(bo.id), state: 'sent', sentAt: startTime, fate });

const partsOf = async (changes: Partial<CheckFile>, given: Parameters<typeof buildCheckView>[1] = {}) => {
  const check = buildCheck({ status: 'collecting', submittedAt: minutesAfter(5) });
  const view = await buildCheckView(buildFile({ check, referees: [bo], ...changes }), given);
  return renderToString(
    <main>
      <CallerNotices view={view} />
      <UnsentPanel view={view} />
      <ReportPanel view={view} />
    </main>,
  );
};

const wordsOf = (html: string): string =>
  (parse(html).querySelector('main')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

describe('the check page', () => {
  test('says when the mail to the one who calls came back, and leads to where it is mended', async () => {
    const messages = [toCaller('msg_000003_caller', 'bounced')];
    const page = await partsOf({ messages });
    expect(wordsOf(page)).toContain('Mejlet om samtalet kom inte fram till Eva Roth');
    expect(page).toContain(`/calls/${bo.id}"`);
    expect(page).not.toContain('settings/callers');
    expect(await partsOf({ messages }, { email: ali })).toContain('settings/callers');
    const mended = await partsOf({ messages: [...messages, toCaller('msg_000004_caller', 'delivered')] });
    expect(wordsOf(mended)).not.toContain('kom inte fram');
  });

  test('has words for a referee whose name is deleted', async () => {
    const referees = [{ ...bo, firstName: '', lastName: '', email: null, phone: null, forgottenAt: daysAfter(40) }];
    const dead = buildMessage({ kind: 'referee-request', recipient: bo.id, state: 'dead', reason: 'unavailable' });
    expect(wordsOf(await partsOf({ referees, messages: [dead] }))).toContain('till En referens');
  });

  test('lists what could not be sent, with a button each, until a later message took its place', async () => {
    const dead = buildMessage({ recipient: 'candidate', state: 'dead', reason: 'unavailable' });
    const page = await partsOf({ messages: [dead] });
    expect(wordsOf(page)).toContain('Begäran till Kim LundTjänsten som skickar tog inte emot det.');
    expect(page).toContain(`action="/o/${testId('org', 1)}/checks/${testId('chk', 1)}/messages/${dead.id}/again"`);
    const later = buildMessage({ id: 'msg_000009_candidate_email', recipient: 'candidate', state: 'sent' });
    expect(wordsOf(await partsOf({ messages: [dead, later] }))).not.toContain('Skicka igen');
  });

  test.each([
    ['sms_daily_cap', 'Dagens sms var slut.'],
    ['mail_address_not_accepted', 'Adressen eller numret gick inte att skicka till.'],
  ])('says why: %s', async (reason, words) => {
    const page = await partsOf({ messages: [buildMessage({ recipient: bo.id, state: 'dead', reason })] });
    expect(wordsOf(page)).toContain(words);
  });

  test('says of each report link when it was opened first and last, and how often', async () => {
    const link = makeReportLink(testId('lnk', 1), 'Ali Demir', startTime);
    const answered = buildReferee({ status: 'answered', answeredAt: startTime, form: 'full' });
    const wordsFor = async (changes: Partial<typeof link>) =>
      wordsOf(await partsOf({ referees: [answered], reportLinks: [{ ...link, ...changes }] }));
    expect(await wordsFor({})).toContain('Inte än');
    const once = { openings: 1, firstOpenedAt: minutesAfter(60), lastOpenedAt: minutesAfter(60) };
    expect(await wordsFor(once)).toContain('En gångmåndag 23 november 2026');
    const often = { openings: 3, firstOpenedAt: minutesAfter(60), lastOpenedAt: daysAfter(1) };
    expect(await wordsFor(often)).toContain('3 gångerförst måndag 23 november 2026senast tisdag 24 november 2026');
    const fetched = { fetches: 2, lastFetchedAt: daysAfter(1) };
    expect(await wordsFor(fetched)).toContain('Inte änPDF:en hämtad 2 gånger, senast tisdag 24 november 2026');
  });
});
