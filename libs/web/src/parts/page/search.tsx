import { IconSearch } from '@tabler/icons-react';
import { createContext, useContext } from 'react';
import { KeyHint } from '../../keys/KeyHint.js';
import classes from './Search.module.css';

/** Opens the palette, where a shell has one. */
export const SearchContext = createContext<(() => void) | null>(null);

/** “Search or act” at the right end of a page header; on a phone the bottom bar has it. */
export function SearchButton() {
  const open = useContext(SearchContext);
  if (!open) return null;
  return (
    <button type="button" className={classes.search} onClick={open} aria-keyshortcuts="Control+k">
      <IconSearch size={16} stroke={1.6} aria-hidden="true" />
      Search or act
      <KeyHint of="mod+k" />
    </button>
  );
}
