import { DkimIdentity, EasyDkimSigningKeyLength, EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import { CfnOutput } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HouseFunction } from '#infra/kit/house-function.ts';

/** The domains that mail is sent from: signed with 2048 bits, bounces on a subdomain of their own. */
export class SenderIdentities extends Construct {
  readonly domains: readonly string[];
  readonly arns: readonly string[];

  constructor(scope: Construct, id: string, domains: readonly string[]) {
    super(scope, id);
    this.domains = domains;
    this.arns = domains.map((domain) => this.createIdentity(domain).emailIdentityArn);
  }

  /** To see whether mail may be sent from them. */
  grantLook(fn: HouseFunction): void {
    fn.addEnvironment('SENDER_DOMAINS', this.domains.join(','));
    if (this.arns.length > 0) fn.allow(['ses:GetEmailIdentity'], ...this.arns);
  }

  /** To send from them, outside of any configuration set. */
  grantMail(fn: HouseFunction): void {
    fn.addEnvironment('SENDER_DOMAINS', this.domains.join(','));
    if (this.arns.length > 0) fn.allow(['ses:SendRawEmail'], ...this.arns);
  }

  private createIdentity(domain: string): EmailIdentity {
    const identity = new EmailIdentity(this, domain, {
      identity: Identity.domain(domain),
      dkimSigning: true,
      dkimIdentity: DkimIdentity.easyDkim(EasyDkimSigningKeyLength.RSA_2048_BIT),
      mailFromDomain: `bounce.${domain}`,
    });
    for (const [index, { name, value }] of identity.dkimRecords.entries()) {
      new CfnOutput(this, `${domain}Dkim${index + 1}`, {
        description: `DKIM record ${index + 1} of ${domain}: CNAME`,
        value: `${name} ${value}`,
      });
    }
    return identity;
  }
}
