export declare const wasmFiles: readonly (readonly [from: string, to: string])[];
export declare function copyWasm(folder: string): Promise<void>;
