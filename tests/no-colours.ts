/** What is printed in tests has no colours, wherever they run: continuous integration may ask for them. */
import { vi } from 'vitest';

vi.stubEnv('NO_COLOR', '1');
vi.stubEnv('FORCE_COLOR', undefined);
