import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AlarmTopic } from '#infra/capabilities/alarm-topic.ts';
import { HealthAlarms } from '#infra/capabilities/health-alarms.ts';
import { LaneDashboard } from '#infra/capabilities/lane-dashboard.ts';
import { MailSending } from '#infra/capabilities/mail-sending.ts';
import { Administer } from '#infra/functions/administer.ts';
import { AnswerQuestionnaire } from '#infra/functions/answer-questionnaire.ts';
import { ConnectAts } from '#infra/functions/connect-ats.ts';
import { DeleteData } from '#infra/functions/delete-data.ts';
import { GenerateReport } from '#infra/functions/generate-report.ts';
import { ManageChecks } from '#infra/functions/manage-checks.ts';
import { ManageSettings } from '#infra/functions/manage-settings.ts';
import { PushEvent } from '#infra/functions/push-event.ts';
import { RecordDelivery } from '#infra/functions/record-delivery.ts';
import { RequestReferences } from '#infra/functions/request-references.ts';
import { RunDue } from '#infra/functions/run-due.ts';
import { SendMessage } from '#infra/functions/send-message.ts';
import { ServeSite } from '#infra/functions/serve-site.ts';
import { SteerChecks } from '#infra/functions/steer-checks.ts';
import { SubmitReferees } from '#infra/functions/submit-referees.ts';
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

    // Logical ids are made of these ids. A function, its routes and its logs exist once under their name, and CloudFormation makes
    // what is new before it takes the old away: under another id they would stop the deployment (docs/adr/0003).
    new RequestReferences(this, 'CheckRequests', common);
    new SteerChecks(this, 'CheckSteering', common);
    new ManageSettings(this, 'SettingsApi', common);
    new ConnectAts(this, 'AtsContracts', common);
    new SubmitReferees(this, 'CandidatePages', common);
    new AnswerQuestionnaire(this, 'RefereePages', common);
    new GenerateReport(this, 'ReportPages', common);
    new ManageChecks(this, 'RecruiterPages', common);
    new ServeSite(this, 'PublicSite', common);
    new Administer(this, 'Administration', common);

    const mail = new MailSending(this, 'Mail', { settings, key, senders: kept.senders });
    const sendMessage = new SendMessage(this, 'MessageLane', { ...common, mail });
    const pushEvent = new PushEvent(this, 'PushLane', common);
    const runDue = new RunDue(this, 'DueLane', common);
    const deleteData = new DeleteData(this, 'DeletionLane', common);
    const recordDelivery = new RecordDelivery(this, 'DeliveryLane', { ...common, mail });

    new HealthAlarms(this, 'Health', common);
    new LaneDashboard(this, 'Overview', {
      ...common,
      lanes: {
        sendMessage: sendMessage.fn,
        pushEvent: pushEvent.fn,
        runDue: runDue.fn,
        deleteData: deleteData.fn,
        recordDelivery: recordDelivery.fn,
      },
    });
  }

  private alarmActions({ stage, alarmAddress }: StageSettings, { key }: StatefulStack): HouseContext['alarmActions'] {
    return alarmAddress === null ? [] : [new AlarmTopic(this, 'Alarms', { stage, address: alarmAddress, key }).action];
  }
}
