export const frames: readonly string[];
export const contentSecurityPolicy: string;
export const headers: (ancestors?: readonly string[]) => Readonly<Record<string, string>>;
export const headersFile: () => string;
