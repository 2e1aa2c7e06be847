import { minifySync, type Plugin } from 'vite';

/**
 * Vite plugin: takes the comments out of the exit and nothing else, so that what runs is what was reviewed. Vite passes the
 * script on as it stands (`?url`); shortening it more would write template literals, which are not ES5.
 */
export function smallExit(): Plugin {
  return {
    name: 'small-exit',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'asset' || !name.endsWith('.js')) continue;
        const options = { compress: false, mangle: false, codegen: { removeWhitespace: false } };
        file.source = minifySync(name, file.source.toString(), options).code;
      }
    },
  };
}
