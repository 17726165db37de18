import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Geometry } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import gazetteer from '../src/gazetteer/data/states.json' with { type: 'json' };
import positions from '../web/src/pages/map/data/positions.json' with { type: 'json' };

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The middle of a state's largest part, so that islands far away do not pull it into the sea. */
function middleOf(geometry: Geometry): [number, number] {
  const parts =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      : [geometry];
  const largest = parts.sort((a, b) => geoArea(b) - geoArea(a))[0]!;
  const [longitude, latitude] = geoCentroid(largest);
  return [Math.round(longitude * 10) / 10, Math.round(latitude * 10) / 10];
}

describe('where states are drawn', () => {
  it('is computed from the atlas', () => {
    const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
    const atlas = JSON.parse(readFileSync(path, 'utf8')) as Atlas;
    const { features } = feature(atlas, atlas.objects.countries);
    const found = gazetteer.states.flatMap(({ code, name }) => {
      const number = countries.alpha3ToNumeric(code);
      // The atlas gives no number to what is no member of ISO 3166.
      const own = features.find(
        ({ id, properties }) =>
          (id !== undefined && id === number) || (id === undefined && properties.name === name),
      );
      return own === undefined
        ? []
        : [[code, { numeric: own.id ?? null, at: middleOf(own.geometry) }] as const];
    });
    expect(found.length).toBeGreaterThan(190);
    expect(positions.states).toEqual(Object.fromEntries(found));
  });
});
