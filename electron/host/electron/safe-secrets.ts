import { safeStorage } from 'electron';
import type { SecretSealer } from '../../secrets/secret-file';

/** The system's own keeper of secrets. On Linux without a keyring it would only scramble, with a key that everybody knows. */
export const systemSealer: SecretSealer = {
  async canSeal() {
    if (process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text')
      return false;
    return safeStorage.isAsyncEncryptionAvailable();
  },
  seal: (secret) => safeStorage.encryptStringAsync(secret),
  async open(sealed) {
    try {
      return (await safeStorage.decryptStringAsync(Buffer.from(sealed))).result;
    } catch {
      // Sealed by another user or on another computer: it is asked for again.
      return null;
    }
  },
};
