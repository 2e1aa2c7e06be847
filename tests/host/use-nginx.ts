import { afterAll, beforeAll } from 'vitest';
import { startNginx, type Nginx, type NginxOptions } from '../fixtures/nginx.ts';

/** Runs nginx for one test file (fixtures/nginx.ts). Gives a way to reach it. */
export function useNginx(options?: NginxOptions): () => Nginx {
  let nginx: Nginx | undefined;
  beforeAll(async () => {
    nginx = await startNginx(options);
  });
  afterAll(() => nginx?.stop());
  return () => {
    if (nginx === undefined) throw new Error('nginx did not start');
    return nginx;
  };
}
