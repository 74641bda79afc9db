import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ROOT } from '../../bootstrap/install.mjs';
import { readFlags } from '../flags.mjs';

describe('the flags of npm start', () => {
  it('default to port 4000, a data folder beside the checkout, demo data and a build', () => {
    expect(readFlags([], '/elsewhere')).toEqual({
      flags: {
        port: 4000,
        data: join(ROOT, '.afterword'),
        empty: false,
        demo: false,
        build: true,
        help: false,
      },
    });
  });

  it('take a value after a space or an equals sign, and a folder from where one is', () => {
    const flags = { port: 0, data: '/home/ada/x', empty: true, demo: false, build: false, help: false };
    expect(readFlags(['--port', '0', '--data', 'x', '--empty', '--no-build'], '/home/ada')).toEqual({
      flags,
    });
    expect(readFlags(['--port=0', '--data=x', '--empty', '--no-build'], '/home/ada')).toEqual({ flags });
  });

  it.each([
    [['--prot', '1'], /--prot is no flag/],
    [['extra'], /extra is no flag/],
    [['--empty=yes'], /--empty=yes is no flag/],
    [['--port'], /--port needs a value/],
    [['--port', '--empty'], /--port needs a value/],
    [['--port', '80.5'], /whole number from 0 to 65530, not 80.5/],
    [['--port', '65535'], /whole number from 0 to 65530/],
    [['--empty', '--demo'], /exclude each other/],
  ])('say in one sentence what is wrong with %j', (args, sentence) => {
    expect(readFlags(args, '/')).toEqual({ wrong: expect.stringMatching(sentence) });
  });
});
