import { ApiMapping, DomainName, type HttpStage, SecurityPolicy } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import { CfnOutput } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/**
 * Serves the API under a name of its own as well; its first address goes on working, for links already sent. The first
 * deployment waits until the certificate's record stands in DNS (docs/deploy.md).
 */
export class CustomDomain extends Construct {
  constructor(scope: Construct, id: string, props: Readonly<{ name: string; stage: HttpStage }>) {
    super(scope, id);
    const domainName = new DomainName(this, 'Name', {
      domainName: props.name,
      certificate: new Certificate(this, 'Certificate', {
        domainName: props.name,
        validation: CertificateValidation.fromDns(),
      }),
      securityPolicy: SecurityPolicy.TLS_1_2,
    });
    new ApiMapping(this, 'Mapping', { api: props.stage.api, domainName, stage: props.stage });
    new CfnOutput(this, 'CnameTarget', {
      description: `CNAME of ${props.name}`,
      value: domainName.regionalDomainName,
    });
  }
}
