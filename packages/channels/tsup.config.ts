import { defineConfig, type Options } from 'tsup'

const config: Options = defineConfig({
  entry: [
    'src/app/index.ts',
    'src/telegram/index.ts',
    'src/telegram/testing/index.ts',
    'src/webchat/index.ts',
    'src/webchat/client/index.ts',
    'src/webchat/widget/index.ts',
    'src/whatsapp/index.ts',
    'src/whatsapp/testing/index.ts',
    'src/cli/main.ts',
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
