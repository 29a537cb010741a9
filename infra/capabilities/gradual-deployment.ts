import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/kit/acknowledge.ts';
import type { gradualDeployments } from '#infra/kit/stage-settings.ts';

type Way = (typeof gradualDeployments)[number];

const configs = {
  canary: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
  linear: LambdaDeploymentConfig.LINEAR_10PERCENT_EVERY_1MINUTE,
} as const satisfies Record<Way, unknown>;

const policy = 'service-role/AWSCodeDeployRoleForLambdaLimited';

export type GradualDeploymentProps = Readonly<{
  way: Way;
  /** By the name of their function. */
  aliases: ReadonlyMap<string, Alias>;
  /** Each of them takes a deployment back. */
  alarms: IAlarm[];
}>;

/**
 * Shifts requests to a new version gradually, and back when an alarm goes off. Functions behind the stream and the clock
 * change at once: what they fail at is tried again, by the version that is deployed then.
 */
export class GradualDeployment extends Construct {
  constructor(scope: Construct, id: string, { way, aliases, alarms }: GradualDeploymentProps) {
    super(scope, id);
    const application = new LambdaApplication(this, 'Application');
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('codedeploy.amazonaws.com'),
      managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName(policy)],
    });
    acknowledge(
      role,
      `IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/${policy}]`,
      'The policy that AWS keeps for CodeDeploy and functions; it grows with the service.',
    );
    for (const [name, alias] of aliases) {
      new LambdaDeploymentGroup(this, name, {
        application,
        alias,
        role,
        alarms,
        deploymentConfig: configs[way],
        autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
      });
    }
  }
}
