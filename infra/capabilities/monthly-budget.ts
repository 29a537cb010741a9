import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Construct } from 'constructs';

export type MonthlyBudgetProps = Readonly<{ stage: string; dollars: number; address: string }>;

/** Mails an operator when the account has spent four fifths of a month's budget, and when the month is forecast to end above it. */
export class MonthlyBudget extends Construct {
  constructor(scope: Construct, id: string, { stage, dollars, address }: MonthlyBudgetProps) {
    super(scope, id);
    const mailAbove = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers: [{ subscriptionType: 'EMAIL', address }],
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `vitsord-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: dollars, unit: 'USD' },
      },
      notificationsWithSubscribers: [mailAbove('ACTUAL', 80), mailAbove('FORECASTED', 100)],
    });
  }
}
