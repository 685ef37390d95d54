/** Puts the fonts of the papers, with their licences, flat into one folder. */
export declare function copyFonts(folder: string): Promise<void>;
