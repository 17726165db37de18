import { useLocation } from 'wouter';
import { pages } from '../pages/pages.ts';
import { AppLink } from '../view/app-link.tsx';

const groups = [
  ['look', 'What is there'],
  ['ask', 'Questions'],
  ['work', 'Work'],
] as const;

/** The pages, by what a person wants. */
export function Menu({ isOpen }: { isOpen: boolean }) {
  const [location] = useLocation();
  return (
    <div id="menu" className="shell-menu" data-open={isOpen}>
      <nav aria-label="Pages">
        {groups.map(([group, name]) => (
          <ul key={group} aria-label={name}>
            {pages
              .filter((page) => page.menu !== null && page.group === group)
              .map(({ path, menu }) => {
                const to = path.replace(/\/:.*$/, '');
                const isCurrent = to === '/' ? location === '/' : location.startsWith(to);
                return (
                  <li key={path}>
                    <AppLink to={to} current={isCurrent}>
                      {menu}
                    </AppLink>
                  </li>
                );
              })}
          </ul>
        ))}
      </nav>
    </div>
  );
}
