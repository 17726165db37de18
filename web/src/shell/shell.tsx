import './shell.css';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { AsOfControl } from './as-of-control.tsx';
import { Menu } from './menu.tsx';
import { Palette } from './palette.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** What stands around every page: the menu, the as-of day, search, the theme. */
export function Shell({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  const [isMenuOpen, openMenu] = useState(false);
  const [isPaletteOpen, openPalette] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to another page closes the menu
  useEffect(() => openMenu(false), [location]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      const isAsked =
        (event.key === 'k' && (event.metaKey || event.ctrlKey)) || (event.key === '/' && !isTyping);
      if (!isAsked) return;
      event.preventDefault();
      openPalette(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        Skip to the content
      </a>
      <header className="shell-bar">
        <button
          type="button"
          className="shell-menu-button"
          aria-expanded={isMenuOpen}
          aria-controls="menu"
          onClick={() => openMenu(!isMenuOpen)}
        >
          Menu
        </button>
        <span className="shell-name">Entente</span>
        <button type="button" className="shell-search" onClick={() => openPalette(true)}>
          <span>Search</span> <kbd>/</kbd>
        </button>
        <AsOfControl />
        <ThemeSwitch />
      </header>
      <Menu isOpen={isMenuOpen} />
      <div id="content" className="shell-content" tabIndex={-1}>
        {children}
      </div>
      <Palette isOpen={isPaletteOpen} close={() => openPalette(false)} />
    </div>
  );
}
