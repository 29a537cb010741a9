import { parse } from 'node-html-parser';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';

import type { CheckFile } from '#shared/domain/check-file.ts';
import type { CheckStatus } from '#shared/domain/lifecycle.ts';
import { buildCheck, buildFile, buildReferee, startTime } from '#tests/support/builders.ts';
import { buildCheckView } from '#tests/support/desk-visit.ts';
import { buildMessage } from '#tests/support/message-builders.ts';
import { CheckHero } from '../../../../../functions/manage-checks/check/check-hero.tsx';
import { RefereesPanel } from '../../../../../functions/manage-checks/check/referees-panel.tsx';
import { ReportPanel } from '../../../../../functions/manage-checks/check/report-panel.tsx';
import { TimelinePanel } from '../../../../../functions/manage-checks/check/timeline-panel.tsx';

const answered = buildReferee({ status: 'answered', answeredAt: startTime });
const bounced = buildMessage({ recipient: 'candidate', state: 'sent', sentAt: startTime, fate: 'bounced' });
const declined = {
  type: 'reference_check.declined',
  number: 2,
  at: startTime,
  refereeId: null,
} as const;

const pageOf = async (
  status: CheckStatus,
  changes: Partial<CheckFile> = {},
  actor: 'candidate' | 'system' = 'system',
) => {
  const view = await buildCheckView(buildFile({ check: buildCheck({ status }), ...changes }));
  const html = renderToString(
    <main>
      <CheckHero view={view} />
      <RefereesPanel view={view} />
      <ReportPanel view={view} />
      <TimelinePanel view={view} events={[{ ...declined, actor }]} />
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

  test('says whether it was the candidate who declined', async () => {
    expect((await pageOf('declined', {}, 'candidate')).words).toContain('Kim Lund vill inte lämna några referenser.');
    expect((await pageOf('declined')).words).toContain('det finns ingen som vill svara');
  });
});
