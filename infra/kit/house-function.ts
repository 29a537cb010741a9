import { CfnPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, CfnFunction, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { type Duration, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type FunctionName, functionName } from '#shared/config/resource-names.ts';
import { acknowledgePattern } from './acknowledge.ts';
import { createAlarm, fiveMinutes } from './house-alarm.ts';
import type { HouseContext } from './house-context.ts';
import { createLogGroup } from './house-log-group.ts';
import { pathsOf } from './project-paths.ts';

export type HouseFunctionProps = Readonly<{
  name: FunctionName;
  context: HouseContext;
  timeout: Duration;
  /** CPU comes with memory; a page's first call is mostly loading code. */
  memoryMb?: number;
  /** What its failure means to those who use Vitsord; the runbook has a heading with the function's name. */
  failureMeans: string;
}>;

/** A Lambda as this project wants it: own role, own log group, and nothing allowed until granted. */
export class HouseFunction extends LambdaFunction {
  readonly name: FunctionName;
  readonly failureMeans: string;
  readonly #ownRole: Role;

  constructor(scope: Construct, id: string, props: HouseFunctionProps) {
    const { settings, key } = props.context;
    const name = functionName(settings.stage, props.name);
    const reserved = settings.reservedConcurrency[props.name];
    const logGroup = createLogGroup(scope, `${id}Logs`, { logGroupName: `/aws/lambda/${name}`, settings, key });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    super(scope, id, {
      functionName: name,
      description: `Its failure means: ${props.failureMeans}`,
      code: Code.fromAsset(pathsOf(props.name).bundle),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb ?? 1024,
      timeout: props.timeout,
      role,
      logGroup,
      environmentEncryption: key,
      ...(settings.tracing ? { tracing: Tracing.ACTIVE } : {}),
      environment: {
        STAGE: settings.stage,
        LOG_LEVEL: settings.logLevel,
        POWERTOOLS_SERVICE_NAME: props.name,
        POWERTOOLS_METRICS_NAMESPACE: 'Vitsord',
      },
      ...(reserved === undefined ? {} : { reservedConcurrentExecutions: reserved }),
    });
    this.name = props.name;
    this.failureMeans = props.failureMeans;
    this.#ownRole = role;
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], logGroup.logGroupArn);
    this.allow(['kms:Decrypt'], key.keyArn);
    if (settings.tracing) acknowledgePattern(role, '*', 'X-Ray has no resource for a trace.');
    this.dependOnPolicyOnly();
  }

  /** An alarm of its own, for functions behind the stream and the clock. Functions that serve requests share one (FunctionAlarms). */
  alarmOnErrors(scope: Construct, context: HouseContext): void {
    createAlarm(scope, `${this.node.id}Errors`, context, {
      metric: this.metricErrors({ period: fiveMinutes, statistic: 'Sum' }),
      severity: 'mail',
      means: this.failureMeans,
      runbook: this.name,
      detail: 'errors',
    });
  }

  /** The CDK makes a function depend on its role once more than the reference does, which template linters mind. */
  private dependOnPolicyOnly(): void {
    const policy = this.#ownRole.node.tryFindChild('DefaultPolicy')?.node.defaultChild;
    const resource = this.node.defaultChild;
    if (policy instanceof CfnPolicy && resource instanceof CfnFunction) {
      resource.addOverride('DependsOn', [Stack.of(this).getLogicalId(policy)]);
    }
  }

  /** Exactly these actions on exactly these resources. */
  allow(actions: string[], ...resources: string[]): void {
    this.addToRolePolicy(new PolicyStatement({ actions, resources }));
  }

  /** For resources that can only be named by a pattern; the reason is recorded beside the pattern. */
  allowPattern(actions: string[], resource: string, reason: string): void {
    this.allow(actions, resource);
    acknowledgePattern(this.#ownRole, resource, reason);
  }
}
