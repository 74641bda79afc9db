import { allFakers, type Faker, faker } from '@faker-js/faker';
import { v7 } from 'uuid';

/** The one seed. Another number gives another, equally lasting, demo. */
const SEED = 1949;
/** Ids count from here, not from today, so that they are the same every day. */
const FIRST_ID_MS = Date.UTC(2026, 0, 1);

/** Names come from many places, as on a real campus. The weights are chances. */
const LOCALES: readonly { value: Faker; weight: number }[] = [
  { value: allFakers.en_US, weight: 46 },
  { value: allFakers.es_MX, weight: 9 },
  { value: allFakers.en_IN, weight: 12 },
  { value: allFakers.vi, weight: 4 },
  { value: allFakers.de, weight: 5 },
  { value: allFakers.fr, weight: 5 },
  { value: allFakers.pl, weight: 4 },
  { value: allFakers.en_NG, weight: 6 },
  { value: allFakers.tr, weight: 4 },
  { value: allFakers.pt_BR, weight: 5 },
];

/** Chance that is the same every time: everything random in the demo comes from one of these. */
export class Random {
  private ids = 0;

  constructor(seed: number = SEED) {
    faker.seed(seed);
    for (const { value } of LOCALES) value.seed(seed);
  }

  /** Ids in UUIDv7's form, in the order in which they are asked for. */
  id(): string {
    const random = Uint8Array.from({ length: 16 }, () => faker.number.int(255));
    return v7({ msecs: FIRST_ID_MS + ++this.ids * 10, seq: this.ids, random });
  }

  /** A whole number, both ends included. */
  between(min: number, max: number): number {
    return faker.number.int({ min, max });
  }

  /** True once in a while: `share` is 0 to 1. */
  happens(share: number): boolean {
    return faker.number.float() < share;
  }

  one<T>(from: readonly T[]): T {
    return faker.helpers.arrayElement(from as T[]);
  }

  some<T>(from: readonly T[], count: number): T[] {
    return faker.helpers.arrayElements(from as T[], count);
  }

  weighted<T>(from: readonly { value: T; weight: number }[]): T {
    return faker.helpers.weightedArrayElement(from);
  }

  /** A first and last name, in Latin letters. */
  name(): string {
    const local = this.weighted(LOCALES);
    return `${local.person.firstName()} ${local.person.lastName()}`.replace(/\s+/g, ' ');
  }

  phone(): string {
    return `+1 312 555 ${String(this.between(0, 9999)).padStart(4, '0')}`;
  }
}

/** An address made of a name: without accents and marks, the same name twice told apart by a number. */
export class Addresses {
  private readonly taken = new Set<string>();

  of(name: string, domain: string): string {
    const plain = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[łŁ]/g, 'l')
      .replace(/[ıİ]/g, 'i')
      .replace(/[đĐ]/g, 'd')
      .replace(/ß/g, 'ss')
      .replace(/[øØ]/g, 'o')
      .toLowerCase()
      .replace(/[^a-z]+/g, '.')
      .replace(/^\.|\.$/g, '');
    for (let number = 1; ; number++) {
      const address = `${plain}${number === 1 ? '' : number}@${domain}`;
      if (!this.taken.has(address)) {
        this.taken.add(address);
        return address;
      }
    }
  }
}
