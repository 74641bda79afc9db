import { describe, expect, it } from '@jest/globals';
import { parseSettings, SettingsError, settingsSchema } from './settings.js';

const enough = {
  DATABASE_URL: 'postgresql://afterword:secret@db.example:5432/afterword',
  SECRET_KEY: 'ab'.repeat(32),
  SMTP_URL: 'smtp://mail.example:587',
};

describe('settings', () => {
  it('have defaults for all but what only an operator can know', () => {
    expect(parseSettings(enough)).toMatchObject({
      NODE_ENV: 'production',
      PUBLIC_URL: 'http://localhost:4000',
      HOST: '127.0.0.1',
      PORT: 4000,
      DATABASE_POOL_SIZE: 10,
    });
  });

  it('take an empty value for none', () => {
    expect(parseSettings({ ...enough, PORT: '', REDIS_URL: '' })).toMatchObject({ PORT: 4000 });
    expect(() => parseSettings({ ...enough, SMTP_URL: '' })).toThrow('The setting SMTP_URL is missing.');
  });

  it.each([
    ['PORT', '70000', 'a port number from 0 to 65535'],
    ['DATABASE_URL', 'mysql://x/y', 'an address such as postgresql://user:password@host:5432/database'],
    ['REDIS_URL', 'http://x', 'an address such as redis://host:6379'],
    ['SECRET_KEY', 'short', '64 hexadecimal digits'],
    ['LOG_LEVEL', 'loud', 'a level such as info or debug'],
  ])('name %s and what was expected instead of %s', (name, value, expected) => {
    expect(() => parseSettings({ ...enough, [name]: value })).toThrow(SettingsError);
    expect(() => parseSettings({ ...enough, [name]: value })).toThrow(
      `The setting ${name} must be ${expected}`,
    );
  });

  it('say all that is wrong in one go, and never repeat a secret', () => {
    const wrong = () => parseSettings({ ...enough, SECRET_KEY: 'hunter2', PORT: 'x' });
    expect(wrong).toThrow(/PORT.*SECRET_KEY|SECRET_KEY.*PORT/);
    expect(wrong).not.toThrow(/hunter2/);
  });

  it('refuse the demo links wherever others could reach them', () => {
    const demo = { ...enough, DEMO_SIGN_IN_SECRET: 'd'.repeat(64) };
    expect(parseSettings(demo).DEMO_SIGN_IN_SECRET).toBe('d'.repeat(64));
    expect(() => parseSettings({ ...demo, HOST: '0.0.0.0' })).toThrow(SettingsError);
  });

  it('each have a sentence of help', () => {
    const silent = Object.entries(settingsSchema.shape).filter(([, schema]) => !schema.meta()?.['help']);
    expect(silent.map(([name]) => name)).toEqual([]);
  });
});
