import './palette.css';
import { Command } from 'cmdk';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { pages } from '../pages/pages.ts';
import { withAsOf } from '../view/app-link.tsx';
import { useAsOf } from '../view/view-state.ts';

/** One box for everything: go to a page, or search reports and entries, from any page with a key. */
export function Palette({ isOpen, close }: { isOpen: boolean; close: () => void }) {
  const [, go] = useLocation();
  const asOf = useAsOf();
  const [words, setWords] = useState('');
  const open = (to: string) => {
    close();
    setWords('');
    go(withAsOf(to, asOf));
  };
  return (
    <Command.Dialog
      open={isOpen}
      onOpenChange={(next) => !next && close()}
      label="Search and go to"
      overlayClassName="palette-overlay"
      contentClassName="palette"
    >
      <Command.Input value={words} onValueChange={setWords} placeholder="Search, or the name of a page" />
      <Command.List>
        {words.trim() !== '' && (
          <Command.Item
            value={`search ${words}`}
            forceMount
            onSelect={() => open(`/search?q=${encodeURIComponent(words.trim())}`)}
          >
            Search for “{words.trim()}”
          </Command.Item>
        )}
        <Command.Group heading="Pages">
          {pages
            .filter(({ menu }) => menu !== null)
            .map(({ path, menu }) => (
              <Command.Item key={path} value={menu!} onSelect={() => open(path.replace(/\/:.*$/, ''))}>
                {menu}
              </Command.Item>
            ))}
        </Command.Group>
      </Command.List>
    </Command.Dialog>
  );
}
