import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import middy from '@middy/core';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';

// What a function of this kind is usually made of, with nothing that it does: a body is read, an item is put.
const logger = new Logger({ serviceName: 'typical' });
const metrics = new Metrics({ namespace: 'typical', serviceName: 'typical' });
const tracer = new Tracer({ serviceName: 'typical' });
const client = DynamoDBDocumentClient.from(tracer.captureAWSv3Client(new DynamoDBClient({})));

const person = z.object({ firstName: z.string().min(1).max(100), lastName: z.string().max(100), email: z.email() });
const body = z.object({ project: z.object({ title: z.string() }), candidates: z.array(person).min(1) });

export const handler = middy<APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2>(
  async (event: APIGatewayProxyEventV2) => {
    const read = body.safeParse(JSON.parse(event.body ?? 'null'));
    if (!read.success) return { statusCode: 422, body: JSON.stringify(z.treeifyError(read.error)) };
    await client.send(
      new PutCommand({ TableName: process.env['TABLE_NAME'], Item: { pk: 'a', sk: '#', ...read.data } }),
    );
    return { statusCode: 201, body: JSON.stringify(read.data) };
  },
)
  .use(captureLambdaHandler(tracer))
  .use(injectLambdaContext(logger))
  .use(logMetrics(metrics));
