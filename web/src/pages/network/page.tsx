import './page.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Network } from '../../../../src/analyse/network/build-network.ts';
import type { EventNetwork } from '../../../../src/analyse/network/tie-events.ts';
import type { ObligationAnswer } from '../../../../src/vocabulary/obligation-answer.ts';
import { useAnswer } from '../../api/ask.ts';
import { Answer } from '../../parts/answer.tsx';
import { ChartFrame } from '../../parts/chart-frame.tsx';
import { Empty } from '../../parts/empty.tsx';
import { useAsOf, useViewState } from '../../view/view-state.ts';
import { Controls } from './controls.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { layOut, type Place } from './lay-out.ts';
import { chainOf, scenarioOf } from './scenario.ts';
import { fromAlliances, fromEvents, type ShownNetwork, type TieBy, yearsOf } from './shown-network.ts';
import { ChainSteps, ChosenPart } from './side.tsx';

const noChain = new Map<string, number>();

/** Who is tied to whom, by what, in which year. */
export function Page() {
  const [view] = useViewState();
  const asOf = useAsOf();
  const by =
    (['alliance', 'contact', 'hostility'] as const).find((one) => one === view.get('by')) ?? 'alliance';
  const now = Number((view.get('on') ?? asOf ?? new Date().toISOString()).slice(0, 4));
  const given = Number(view.get('year'));
  const year = given > 0 ? given : by === 'alliance' ? now : null;
  return (
    <main className="page">
      <h1>Network</h1>
      {by === 'alliance' ? <Alliances year={year ?? now} /> : <Events by={by} year={year} />}
    </main>
  );
}

function Alliances({ year }: { year: number }) {
  const [view] = useViewState();
  const sources = view.get('with') === 'none' ? null : (view.get('with') ?? 'curated');
  const answer = useAnswer<Network>('/api/network', { year, with: sources });
  const scenario = scenarioOf(view);
  const on = view.get('on') ?? `${year}-12-31`;
  const duties = useAnswer<ObligationAnswer>(
    '/api/obligations',
    { ...scenario, on, with: sources },
    { skip: scenario === null },
  );
  const shown = useMemo(
    () => (answer.data === undefined ? undefined : fromAlliances(answer.data)),
    [answer.data],
  );
  const lit = scenario === null ? undefined : duties.data;
  const search = new URLSearchParams({ ...scenario, on, ...(sources === null ? {} : { with: sources }) });
  return (
    <>
      <Controls by="alliance" year={year} years={{ first: 1900, last: new Date().getUTCFullYear() }} />
      <Answer of={answer} what="the network">
        {() =>
          shown !== undefined && (
            <Drawn network={shown} by="alliance" year={year} answer={lit} search={String(search)} />
          )
        }
      </Answer>
    </>
  );
}

function Events({ by, year }: { by: 'contact' | 'hostility'; year: number | null }) {
  const answer = useAnswer<EventNetwork>('/api/network', { by });
  const shown = useMemo(
    () => (answer.data === undefined ? undefined : fromEvents(answer.data, year)),
    [answer.data, year],
  );
  const years = useMemo(() => (answer.data === undefined ? null : yearsOf(answer.data)), [answer.data]);
  return (
    <>
      <Controls by={by} year={year} years={years ?? { first: 1900, last: new Date().getUTCFullYear() }} />
      <Answer of={answer} what="the network">
        {() => shown !== undefined && <Drawn network={shown} by={by} year={year} />}
      </Answer>
    </>
  );
}

function Drawn(props: {
  network: ShownNetwork;
  by: TieBy;
  year: number | null;
  answer?: ObligationAnswer | undefined;
  search?: string;
}) {
  const { network, by, year, answer, search = '' } = props;
  const [view, change] = useViewState();
  const last = useRef<ReadonlyMap<string, Place>>(new Map());
  // The first drawing of a year decides where states stand; playing on moves them only as far as ties change.
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(() => layOut(network));
  const drawn = useRef(network);
  useEffect(() => {
    if (drawn.current === network) {
      last.current = places;
      return;
    }
    drawn.current = network;
    last.current = layOut(network, last.current);
    setPlaces(last.current);
  }, [network, places]);
  const chain = useMemo(() => (answer === undefined ? noChain : chainOf(answer)), [answer]);
  const names = new Map(network.nodes.map(({ code, name }) => [code, name]));
  const name = (code: string) => names.get(code) ?? code;
  const table = {
    columns: ['one', 'other', by === 'alliance' ? 'owed' : 'what', by === 'alliance' ? 'weight' : 'events'],
    rows: network.ties.map((tie) => [name(tie.source), name(tie.target), tie.what, tie.weight]),
  };
  const chosen = view.get('at');
  const svg = useRef(() => '');
  if (network.ties.length === 0)
    return (
      <Empty>
        {by === 'alliance'
          ? 'No alliance is known for this year. Try another, or take in the curated treaties.'
          : `No ${by} told as fact ties two${year === null ? '' : ` in ${year}`}. Try another year, or all of them.`}
      </Empty>
    );
  const title = `${{ alliance: 'Alliances', contact: 'Contacts', hostility: 'Hostile acts' }[by]}${year === null ? ', all years' : ` in ${year}`}`;
  return (
    <div className="network-columns">
      <ChartFrame
        title={title}
        note={`${network.nodes.length} states and bodies, ${network.ties.length} ties; ${
          by === 'alliance'
            ? 'thicker: more is owed; dashed: not sure whether in force'
            : 'thicker: more events told as fact'
        }.${chain.size > 0 ? ' Heavy lines: what the scenario calls for, numbered along the chain.' : ''}`}
        table={table}
        makeSvg={() => svg.current()}
      >
        <GraphCanvas
          network={network}
          places={places}
          chain={chain}
          chosen={chosen}
          svg={svg}
          onChoose={(key) => change({ at: key === chosen ? null : key }, true)}
        />
      </ChartFrame>
      <div className="network-side">
        {answer !== undefined && <ChainSteps answer={answer} search={search} />}
        <label>
          State or body{' '}
          <select value={chosen ?? ''} onChange={(event) => change({ at: event.target.value || null }, true)}>
            <option value="">choose</option>
            {chosen?.includes(' ') === true && <option value={chosen}>{chosen.replace(' ', ' – ')}</option>}
            {network.nodes.map((node) => (
              <option key={node.code} value={node.code}>
                {node.name}
              </option>
            ))}
          </select>
        </label>
        <ChosenPart network={network} chosen={chosen} />
      </div>
    </div>
  );
}
