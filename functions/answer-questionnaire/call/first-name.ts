/** What one calls somebody whose whole name is in one field. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
