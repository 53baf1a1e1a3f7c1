// Never loaded: pages are not hydrated (docs/decisions/003-no-hydration.md). Remix asks for the file all the same.
export {};
