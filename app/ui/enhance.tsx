// Loads one of our small browser scripts. A page must be whole without it.

/** `name` is a file of app/enhance without its ending. Modules are deferred by nature. */
export function Enhance({ name }: { name: string }) {
  const src = import.meta.env.DEV ? `/app/enhance/${name}.ts` : `/enhance/${name}.js?${__BUILD_ID__}`;
  return <script type="module" src={src} />;
}

/** Set by remix.config.js: changes with every build, so that a cached script of an older build is not used. */
declare const __BUILD_ID__: string;
