import type { UserConfig } from 'vite';

/** Files that both apps serve as they are: the icon, and the script that sets light or dark before the first paint. */
const PUBLIC = new URL('public', import.meta.url).pathname;

/**
 * How a web app is built. `base` is where it is served, such as `/console/`. Nothing is inlined, neither scripts
 * nor fonts, since the content security policy takes both from files of ours only.
 */
export function webApp(base: `/${string}/`): UserConfig {
  return {
    base,
    publicDir: PUBLIC,
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          // What changes with a release of ours stays apart from what does not, so that a reader fetches little anew.
          codeSplitting: {
            groups: [
              {
                name: 'react',
                test: /node_modules[\\/](react|react-dom|scheduler|react-router|cookie)[\\/]/,
                priority: 3,
              },
              {
                name: 'data',
                test: /node_modules[\\/](@apollo|graphql|graphql-ws|rxjs|@wry|optimism)[\\/]/,
                priority: 2,
              },
              {
                name: 'parts',
                test: /node_modules[\\/](@mantine|@floating-ui|react-remove-scroll|tabbable)[\\/]/,
                priority: 1,
              },
            ],
          },
        },
      },
    },
  };
}
