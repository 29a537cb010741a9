import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { reportDays } from '#shared/domain/retention/deletion-times.ts';
import { backupDays, forgottenAt } from '#shared/domain/retention/tombstone.ts';
import { addDays } from '#shared/domain/time.ts';
import { synthesiseTemplates } from '#tests/support/house/templates.ts';
import { resourcesOf, type Template } from '#tests/support/stacks/template.ts';

const { stateful, service } = await synthesiseTemplates();

const only = (template: Template, type: string) => resourcesOf(template, type).map(({ Properties }) => Properties);

const table = z
  .object({ PointInTimeRecoverySpecification: z.object({ RecoveryPeriodInDays: z.number() }) })
  .parse(only(stateful, 'AWS::DynamoDB::Table')[0]);

const { Rules } = z
  .object({
    LifecycleConfiguration: z.object({
      Rules: z.array(
        z.object({
          Prefix: z.string().default(''),
          ExpirationInDays: z.number().optional(),
          NoncurrentVersionExpiration: z.object({ NoncurrentDays: z.number() }).optional(),
        }),
      ),
    }),
  })
  .parse(only(stateful, 'AWS::S3::Bucket')[0]).LifecycleConfiguration;

const daysBelow = (prefix: string): number =>
  Rules.find((rule) => rule.Prefix === prefix)?.ExpirationInDays ?? Number.NaN;
const daysOfOld = Rules.find(({ Prefix }) => Prefix === '')?.NoncurrentVersionExpiration?.NoncurrentDays ?? Number.NaN;

/** S3 counts to the midnight that follows. */
const rounding = 1;

describe('What was deleted is forgotten by the day that the tombstone names', () => {
  test('by the backups of the table', () => {
    expect(table.PointInTimeRecoverySpecification.RecoveryPeriodInDays).toBeLessThanOrEqual(backupDays);
  });

  test('by what a stream could not deliver, the object and then its old version', () => {
    const ages = only(service, 'AWS::Lambda::EventSourceMapping').map(
      (each) => z.object({ MaximumRecordAgeInSeconds: z.number() }).parse(each).MaximumRecordAgeInSeconds / 86_400,
    );
    const parked = daysBelow('aws/lambda/') + rounding + daysOfOld + rounding;
    expect(Math.max(...ages) + parked).toBeLessThanOrEqual(backupDays);
  });

  test('which is the day after', () => {
    for (const deletedAt of ['2027-02-28T00:00:00.000Z', '2027-02-28T23:59:59.999Z']) {
      expect(forgottenAt(deletedAt)).toBe(`${addDays(deletedAt, backupDays + 1).slice(0, 10)}T00:00:00.000Z`);
    }
  });
});

test('A report that the lane has not deleted goes a day later by itself', () => {
  expect([daysBelow('reports/'), daysOfOld]).toEqual([reportDays + 1, 1]);
});
