import type { Server } from 'node:http';

export declare const serve: (
  folder: string,
  options?: { readonly port?: number; readonly search?: boolean },
) => Promise<{ readonly server: Server; readonly port: number; readonly address: string }>;
