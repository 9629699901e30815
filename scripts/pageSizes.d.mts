/** kB by gzip of what comes at once, and of all scripts. */
export function scriptSizes(folder: string, first: string): { readonly atOnce: number; readonly all: number };
