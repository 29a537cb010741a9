import { describe, expect, it } from 'vitest';
import type { CallApi } from '../../../../functions/run-canary/call-api.ts';
import { createRunCanary } from '../../../../functions/run-canary/run-canary.ts';

/** An API in which a message is held back, and a check deleted, after so many seconds. */
function runAfter(heldBackSeconds: number, deletedSeconds: number) {
  let now = 0;
  let asked: number | null = null;
  const calls: string[] = [];
  const mails: string[] = [];
  const check = () => ({
    id: 'chk_1',
    candidate: { delivery: { email: now >= heldBackSeconds * 1000 ? 'suppressed' : 'queued' } },
  });
  const callApi: CallApi = async (method, path) => {
    calls.push(`${method} ${path}`);
    if (path === '/v1/reference-checks') return { referenceChecks: [check()] };
    if (path === '/v1/reference-checks/chk_1') return check();
    asked ??= now;
    return { id: 'ers_1', status: now >= asked + deletedSeconds * 1000 ? 'done' : 'under_way' };
  };
  const run = createRunCanary({
    callApi,
    sendMail: async () => void mails.push('mail'),
    newId: (prefix) => `${prefix}_01`,
    milliseconds: () => now,
    wait: async (milliseconds) => {
      now += milliseconds;
    },
  });
  return { run, calls, mails };
}

describe('The canary', () => {
  it('is content when the message is held back and the check deleted in time', async () => {
    const { run, calls, mails } = runAfter(50, 120);
    await expect(run({ do: 'check' })).resolves.toBeUndefined();
    expect(new Set(calls)).toEqual(
      new Set([
        'POST /v1/reference-checks',
        'GET /v1/reference-checks/chk_1',
        'POST /v1/subjects/erasure',
        'GET /v1/subjects/erasures/ers_1',
      ]),
    );
    expect(mails).toEqual([]);
  });

  it('says that a message was not held back, and has the check deleted all the same', async () => {
    const { run, calls } = runAfter(61, 0);
    await expect(run({ do: 'check' })).rejects.toThrow('The message was not held back within 60 s');
    expect(calls).toContain('POST /v1/subjects/erasure');
  });

  it('says that a check was not deleted', async () => {
    await expect(runAfter(0, 151).run({ do: 'check' })).rejects.toThrow('The check was not deleted within 150 s');
  });

  it('sends one mail a day, and nothing that it was not told', async () => {
    const { run, mails, calls } = runAfter(0, 0);
    await run({ do: 'mail' });
    expect([mails, calls]).toEqual([['mail'], []]);
    await expect(run({})).rejects.toThrow();
  });
});
