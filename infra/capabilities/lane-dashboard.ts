import { Dashboard, GraphWidget, type IMetric, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import type { ServiceProps } from '#infra/kit/service-props.ts';

const period = Duration.minutes(5);

const counted = ({ name: service }: HouseFunction, ...names: string[]): IMetric[] =>
  names.map(
    (metricName) =>
      new Metric({ namespace: 'Vitsord', metricName, dimensionsMap: { service }, period, statistic: 'Sum' }),
  );

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 });

const errorsOf = (functions: readonly HouseFunction[]): IMetric[] =>
  functions.map((fn) => fn.metricErrors({ period, label: fn.functionName }));

type Lanes = Readonly<{
  sendMessage: HouseFunction;
  pushEvent: HouseFunction;
  runDue: HouseFunction;
  deleteData: HouseFunction;
  recordDelivery: HouseFunction;
}>;

type LaneDashboardProps = ServiceProps & Readonly<{ lanes: Lanes; serving: readonly HouseFunction[] }>;

/** One picture of the stage: what comes in, and each lane that carries something out. */
export class LaneDashboard extends Construct {
  constructor(scope: Construct, id: string, { context, kept, lanes, serving }: LaneDashboardProps) {
    super(scope, id);
    const { httpApi } = kept.api;
    new Dashboard(this, 'Dashboard', {
      dashboardName: `vitsord-${context.settings.stage}`,
      widgets: [
        [
          graph('Requests', [
            httpApi.metricCount({ period }),
            httpApi.metricClientError({ period }),
            httpApi.metricServerError({ period }),
          ]),
          graph('Latency, ms', [
            httpApi.metricLatency({ period, statistic: 'p50' }),
            httpApi.metricLatency({ period, statistic: 'p95' }),
          ]),
        ],
        [
          graph(
            'Messages',
            counted(lanes.sendMessage, 'MessagesSent', 'MessagesPostponed', 'MessagesObsolete', 'MessagesDead'),
          ),
          graph('Messages wait, ms', [lanes.sendMessage.metric('IteratorAge', { period, statistic: 'Maximum' })]),
        ],
        [
          graph(
            'Pushes',
            counted(lanes.pushEvent, 'DeliveriesMade', 'DeliveriesPostponed', 'DeliveriesObsolete', 'DeliveriesDead'),
          ),
          graph('Pushes wait, ms', [lanes.pushEvent.metric('IteratorAge', { period, statistic: 'Maximum' })]),
        ],
        [
          graph(
            'What became of mail and SMS',
            counted(
              lanes.recordDelivery,
              'MailDelivered',
              'MailBounced',
              'MailComplained',
              'SmsDelivered',
              'SmsFailed',
            ),
          ),
          graph('Made due', counted(lanes.runDue, 'DueMadeReady', 'CountsMended')),
        ],
        [graph('Deleted', counted(lanes.deleteData, 'ChecksDeleted', 'ContactsForgotten', 'DeletionsFailed'))],
        [graph('Errors of lanes', errorsOf(Object.values(lanes))), graph('Errors of requests', errorsOf(serving))],
      ],
    });
  }
}
