/** Of the templates for a role, in the order in which they are offered. Told apart without their texts. */
export const roleIds: readonly string[] = [
  'role_assistant_nurse',
  'role_nurse',
  'role_teacher',
  'role_preschool_teacher',
  'role_social_worker',
  'role_unit_manager',
  'role_engineer',
  'role_software_developer',
  'role_economist',
  'role_administrator',
  'role_sales',
  'role_driver_warehouse',
];

export const isRoleTemplate = (id: string): boolean => roleIds.includes(id);
