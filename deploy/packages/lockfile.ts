/** What this check reads of package-lock.json (lockfileVersion 3). */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

export interface PackageManifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  allowScripts?: Record<string, boolean>;
}

interface Platform {
  os: string;
  cpu: string;
}

/**
 * What a lockfile must not hold (INT-3): a package without a fingerprint, one from elsewhere than a registry over https, one
 * that runs a script at install time without being named, and a version in package.json that is not exact. Binaries of other
 * platforms may lack their fingerprint (docs/decisions/0009); npm then checks nothing, so none of this platform may.
 *
 * @param platform the machine that builds, in the words of Node: { os: 'linux', cpu: 'x64' }
 * @returns one sentence for each problem
 */
export function lockfileProblems(lock: Lockfile, manifest: PackageManifest, platform: Platform): string[] {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
  return [
    ...locked.flatMap(([path, entry]) => packageProblems(path, entry, manifest.allowScripts ?? {}, platform)),
    ...Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))
      .map(([name, version]) => `package.json asks for ${name} ${version}; name one exact version.`),
  ];
}

function packageProblems(
  path: string,
  entry: LockedPackage,
  allowed: Record<string, boolean>,
  platform: Platform,
): string[] {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const { os = [platform.os], cpu = [platform.cpu] } = entry;
  const isForElsewhere = entry.optional === true && !(os.includes(platform.os) && cpu.includes(platform.cpu));
  return [
    ...(entry.link === true ? [`${path} is a link to a folder.`] : []),
    ...(entry.integrity === undefined && !isForElsewhere && entry.inBundle !== true
      ? [`${path} has no integrity, so nobody would notice another file in its place.`]
      : []),
    ...(entry.integrity !== undefined && !/^sha512-/u.test(entry.integrity)
      ? [`${path} has a weak integrity: ${entry.integrity.slice(0, 12)}…`]
      : []),
    ...(entry.resolved !== undefined && !/^https:\/\/[^/]+\/.+\.tgz$/u.test(entry.resolved)
      ? [`${path} does not come from a registry over https: ${entry.resolved}`]
      : []),
    ...(entry.hasInstallScript === true && !(name in allowed)
      ? [`${path} runs a script at install time; name it in allowScripts of package.json, true or false.`]
      : []),
  ];
}
