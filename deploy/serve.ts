import { siteServer } from './server.ts';

/** `npm start`: serves dist/ on this machine only, with the real headers. */
const port = Number(process.env['PORT'] ?? 4321);
const folder = new URL('../dist', import.meta.url).pathname;

siteServer(folder).listen(port, 'localhost', () => {
  console.log(`Loketwijzer staat klaar op http://localhost:${port}`);
});
