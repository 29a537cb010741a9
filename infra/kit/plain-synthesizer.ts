import { DefaultStackSynthesizer } from 'aws-cdk-lib/core';

/** Leaves out the parameter and rule that only check the bootstrap version: the deploying command checks it anyway. */
export class PlainSynthesizer extends DefaultStackSynthesizer {
  constructor() {
    super({ generateBootstrapVersionRule: false });
  }

  // The CDK's own types allow undefined here where its interface does not; once bound to a stack all three are set.
  override get bootstrapQualifier(): string {
    return super.bootstrapQualifier ?? '';
  }

  override get lookupRole(): string {
    return super.lookupRole ?? '';
  }

  override get cloudFormationExecutionRole(): string {
    return super.cloudFormationExecutionRole ?? '';
  }
}
