import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';
import type { StageSettings } from '#infra/kit/stage-settings.ts';

/** Keys by which an ATS may encrypt names and addresses for us, by version; none where the stage names no version. */
export class FieldKeys extends Construct {
  readonly #keys: readonly Readonly<{ id: string; key: Key }>[];

  constructor(scope: Construct, id: string, { stage, fieldKeyVersions }: StageSettings) {
    super(scope, id);
    this.#keys = fieldKeyVersions.map((version) => ({
      id: `vitsord-${stage}-${version}`,
      key: new Key(this, `Version${version}`, {
        description: `Fields that ATSs encrypt for Vitsord (${stage}), version ${version}`,
        keySpec: KeySpec.RSA_4096,
        keyUsage: KeyUsage.ENCRYPT_DECRYPT,
      }),
    }));
  }

  /** To open what was encrypted, and to publish the keys, the newest first. */
  grantUse(fn: HouseFunction): void {
    if (this.#keys.length === 0) return;
    const newestFirst = this.#keys.toReversed();
    const fields = newestFirst.map(({ id, key }) => `{"id":"${id}","arn":"${key.keyArn}"}`);
    fn.addEnvironment('FIELD_KEYS', `[${fields.join(',')}]`);
    fn.allow(['kms:Decrypt', 'kms:GetPublicKey'], ...newestFirst.map(({ key }) => key.keyArn));
  }
}
