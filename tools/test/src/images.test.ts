import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsSchema } from '@afterword/settings';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: { readonly target: string };
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly configs?: readonly { readonly source: string }[];
}

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: object;
  configs: object;
};
const services = Object.entries(compose.services);
const stages = [...read('Dockerfile').matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, from, name]) => ({
  from,
  name,
}));

describe('the images', () => {
  it('are built in stages that are there, api, worker and migration from one', () => {
    const names = stages.map(({ name }) => name);
    for (const target of ['api', 'worker', 'migrate']) {
      expect(stages).toContainEqual({ from: 'server', name: target });
    }
    const used = [...read('Dockerfile').matchAll(/--from=(\S+)/g)].map(([, stage]) => stage);
    for (const stage of used) expect(names).toContain(stage);
  });

  it('do not run as root', () => {
    const server = read('Dockerfile')
      .split(/^FROM /m)
      .find((stage) => stage.includes('AS server'));
    expect(server).toMatch(/^USER node$/m);
  });
});

describe('docker-compose.yml', () => {
  it('refers only to what is there', () => {
    for (const [, service] of services) {
      expect([service.image, service.build?.target].filter(Boolean)).toHaveLength(1);
      if (service.build) expect(stages.map(({ name }) => name)).toContain(service.build.target);
      for (const name of Object.keys(service.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
      for (const volume of service.volumes ?? [])
        expect(compose.volumes).toHaveProperty(String(volume.split(':')[0]));
      for (const { source } of service.configs ?? []) expect(compose.configs).toHaveProperty(source);
    }
  });

  it('gives api and worker every setting that they need, and no unknown one', () => {
    const known = settingsSchema.shape;
    for (const name of ['api', 'worker']) {
      const given = Object.keys(compose.services[name]?.environment ?? {});
      for (const setting of given) expect(known).toHaveProperty(setting);
      for (const [setting, schema] of Object.entries(known)) {
        if (!schema.safeParse(undefined).success) expect(given).toContain(setting);
      }
    }
  });

  const engine = spawnSync('docker', ['compose', 'version']).status === 0;
  (engine ? it : it.skip)(
    'is what Docker Compose takes (skipped where docker compose is not installed)',
    () => {
      const secrets = {
        SECRET_KEY: 'x',
        OWNER_PASSWORD: 'x',
        APPLICATION_PASSWORD: 'x',
        SUPERUSER_PASSWORD: 'x',
      };
      const { status, stderr } = spawnSync('docker', ['compose', 'config', '--quiet'], {
        cwd: root,
        env: { ...process.env, ...secrets },
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    },
  );
});
