import { CfnRole } from 'aws-cdk-lib/aws-iam';
import { Aspects, type IAspect, Names } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { StageSettings } from './stage-settings.ts';

/** IAM's own limit. */
const longestRoleName = 64;

/** Gives every role of a stage the boundary and the beginning of the name that the account's owners ask for. */
class HouseRoles implements IAspect {
  readonly #settings: StageSettings;

  constructor(settings: StageSettings) {
    this.#settings = settings;
  }

  visit(node: IConstruct): void {
    if (!(node instanceof CfnRole)) return;
    const { permissionsBoundary, roleNamePrefix } = this.#settings;
    if (permissionsBoundary !== null) node.permissionsBoundary = permissionsBoundary;
    if (roleNamePrefix === null) return;
    const maxLength = longestRoleName - roleNamePrefix.length;
    node.roleName = `${roleNamePrefix}${Names.uniqueResourceName(node, { maxLength, separator: '-' })}`;
  }
}

export function applyHouseRoles(scope: IConstruct, settings: StageSettings): void {
  if (settings.permissionsBoundary === null && settings.roleNamePrefix === null) return;
  Aspects.of(scope).add(new HouseRoles(settings));
}
