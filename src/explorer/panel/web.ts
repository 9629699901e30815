/** Whether a click may follow an address that came with the data. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//.test(url);
