import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { Administration } from '#infra/capabilities/administration.ts';
import { AlarmTopic } from '#infra/capabilities/alarm-topic.ts';
import { AtsContracts } from '#infra/capabilities/ats-contracts.ts';
import { CandidatePages } from '#infra/capabilities/candidate-pages.ts';
import { CheckRequests } from '#infra/capabilities/check-requests.ts';
import { CheckSteering } from '#infra/capabilities/check-steering.ts';
import { DeliveryLane } from '#infra/capabilities/delivery-lane.ts';
import { DueLane } from '#infra/capabilities/due-lane.ts';
import { HealthAlarms } from '#infra/capabilities/health-alarms.ts';
import { LaneDashboard } from '#infra/capabilities/lane-dashboard.ts';
import { MailSending } from '#infra/capabilities/mail-sending.ts';
import { MessageLane } from '#infra/capabilities/message-lane.ts';
import { PublicSite } from '#infra/capabilities/public-site.ts';
import { PushLane } from '#infra/capabilities/push-lane.ts';
import { RecruiterPages } from '#infra/capabilities/recruiter-pages.ts';
import { RefereePages } from '#infra/capabilities/referee-pages.ts';
import { ReportPages } from '#infra/capabilities/report-pages.ts';
import { SettingsApi } from '#infra/capabilities/settings-api.ts';
import type { HouseContext } from '#infra/kit/house-context.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';
import type { StatefulStack } from './stateful-stack.ts';

/** Everything that can be thrown away and deployed again: functions, routes, lanes, alarms. */
export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps & Readonly<{ settings: StageSettings; kept: StatefulStack }>,
  ) {
    super(scope, id, props);
    const { settings, kept } = props;
    const { key } = kept;
    const context: HouseContext = { settings, key, alarmActions: this.alarmActions(settings, kept) };
    const common = { context, kept };

    new CheckRequests(this, 'CheckRequests', common);
    new CheckSteering(this, 'CheckSteering', common);
    new SettingsApi(this, 'SettingsApi', common);
    new AtsContracts(this, 'AtsContracts', common);
    new CandidatePages(this, 'CandidatePages', common);
    new RefereePages(this, 'RefereePages', common);
    new ReportPages(this, 'ReportPages', common);
    new RecruiterPages(this, 'RecruiterPages', common);
    new PublicSite(this, 'PublicSite', common);
    new Administration(this, 'Administration', common);

    const mail = new MailSending(this, 'Mail', { settings, key, senders: kept.senders });
    const messages = new MessageLane(this, 'MessageLane', { ...common, mail });
    const pushes = new PushLane(this, 'PushLane', common);
    const due = new DueLane(this, 'DueLane', common);
    const deliveries = new DeliveryLane(this, 'DeliveryLane', { ...common, mail });

    new HealthAlarms(this, 'Health', common);
    new LaneDashboard(this, 'Overview', {
      ...common,
      lanes: { messages: messages.fn, pushes: pushes.fn, due: due.fn, deliveries: deliveries.fn },
    });
  }

  private alarmActions({ alarmAddress }: StageSettings, { key }: StatefulStack): HouseContext['alarmActions'] {
    return alarmAddress === null ? [] : [new AlarmTopic(this, 'Alarms', { address: alarmAddress, key }).action];
  }
}
