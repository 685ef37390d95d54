/** As much of the engine's interface as is used; Node's types leave it to those of a browser, which do not belong here. */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;
  type Module = object;
  type Instance = { readonly exports: Record<string, unknown> };
  const Instance: new (program: Module, imports: Imports) => Instance;
  function compile(bytes: Uint8Array): Promise<Module>;
}
