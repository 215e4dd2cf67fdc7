import { readFileSync } from 'node:fs';
import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// What every page needs before it can show anything, and the small parts that single views need, are one file, which the
// document asks for at once. Left to itself the bundler makes some twenty of it, which are found one after the other.
const everyPage = /\/generated\/(vaadin\.ts|index\.ts|flow\/generated-flow-imports\.js|jar-resources\/Flow(Bootstrap|Client)?\.js)$/;
const singleView = /\/generated\/flow\/chunks\/[^/]+\.js$/;
const large = /grid|upload|markdown/;

const atOnce = (file: string) =>
  everyPage.test(file) || (singleView.test(file) && !large.test(readFileSync(file, 'utf8')));

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'portal', test: atOnce }]
        }
      }
    }
  }
});

export default overrideVaadinConfig(customConfig);
