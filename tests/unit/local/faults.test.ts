import { expect, it } from 'vitest';
import { faultSchema, openFaultBox } from '#infra/local/faults/fault-box.ts';

const box = (fault: object) => {
  const faults = openFaultBox();
  faults.add(faultSchema.parse({ kind: 'kill', ...fault }));
  return faults;
};

const call = { functionName: 'vitsord-local-send-message', service: 'ses', action: 'SendRawEmail' };
const invocation = { functionName: 'vitsord-local-send-message' };

it.each([
  ['a service', { service: 'ses' }, true, false],
  ['an action, in any case', { action: 'sendrawemail' }, true, false],
  ['a function by its short name', { function: 'send-message', service: 'ses' }, true, false],
  ['another function', { function: 'run-due', service: 'ses' }, false, false],
  ['an invocation', { function: 'send-message' }, false, true],
  ['any invocation', {}, false, true],
])('%s is struck', (_, fault, strikesCall, strikesInvocation) => {
  expect(box(fault).take(call) !== undefined).toBe(strikesCall);
  expect(box(fault).take(invocation) !== undefined).toBe(strikesInvocation);
});

it('strikes as often as it says, after those that it lets by', () => {
  const faults = box({ service: 'ses', times: 2, skip: 1 });
  expect([1, 2, 3, 4].map(() => faults.take(call) !== undefined)).toEqual([false, true, true, false]);
  expect(faults.list()).toEqual([]);
});

it('is strict about what it is told', () => {
  expect(faultSchema.safeParse({ kind: 'explode' }).success).toBe(false);
  expect(faultSchema.safeParse({ kind: 'kill', servise: 'ses' }).success).toBe(false);
});
