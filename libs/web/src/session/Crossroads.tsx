import { useEffect } from 'react';

/** An app's bare address names no tenant; the crossroads at `/` knows the person's places and leads on. */
export function Crossroads() {
  useEffect(() => {
    window.location.replace('/');
  }, []);
  return null;
}
