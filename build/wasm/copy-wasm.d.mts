export declare function copyWasm(folder: string): Promise<void>;
