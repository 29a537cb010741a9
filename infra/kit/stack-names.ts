/** CloudFormation begins the names that it makes up with the stack's. */
export const stackNames = (stage: string) => ({
  stateful: `vitsord-${stage}-stateful`,
  service: `vitsord-${stage}-service`,
});
