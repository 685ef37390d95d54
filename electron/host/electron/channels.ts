import type { CallName } from '../../../shared/contract/calls';

/** Names of the wires between preload and main; the renderer never sees them. */
export const callChannel = (name: CallName) => `desk:${name}`;
export const storePhotoChannel = 'desk:storePhoto';
export const loadStoredFileChannel = 'desk:loadStoredFile';
export const noticeChannel = 'desk:notice';
