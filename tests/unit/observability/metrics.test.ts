import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.restoreAllMocks();
  vi.resetModules();
});

async function givenMetrics() {
  vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
  vi.resetModules();
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  const metrics = await import('#shared/observability/metrics.ts');
  return { ...metrics, written };
}

describe('what an invocation has counted', () => {
  it('is one record of embedded metrics', async () => {
    const { countMetric, publishMetrics, written } = await givenMetrics();
    countMetric('MessagesSent');
    countMetric('MessagesSent', 2);
    publishMetrics();
    expect(written).toHaveLength(1);
    expect(written[0]).toContain('"MessagesSent":[1,2]');
    expect(written[0]).toContain('"Namespace":"Vitsord"');
  });

  it('is silence when it is nothing', async () => {
    const { publishMetrics, written } = await givenMetrics();
    publishMetrics();
    expect(written).toEqual([]);
  });
});
