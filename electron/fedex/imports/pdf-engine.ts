import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What a page made to burst the memory may take, in bytes; a label with its copies takes a tenth of it. */
const memoryLimit = 768 * 1024 * 1024;

/** How the engine asks for more memory; it answers whether there is any. */
type Grow = (bytes: number) => unknown;

/** Within the limit the engine gets what it asks for; beyond, the page fails inside it and the file is refused. */
function bounded(imports: WebAssembly.Imports): WebAssembly.Imports {
  const { env = {} } = imports;
  // Made so by the compiler that made the engine.
  const grow = env.emscripten_resize_heap as Grow;
  // Addresses of the engine have 32 bits and come as signed numbers.
  const emscripten_resize_heap: Grow = (bytes) => (bytes >>> 0 <= memoryLimit ? grow(bytes) : 0);
  return { ...imports, env: { ...env, emscripten_resize_heap } };
}

/** Starts PDFium, the reader of PDFs that browsers use, with a bound to its memory. */
export function startPdfEngine(program: WebAssembly.Module): Promise<PDFiumLibrary> {
  return PDFiumLibrary.init({
    instantiateWasm(imports, started) {
      const instance = new WebAssembly.Instance(program, bounded(imports));
      // Declared to take the program, and made to take what runs it.
      started(instance as unknown as WebAssembly.Module);
      return instance.exports;
    },
  });
}
