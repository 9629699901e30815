/** What somebody may: read; read and write; also what concerns the whole graph. Each may all that those before it may. */
export const roles = ['READER', 'EDITOR', 'ADMIN'] as const;
/** One of them. */
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Actor {
  /** As changes tell who made them. */
  readonly name: string;
  readonly role: Role;
}

/** Whoever does not say who they are. */
export const anonymous: Actor = { name: 'anonymous', role: 'READER' };

/** Names under which the service itself acts: nobody who asks can have one of them, or the history would lie. */
export const ownNames: readonly string[] = [anonymous.name, 'seed'];

/** Whether a role may what another may. */
export const mayAct = (role: Role, wanted: Role): boolean => roles.indexOf(role) >= roles.indexOf(wanted);

/** The role that a word names, such as `editor`, in whatever case; null when none is called so. */
export const roleNamed = (word: string): Role | null => roles.find((role) => role === word.toUpperCase()) ?? null;
