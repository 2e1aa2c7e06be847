import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { requireFile } from '../tests/fixtures/apt.ts';

/** What wrk measured. Times in milliseconds. */
export interface Load {
  requests: number;
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
  megabytesPerSecond: number;
  /** Answers with a status from 400 on. */
  refused: number;
  /** Connections that failed, were cut or timed out. */
  broken: number;
}

export interface LoadOptions {
  origin: string;
  /** Asked for in turn. */
  paths: string[];
  seconds: number;
  connections: number;
  /** How long a connection waits before it asks again, in milliseconds; 0 is as fast as it can. */
  delay?: number;
  /** A folder for the script that wrk reads. */
  folder: string;
}

/** Asks over kept connections, as browsers ask: for brotli. One thread, so that nginx has a core too. */
export async function wrk({ origin, paths, seconds, connections, delay = 0, folder }: LoadOptions): Promise<Load> {
  requireFile('/usr/bin/wrk', 'wrk');
  const script = join(folder, `wrk-${connections}.lua`);
  await writeFile(script, luaFor(paths, delay));
  const options = ['--threads', '1', '--connections', String(connections), '--duration', `${seconds}s`];
  const header = ['--header', 'Accept-Encoding: gzip, deflate, br, zstd'];
  const { stdout } = await promisify(execFile)('wrk', [...options, ...header, '--script', script, origin]);
  const result = JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Omit<Load, 'perSecond' | 'megabytesPerSecond'> & {
    seconds: number;
    bytes: number;
  };
  const { seconds: took, bytes, ...load } = result;
  return { ...load, perSecond: load.requests / took, megabytesPerSecond: bytes / took / 1e6 };
}

const luaFor = (paths: string[], delay: number) => `
local paths = { ${paths.map((path) => `'${path}'`).join(', ')} }
local turn = 0
request = function()
  turn = turn % #paths + 1
  return wrk.format(nil, paths[turn])
end
${delay > 0 ? `delay = function() return ${delay} end` : ''}
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"requests":%d,"seconds":%f,"bytes":%d,"p50":%f,"p99":%f,"max":%f,"refused":%d,"broken":%d}',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    latency.max / 1e3, e.status, e.connect + e.read + e.write + e.timeout))
end
`;
