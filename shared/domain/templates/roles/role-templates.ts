import type { BuiltInTemplate } from '../in-every-language.ts';
import { administrator } from './administrator.ts';
import { assistantNurse } from './assistant-nurse.ts';
import { driverWarehouse } from './driver-warehouse.ts';
import { economist } from './economist.ts';
import { engineer } from './engineer.ts';
import { nurse } from './nurse.ts';
import { preschoolTeacher } from './preschool-teacher.ts';
import { sales } from './sales.ts';
import { socialWorker } from './social-worker.ts';
import { softwareDeveloper } from './software-developer.ts';
import { teacher } from './teacher.ts';
import { unitManager } from './unit-manager.ts';

/** Templates to begin with, one for a role. They are large: load them when somebody asks for one. */
export const roleTemplates: readonly BuiltInTemplate[] = [
  assistantNurse,
  nurse,
  teacher,
  preschoolTeacher,
  socialWorker,
  unitManager,
  engineer,
  softwareDeveloper,
  economist,
  administrator,
  sales,
  driverWarehouse,
];

export const roleTemplate = (id: string): BuiltInTemplate | null =>
  roleTemplates.find((each) => each.id === id) ?? null;
