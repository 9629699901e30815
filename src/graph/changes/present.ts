/** What is there of a row: what is null or undefined is left out. */
export const present = <T extends object>(row: T): T =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as T;
