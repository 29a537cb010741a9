import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { acknowledge } from '#infra/kit/acknowledge.ts';
import type { HouseFunction } from '#infra/kit/house-function.ts';

/**
 * Generated keys from which the secrets in links are derived, by version. A function gets them by dynamic reference in
 * its encrypted environment, so it needs no client, no permission and no round trip.
 */
export class LinkKeys extends Construct {
  readonly #environment: string;

  constructor(scope: Construct, id: string, key: IKey, versions: readonly string[]) {
    super(scope, id);
    const keys = versions.map((version) => [version, this.createKey(version, key)] as const);
    const fields = keys.map(([version, secret]) => `"${version}":"${secret.secretValue.unsafeUnwrap()}"`);
    this.#environment = `{"current":"${versions.at(-1) ?? ''}","keys":{${fields.join(',')}}}`;
  }

  grantUse(fn: HouseFunction): void {
    fn.addEnvironment('LINK_KEYS', this.#environment);
  }

  private createKey(version: string, encryptionKey: IKey): Secret {
    const secret = new Secret(this, `Version${version}`, {
      description: `Key ${version} of the secrets in links`,
      encryptionKey,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    acknowledge(secret, 'SMG4', 'A new key would end every link that was sent; it is changed by hand, two at once.');
    return secret;
  }
}
