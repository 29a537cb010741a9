import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

/** A logger of its own, which writes; what it writes is kept, parsed. */
async function givenLog(level = 'DEBUG') {
  vi.resetModules();
  vi.stubEnv('LOG_LEVEL', level);
  vi.stubEnv('POWERTOOLS_SERVICE_NAME', 'request-references');
  const { beginLog, identify, log, markKeySession } = await import('#shared/observability/log.ts');
  return { beginLog, identify, log, markKeySession };
}

const written: Record<string, unknown>[] = [];
const keep = (chunk: unknown): boolean => {
  written.push(z.record(z.string(), z.unknown()).parse(JSON.parse(String(chunk))));
  return true;
};

beforeEach(() => {
  written.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(keep);
  vi.spyOn(process.stderr, 'write').mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
  // The next file has a silent one.
  vi.resetModules();
});

describe('a record', () => {
  it('says its code and text from the registry, and whom the invocation is about', async () => {
    const { beginLog, identify, log } = await givenLog();
    beginLog('request-references', 'request-1');
    identify({ organisationId: 'org_1' });
    log('check_requested', { checkId: 'chk_1' });
    expect(written).toMatchObject([
      { level: 'INFO', code: 'check_requested', requestId: 'request-1', organisationId: 'org_1', checkId: 'chk_1' },
    ]);
  });

  it('is one line of JSON with its level, text, time and service', async () => {
    const { beginLog, log } = await givenLog();
    beginLog('request-references', 'request-1');
    log('check_requested', { checkId: 'chk_1' });
    expect(written).toEqual([
      {
        level: 'INFO',
        message: 'A reference check was made',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        service: 'request-references',
        function: 'request-references',
        requestId: 'request-1',
        code: 'check_requested',
        checkId: 'chk_1',
      },
    ]);
  });

  it.each([
    ['DEBUG', 4],
    ['INFO', 3],
    ['WARN', 2],
    ['ERROR', 1],
    ['SILENT', 0],
  ] as const)('is written from level %s on', async (level, count) => {
    const { log } = await givenLog(level);
    for (const code of ['connection_not_opened', 'check_requested', 'message_postponed', 'run_failed'] as const) {
      log(code);
    }
    expect(written).toHaveLength(count);
  });

  it('of a session that an API key made says so, and no record after it', async () => {
    const { beginLog, log, markKeySession } = await givenLog();
    beginLog('manage-checks', 'request-1');
    markKeySession();
    log('request_handled', { status: 303 });
    beginLog('manage-checks', 'request-2');
    log('request_handled', { status: 200 });
    expect(written.map(({ session }) => session)).toEqual(['key', undefined]);
  });

  it('knows nothing of the invocation before', async () => {
    const { beginLog, identify, log } = await givenLog();
    beginLog('run-due', 'request-1');
    identify({ organisationId: 'org_1', checkId: 'chk_1' });
    beginLog('run-due', 'request-2');
    log('due_made_ready', { count: 3 });
    expect(written).toMatchObject([{ requestId: 'request-2', count: 3 }]);
    expect(JSON.stringify(written)).not.toMatch(/org_1|chk_1/);
  });

  it('of a failure says where, and nothing that the error quotes', async () => {
    const { beginLog, log } = await givenLog();
    beginLog('send-message', 'request-1');
    log('run_failed', { error: new Error('Email address is not verified: kim.lund@example.org') });
    expect(written).toMatchObject([{ level: 'ERROR', failure: { name: 'Error' } }]);
    expect(JSON.stringify(written)).toContain('log.test.ts');
    expect(JSON.stringify(written)).not.toContain('kim.lund');
  });
});
