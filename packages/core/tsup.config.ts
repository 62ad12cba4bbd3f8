import { defineConfig, type Options } from 'tsup'

const config: Options = defineConfig({
  entry: [
    'src/index.ts',
    'src/schema/index.ts',
    'src/language/index.ts',
    'src/markets/index.ts',
    'src/markup/index.ts',
    'src/rendering/index.ts',
    'src/storage/index.ts',
    'src/conformance/index.ts',
    'src/simulation/index.ts',
  ],
  format: ['esm'],
  dts: false,
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  splitting: true,
}) as Options

export default config
