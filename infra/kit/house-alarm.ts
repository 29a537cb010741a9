import { Alarm, ComparisonOperator, type IMetric, MathExpression, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Aws, Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { HouseContext, Severity } from './house-context.ts';

export type HouseAlarmProps = Readonly<{
  metric: IMetric;
  severity: Severity;
  /** What the failure means to those who use Vitsord. */
  means: string;
  /** Heading of docs/runbook.md; the alarm is named after it. What is a function's begins with the function's name. */
  runbook: string;
  /** Suffix of the name, if other alarms have the same heading. */
  detail?: string;
  /** Goes off when the metric is above this. */
  above?: number;
  /** Goes off when the metric is below this, and when it is missing. */
  below?: number;
  periods?: number;
}>;

/** An alarm that says what it means to users and where the runbook tells what to do. */
export function createAlarm(scope: Construct, id: string, context: HouseContext, props: HouseAlarmProps): Alarm {
  const low = props.below !== undefined;
  const anchor = anchorOf(props.runbook);
  const alarm = new Alarm(scope, id, {
    alarmName: `${namesBegin(context.settings.stage)}${anchor}${props.detail === undefined ? '' : `-${props.detail}`}`,
    metric: props.metric,
    threshold: props.below ?? props.above ?? 0,
    comparisonOperator: low ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_THRESHOLD,
    treatMissingData: low ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    evaluationPeriods: props.periods ?? 1,
    alarmDescription: `${props.means} docs/runbook.md#${anchor}`,
  });
  const actions = context.alarmActions[props.severity];
  alarm.addAlarmAction(...actions);
  alarm.addOkAction(...actions);
  return alarm;
}

const namesBegin = (stage: string): string => `vitsord-${stage}-`;

/** Every alarm of a stage, as a pattern. */
export const alarmArns = (stage: string): string =>
  `arn:${Aws.PARTITION}:cloudwatch:${Aws.REGION}:${Aws.ACCOUNT_ID}:alarm:${namesBegin(stage)}*`;

/** The anchor that a heading gets in rendered Markdown. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

export const fiveMinutes = Duration.minutes(5);

/** The sum of several metrics over five minutes; a missing metric counts as 0. */
export const sumOf = (usingMetrics: Record<string, IMetric>, label?: string): MathExpression =>
  new MathExpression({
    expression: Object.keys(usingMetrics)
      .map((name) => `FILL(${name}, 0)`)
      .join(' + '),
    usingMetrics,
    ...(label !== undefined && { label }),
    period: fiveMinutes,
  });
