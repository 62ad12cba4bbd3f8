import { defineConfig, type Options } from 'tsup'

const config: Options = defineConfig({
  entry: ['src/index.ts', 'src/testing/index.ts', 'src/cli/main.ts'],
  format: ['esm'],
  dts: false,
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  // Maps of three megabytes of words would help nobody; the sources are in the package.
  sourcemap: false,
  splitting: true,
  esbuildOptions(options) {
    // The lexicons are in forty scripts' letters; escaped, they would be twice as long.
    options.charset = 'utf8'
  },
}) as Options

export default config
