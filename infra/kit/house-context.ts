import type { IAlarmAction } from 'aws-cdk-lib/aws-cloudwatch';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { StageSettings } from './stage-settings.ts';

/** `pager`: people notice now, so somebody acts by night too. `mail`: the next working day is soon enough. */
export type Severity = 'pager' | 'mail';

/** What every construct of the service stack is built with. */
export type HouseContext = Readonly<{
  settings: StageSettings;
  key: IKey;
  /** What an alarm does when it goes off, and when it is over; nothing where the stage names no address. */
  alarmActions: Readonly<Record<Severity, readonly IAlarmAction[]>>;
}>;
