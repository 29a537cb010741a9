import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { AlarmTopic } from '#infra/capabilities/alarm-topic.ts';
import { FunctionAlarms } from '#infra/capabilities/function-alarms.ts';
import { GradualDeployment } from '#infra/capabilities/gradual-deployment.ts';
import { HealthAlarms } from '#infra/capabilities/health-alarms.ts';
import { LaneDashboard } from '#infra/capabilities/lane-dashboard.ts';
import { MailSending } from '#infra/capabilities/mail-sending.ts';
import { MonthlyBudget } from '#infra/capabilities/monthly-budget.ts';
import { SmsAlarms } from '#infra/capabilities/sms-alarms.ts';
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
import { RunCanary } from '#infra/functions/run-canary.ts';
import { RunDue } from '#infra/functions/run-due.ts';
import { SendMessage } from '#infra/functions/send-message.ts';
import { ServeSite } from '#infra/functions/serve-site.ts';
import { SteerChecks } from '#infra/functions/steer-checks.ts';
import { SubmitReferees } from '#infra/functions/submit-referees.ts';
import type { HouseContext } from '#infra/kit/house-context.ts';
import { HttpRoutes } from '#infra/kit/http-routes.ts';
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

    const { canaryKey: secretName } = settings;
    if (secretName !== null) new RunCanary(this, 'Canary', { ...common, secretName });
    const { monthlyBudget: dollars, alarmAddress: address, stage } = settings;
    if (dollars !== null && address !== null) new MonthlyBudget(this, 'Spending', { stage, dollars, address });
    const { apiFails } = new HealthAlarms(this, 'Health', common);
    new SmsAlarms(this, 'Sms', common);
    const routes = this.node.findAll().filter((each) => each instanceof HttpRoutes);
    const serving = routes.map(({ fn }) => fn);
    const { crashes } = new FunctionAlarms(this, 'Functions', { context, serving });
    this.deployGradually(settings, routes, [apiFails, crashes]);
    new LaneDashboard(this, 'Overview', {
      ...common,
      serving,
      lanes: {
        sendMessage: sendMessage.fn,
        pushEvent: pushEvent.fn,
        runDue: runDue.fn,
        deleteData: deleteData.fn,
        recordDelivery: recordDelivery.fn,
      },
    });
  }

  private deployGradually(
    { gradualDeployment: way }: StageSettings,
    routes: readonly HttpRoutes[],
    alarms: IAlarm[],
  ): void {
    if (way === null) return;
    const aliases = new Map(routes.flatMap(({ fn, alias }) => (alias === null ? [] : [[fn.name, alias] as const])));
    new GradualDeployment(this, 'Gradual', { way, aliases, alarms });
  }

  /** Without a pager all alarms go to the one address. */
  private alarmActions(
    { stage, alarmAddress, pagerAddress }: StageSettings,
    { key }: StatefulStack,
  ): HouseContext['alarmActions'] {
    if (alarmAddress === null) return { pager: [], mail: [] };
    const mail = [new AlarmTopic(this, 'Alarms', { stage, address: alarmAddress, key }).action];
    if (pagerAddress === null) return { pager: mail, mail };
    return { pager: [new AlarmTopic(this, 'Pager', { stage, address: pagerAddress, key }).action], mail };
  }
}
