import { defineConfig, type Options } from 'tsup'

const config: Options = defineConfig({
  entry: ['src/index.ts', 'src/report/index.ts', 'src/cli/main.ts'],
  format: ['esm'],
  dts: false,
  target: 'es2023',
  platform: 'neutral',
  clean: true,
  sourcemap: true,
  splitting: true,
}) as Options

export default config
