import { useQuery } from '@tanstack/react-query';
import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasAddress from 'world-atlas/countries-110m.json?url';
import { ApiProblem } from '../../api/ask.ts';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export type Country = Feature<Geometry, { name: string }>;

/** The world's states as Natural Earth draws them, from the workbench's own files. */
export function useAtlas() {
  return useQuery<Country[], Error>({
    queryKey: ['world atlas'],
    queryFn: async () => {
      const response = await fetch(atlasAddress).catch(() => null);
      if (response?.ok !== true) {
        throw new ApiProblem(response?.status ?? 0, {
          code: 'no-map',
          message: 'The map itself could not be loaded.',
          hint: 'Is entente serve still running? Load the page again.',
        });
      }
      const atlas = (await response.json()) as Atlas;
      return feature(atlas, atlas.objects.countries).features;
    },
    staleTime: Infinity,
  });
}
