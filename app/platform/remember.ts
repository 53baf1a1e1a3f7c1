// One instance per process, however many times a module is evaluated: the server bundle and main.ts each
// hold a copy of the code, and Vite re-evaluates modules in development.

const store = globalThis as unknown as { onevisit?: Map<string, unknown> };

/** The value made by `create` the first time `name` was asked for in this process. */
export function remember<T>(name: string, create: () => T): T {
  const map = (store.onevisit ??= new Map());
  if (!map.has(name)) map.set(name, create());
  return map.get(name) as T;
}
