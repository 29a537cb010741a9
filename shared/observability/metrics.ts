import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';

/** What the functions behind the stream and the clock count; the dashboard draws these. */
export type MetricName =
  | 'MessagesSent'
  | 'MessagesObsolete'
  | 'MessagesPostponed'
  | 'MessagesNotSetUp'
  | 'MessagesDead'
  | 'RequestsOfCheck'
  | 'EventsTold'
  | 'DeliveriesMade'
  | 'DeliveriesPostponed'
  | 'DeliveriesObsolete'
  | 'DeliveriesDead'
  | 'DueMadeReady'
  | 'CountsMended'
  | 'ChecksDeleted'
  | 'ContactsForgotten'
  | 'SubjectsErased'
  | 'DeletionsFailed'
  | 'MailDelivered'
  | 'MailBounced'
  | 'MailComplained'
  | 'SmsDelivered'
  | 'SmsFailed'
  | 'AtsErrorsReported'
  | 'RecordsFailed';

const metrics = new Metrics({ namespace: 'Vitsord' });

/** Counts in this invocation; written as one embedded-metrics record when it ends. */
export function countMetric(name: MetricName, count = 1): void {
  metrics.addMetric(name, MetricUnit.Count, count);
}

export function publishMetrics(): void {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
}
