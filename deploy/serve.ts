import { join } from 'node:path';
import { siteServer } from './server.ts';

/** `npm start`: serves dist/ on this machine only, with the real headers. PORT chooses another port than 4321. */
const port = Number(process.env['PORT'] ?? 4321);
const folder = join(import.meta.dirname, '../dist');

siteServer(folder)
  .on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE';
    console.error(isTaken ? `Port ${port} is in use; choose another with PORT=4322 npm start.` : error.message);
    process.exitCode = 1;
  })
  .listen(port, '127.0.0.1', () => console.log(`Loketwijzer staat klaar op http://localhost:${port}`));

// "localhost" is ::1 for some programs; a machine without IPv6 does without.
siteServer(folder)
  .on('error', () => undefined)
  .listen(port, '::1');
