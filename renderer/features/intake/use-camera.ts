import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Why there is no live picture, in the words of `intake:camera.refusal`. */
export type CameraRefusal = 'not-allowed' | 'none-found' | 'in-use' | 'unknown';

export type Camera = {
  readonly video: RefObject<HTMLVideoElement | null>;
  readonly isLive: boolean;
  readonly refusal: CameraRefusal | null;
  readonly devices: readonly { readonly id: string; readonly label: string }[];
  readonly deviceId: string;
  readonly choose: (deviceId: string) => void;
  /** The frame that is on the screen, as the camera gave it; null while there is none. */
  readonly shoot: () => Promise<Blob | null>;
};

/** Which camera this machine used last: a habit of the machine, no fact of a case. */
const rememberedCamera = 'naoshi.camera';

function refusalOf(refusal: unknown): CameraRefusal {
  const name = refusal instanceof DOMException ? refusal.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'not-allowed';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none-found';
  return name === 'NotReadableError' || name === 'AbortError' ? 'in-use' : 'unknown';
}

function openStream(deviceId: string): Promise<MediaStream> {
  const size = { width: { ideal: 2560 }, height: { ideal: 1440 } };
  // `ideal` and not `exact`: a camera that was unplugged gives way to another instead of to nothing.
  const device = deviceId === '' ? { facingMode: 'environment' } : { deviceId: { ideal: deviceId } };
  return navigator.mediaDevices.getUserMedia({ video: { ...size, ...device }, audio: false });
}

async function frameOf(video: HTMLVideoElement): Promise<Blob | null> {
  if (video.videoWidth === 0) return null;
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  canvas.getContext('2d', { alpha: false })?.drawImage(video, 0, 0);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 });
}

/** The camera while the calling component is on the screen; it is let go with it. */
export function useCamera(): Camera {
  const video = useRef<HTMLVideoElement | null>(null);
  const [isLive, setLive] = useState(false);
  const [refusal, setRefusal] = useState<CameraRefusal | null>(null);
  const [devices, setDevices] = useState<Camera['devices']>([]);
  const [wanted, setWanted] = useState(() => localStorage.getItem(rememberedCamera) ?? '');
  const [deviceId, setDeviceId] = useState('');

  useEffect(() => {
    let stream: MediaStream | null = null;
    let isGone = false;
    async function begin() {
      setLive(false);
      setRefusal(null);
      try {
        const opened = await openStream(wanted);
        stream = opened;
        if (isGone) return stop();
        if (video.current !== null) {
          video.current.srcObject = opened;
          await video.current.play();
        }
        const found = await navigator.mediaDevices.enumerateDevices();
        if (isGone) return;
        setDevices(
          found
            .filter((device) => device.kind === 'videoinput')
            .map((device) => ({ id: device.deviceId, label: device.label })),
        );
        setDeviceId(opened.getVideoTracks()[0]?.getSettings().deviceId ?? wanted);
        setLive(true);
      } catch (thrown) {
        if (!isGone) setRefusal(refusalOf(thrown));
      }
    }
    function stop() {
      for (const track of stream?.getTracks() ?? []) track.stop();
    }
    void begin();
    return () => {
      isGone = true;
      stop();
    };
  }, [wanted]);

  const choose = useCallback((id: string) => {
    localStorage.setItem(rememberedCamera, id);
    setWanted(id);
  }, []);
  const shoot = useCallback(async () => (video.current === null ? null : frameOf(video.current)), []);
  return { video, isLive, refusal, devices, deviceId, choose, shoot };
}
