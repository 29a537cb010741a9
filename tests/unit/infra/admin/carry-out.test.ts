import { expect, it } from 'vitest';
import { carryOut } from '#infra/admin/carry-out.ts';
import { describeAnswer } from '#infra/admin/describe-answer.ts';
import { hasFaults } from '#infra/admin/describe-table.ts';
import type { AdministerAnswer } from '#infra/admin/invoke-administer.ts';

const here = { stage: null, local: false };
const to = '2026-11-23T08:01:00.000Z';

/** A function that answers these in turn, and what it was asked. */
function answering(...answers: readonly AdministerAnswer[]) {
  const asked: unknown[] = [];
  const invoke = (command: Readonly<Record<string, unknown>>): Promise<AdministerAnswer> => {
    const answer = answers[asked.length];
    asked.push(command);
    return answer === undefined ? Promise.reject(new Error('Asked too often')) : Promise.resolve(answer);
  };
  return { invoke, asked };
}

const replayed = (count: number, after: string | null): AdministerAnswer => ({
  outcome: 'dead_letters_replayed',
  count,
  leftOut: 1,
  to,
  after,
});
const counted = (reasons: Record<string, number>, after: string | null): AdministerAnswer => ({
  outcome: 'dead_letters_counted',
  reasons,
  leftOut: 0,
  to,
  after,
});

it('Dead letters are sent again to the last page, and none that died meanwhile', async () => {
  const { invoke, asked } = answering(replayed(200, 'there'), replayed(0, 'further'), replayed(12, null));
  const command = { command: 'replay-dead-letters', reason: 'unavailable' };
  const answer = await carryOut(invoke, command);
  expect(asked).toEqual([command, { ...command, to, after: 'there' }, { ...command, to, after: 'further' }]);
  expect(describeAnswer(answer, here)).toBe(
    '212 are sent again.\n3 left out: their address is at fault. Name the reason to send them all the same.',
  );
});

it('A preview sums the reasons of all pages', async () => {
  const { invoke } = answering(counted({ unavailable: 3, status_422: 1 }, 'there'), counted({ unavailable: 2 }, null));
  const answer = await carryOut(invoke, { command: 'replay-dead-letters', preview: true });
  expect(describeAnswer(answer, here)).toBe('5  unavailable\n1  status_422');
});

it('A limit ends with its page, and says how to go on', async () => {
  const { invoke, asked } = answering(replayed(5, 'there'));
  const answer = await carryOut(invoke, { command: 'replay-dead-letters', limit: 5 });
  expect(asked).toHaveLength(1);
  expect(describeAnswer(answer, here)).toContain('--after there');
});

it('What fails on the way is told', async () => {
  const refusal: AdministerAnswer = { outcome: 'refused', code: 'command_invalid', fields: ['after'] };
  const { invoke } = answering(replayed(200, 'there'), refusal);
  expect(await carryOut(invoke, { command: 'replay-dead-letters' })).toEqual(refusal);
});

it('People are made findable to the last page, and the command can be stopped in between', async () => {
  const page = (count: number, after: string | null): AdministerAnswer => ({ outcome: 'people_indexed', count, after });
  const { invoke, asked } = answering(page(50, 'there'), page(7, 't'), page(2, null));
  const command = { command: 'index-people', organisation: 'org_1' };
  const answer = await carryOut(invoke, command);
  expect(asked).toEqual([command, { ...command, after: 'there' }, { ...command, after: 't' }]);
  expect(describeAnswer(answer, here)).toBe(
    'The people of 59 checks can be found by their address and number, and stand in lists.',
  );
});

it('A table is looked at to the last page, and what is counted of its checks is held against the counters', async () => {
  const page = (checks: number, counters: Record<string, number>, after: string | null): AdministerAnswer => ({
    outcome: 'table_checked',
    checks,
    faults: checks === 1 ? [{ checkId: 'chk_1', item: 'MSG#msg_1', code: 'due_key_missing' }] : [],
    counters,
    after,
  });
  const command = { command: 'check-table', organisation: 'org_1' };
  const whole = answering(page(25, { 'live all#needs': -2 }, 'there'), page(2, { 'live all#needs': 2 }, null));
  const sound = await carryOut(whole.invoke, command);
  expect(describeAnswer(sound, here)).toBe('27 checks were looked at; nothing contradicts anything else.');
  expect(hasFaults(sound)).toBe(false);
  const off = answering(page(1, { 'live all#needs': -2, 'test all#way': 1 }, null));
  const faulty = await carryOut(off.invoke, command);
  expect(describeAnswer(faulty, here).split('\n').slice(0, 3)).toEqual([
    'chk_1  MSG#msg_1  due_key_missing',
    'counter  live all#needs  2 too many',
    'counter  test all#way  1 too few',
  ]);
  expect(hasFaults(faulty)).toBe(true);
});
