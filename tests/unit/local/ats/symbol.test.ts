import { describe, expect, test } from 'vitest';
import type { ResultBody } from '#infra/local/ats/evaluation-api/result.ts';
import { type Standing, standingOf } from '#infra/local/ats/pages/standing.ts';
import { drawSymbol } from '#infra/local/ats/pages/symbol.ts';
import type { Invitation } from '#infra/local/ats/requests/invitation.ts';

const invitation: Invitation = {
  id: '8a6c1d0e-4b57-4f0d-9f4a-0d3f6f1f5a11',
  batch: 'b-1',
  projectId: '4711',
  candidateId: 'c-1',
  askedAt: 0,
  state: 'sent',
  errors: [],
  formId: 'reference-check',
  language: 'sv',
  note: '',
  values: [],
};

const result = (Status: number, Message: string, others: Partial<ResultBody> = {}): ResultBody => ({
  InvitationId: invitation.id,
  Status,
  Message,
  ReportUrls: [],
  ...others,
});

test.each<[string, Invitation | null, ResultBody | null, Standing]>([
  ['nobody has asked', null, null, { symbol: 'none', text: 'Inte begärd', progress: null }],
  ['it was sent', invitation, null, { symbol: 'asked', text: 'Skickad till Vitsord', progress: null }],
  ['it is under way', { ...invitation, state: 'sending' }, null, { symbol: 'asked', text: 'Skickas', progress: null }],
  [
    'it was refused',
    { ...invitation, state: 'refused' },
    null,
    { symbol: 'none', text: 'Inte skickad', progress: null },
  ],
  [
    'Created',
    invitation,
    result(1, 'Väntar på kandidaten'),
    { symbol: 'Created', text: 'Begärd: Väntar på kandidaten', progress: null },
  ],
  [
    'InProgress',
    invitation,
    result(2, '1 av 3 svar'),
    { symbol: 'InProgress', text: 'Pågår: 1 av 3 svar', progress: { done: 1, of: 3 } },
  ],
  [
    'Completed',
    invitation,
    result(3, '2 av 2 svar'),
    { symbol: 'Completed', text: 'Klar: 2 av 2 svar', progress: { done: 2, of: 2 } },
  ],
  ['Expired', invitation, result(4, 'för sent'), { symbol: 'Expired', text: 'Utgången: för sent', progress: null }],
  ['Failed', invitation, result(5, 'studsade'), { symbol: 'Failed', text: 'Misslyckad: studsade', progress: null }],
  ['Rejected', invitation, result(6, 'vill inte'), { symbol: 'Rejected', text: 'Avböjd: vill inte', progress: null }],
])('%s is said in words beside the symbol', (_, asked, last, standing) => {
  expect(standingOf(asked, last)).toEqual(standing);
});

test('the ring of one by whom nothing is sent is hollow, until the recruiter has acted', () => {
  const values = [{ id: 'referee-requests-choice', value: 'disabled' }];
  const untouched = result(1, 'Inget skickas automatiskt: öppna kandidaten');
  expect(standingOf({ ...invitation, values }, untouched)).toEqual({
    symbol: 'asked',
    text: 'Begärd: Inget skickas automatiskt: öppna kandidaten',
    progress: null,
  });
  const asked = result(1, 'Väntar på kandidaten');
  expect(standingOf({ ...invitation, values }, asked, untouched).symbol).toBe('Created');
});

test('where the message has no two numbers, the score is the share', () => {
  const profile = { ScoreProfiles: [{ Id: 'answers', Score: 33 }] };
  expect(standingOf(invitation, result(2, 'Pågår', profile)).progress).toEqual({ done: 33, of: 100 });
  expect(standingOf(invitation, result(2, 'Pågår', { Score: '50' })).progress).toEqual({ done: 50, of: 100 });
});

describe('The ring', () => {
  const standing = (symbol: Standing['symbol'], done = 0, of = 0): Standing => ({
    symbol,
    text: '',
    progress: of === 0 ? null : { done, of },
  });
  const draw = (drawn: Standing): string => drawSymbol(drawn).markup;

  test('is drawn as Vitsord draws it: a piece for each referee, the answered ones thick', () => {
    expect(draw(standing('InProgress', 1, 3))).toContain('rotate(-80.45 12 12)');
    expect(draw(standing('InProgress', 1, 3))).toContain(
      'class="part" cx="12" cy="12" r="9" stroke-dasharray="15.85 56.55"',
    );
    expect(draw(standing('InProgress', 2, 3))).toContain('stroke-dasharray="15.85 3.00 15.85 56.55"');
    expect(draw(standing('InProgress', 0, 2))).not.toContain('class="part"');
  });

  test('is filled by the share when only that is known', () => {
    expect(draw(standing('InProgress', 50, 100))).toContain('stroke-dasharray="28.27 56.55"');
  });

  test('has a shape of its own for each status, so that colour is not needed', () => {
    const shapes = (['asked', 'Created', 'InProgress', 'Completed', 'Expired', 'Failed', 'Rejected'] as const).map(
      (symbol) => draw(standing(symbol, 1, 2)).replace(/data-symbol="\w+"/, ''),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
