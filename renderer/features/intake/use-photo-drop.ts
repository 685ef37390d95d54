import { type DragEvent, useEffect, useState } from 'react';
import { useLedger } from '../../app/desk-context';
import { isDialogOpen } from '../../commands/key-listener';
import { useIntake } from './intake-store';
import { picturesIn, takePhotos } from './photo-intake';

type PhotoDrop = {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
};

function hasFiles(event: DragEvent): boolean {
  return [...event.dataTransfer.types].includes('Files');
}

/** Pictures dropped anywhere on the form, or pasted, go to the piece on the screen. */
export function usePhotoDrop(): PhotoDrop {
  const { db } = useLedger();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pictures = picturesIn(event.clipboardData).filter((file) => file.type !== '');
      const pieceKey = keyOnScreen();
      if (pictures.length === 0 || pieceKey === undefined || isDialogOpen()) return;
      event.preventDefault();
      void takePhotos(db, pieceKey, pictures);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [db]);

  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        // Without this the window would leave the form and open the file.
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      },
      onDrop: (event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        const pieceKey = keyOnScreen();
        if (pieceKey !== undefined) void takePhotos(db, pieceKey, picturesIn(event.dataTransfer));
      },
    },
  };
}

function keyOnScreen(): string | undefined {
  const { draft, piece } = useIntake.getState();
  return draft?.pieces[piece]?.key;
}
