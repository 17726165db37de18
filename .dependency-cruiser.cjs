/** Which folder may import which. The flow goes from left to right; see docs/architecture.md. */
const mayImport = {
  vocabulary: [],
  gazetteer: ['vocabulary'],
  language: ['vocabulary'],
  ingest: ['vocabulary'],
  read: ['vocabulary', 'gazetteer', 'language'],
  resolve: ['vocabulary', 'gazetteer'],
  analyse: ['vocabulary'],
  export: ['vocabulary', 'analyse'],
  record: ['vocabulary'],
  serve: ['vocabulary'],
};

/** Stages that know nothing of files, network, environment or clock; hashing and compression are arithmetic. */
const pure = ['vocabulary', 'gazetteer', 'language', 'ingest', 'read', 'resolve', 'analyse', 'export'];
const test = '\\.test\\.ts$';

module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(([folder, allowed]) => ({
      name: `${folder}-imports`,
      comment: `src/${folder} may import ${allowed.map((other) => `src/${other}`).join(', ') || 'nothing of ours'}`,
      severity: 'error',
      from: { path: `^src/${folder}/`, pathNot: test },
      to: { path: '^(src|train|eval|bench|test)/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
    })),
    {
      name: 'pure-stages',
      comment: 'pure stages use no built-in module but crypto',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: test },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'sql-only-in-record',
      comment: 'only src/record talks to a database; decisions are read through it',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/record/', test] },
      to: { path: 'node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      from: { path: '^(src|eval|bench|train)/', pathNot: ['^src/cli/', '^(eval|bench|train)/', test] },
      to: { path: '^src/cli/' },
    },
    {
      name: 'web-imports',
      comment: 'pages know the vocabulary and the pure analyses; everything else they ask the server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(src|train|eval|bench|test)/', pathNot: '^src/(vocabulary|analyse)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-missing',
      severity: 'error',
      from: { pathNot: '^train/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
