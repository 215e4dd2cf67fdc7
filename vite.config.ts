import type { UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

// What every page needs before it can show anything is one file, which the document asks for at once. Left to itself the
// bundler makes some twenty of it, which are found one after the other.
const everyPage = /\/generated\/(vaadin\.ts|index\.ts|flow\/generated-flow-imports\.js|jar-resources\/Flow(Bootstrap|Client)?\.js)$/;

const customConfig: UserConfigFn = () => ({
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'portal', test: everyPage }]
        }
      }
    }
  }
});

export default overrideVaadinConfig(customConfig);
