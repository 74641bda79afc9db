import type { NegativePhrase } from './negative-phrase.js';

const small = 'macht kleiner, als Sie sind';
const press = 'drängt';
const ill = 'redet schlecht über andere';

/** The German ones; messages stay in the language of the draft's reader, findings in that of the draft. */
export const germanPhrases: readonly NegativePhrase[] = [
  {
    says: ['entschuldigen sie die störung', 'entschuldigung für die störung', 'verzeihen sie die störung'],
    why: small,
    better: 'Danken Sie für die Zeit.',
    instead: ['danke für Ihre Zeit'],
  },
  {
    says: ['ich wollte nur', 'ich wollte bloß'],
    why: small,
    better: 'Sagen Sie, was Sie möchten.',
    instead: ['ich möchte'],
  },
  {
    says: [
      'ich weiß, dass sie viel zu tun haben',
      'sie haben sicher viel zu tun',
      'ich will nicht stören',
      'ich möchte nicht stören',
    ],
    why: small,
    better: 'Beginnen Sie mit dem, was Sie zu sagen haben.',
  },
  {
    says: ['leider', 'bedauerlicherweise'],
    why: 'kündigt Schlechtes an',
    better: 'Sagen Sie, was geht.',
    except: ['rejection_reply', 'negotiate'],
  },
  {
    says: [
      'ich habe versagt',
      'das habe ich verbockt',
      'meine schlechte antwort',
      'ich war so nervös',
      'ich war sehr nervös',
      'ich war nervös',
    ],
    why: small,
    better: 'Geben Sie die bessere Antwort.',
  },
  {
    says: [
      'trotz meiner fehlenden erfahrung',
      'mir fehlt die erfahrung',
      'ich habe keine erfahrung',
      'ich bin nicht qualifiziert',
    ],
    why: small,
    better: 'Sagen Sie, was Sie mitbringen.',
  },
  {
    says: [
      'immer noch keine antwort',
      'noch immer nichts gehört',
      'immer noch nichts gehört',
      'sie haben nicht geantwortet',
      'sie haben mir nicht geantwortet',
      'ich warte immer noch',
      'ich warte noch immer',
      'ich erwarte eine antwort',
    ],
    why: press,
    better: 'Sagen Sie, was neu ist.',
  },
  {
    says: [
      'antworten sie so schnell wie möglich',
      'antworten sie umgehend',
      'antworten sie schnellstmöglich',
    ],
    why: press,
    better: 'Lassen Sie die Wahl.',
    instead: ['antworten Sie, wann es Ihnen passt'],
  },
  {
    says: ['wie bereits gesagt', 'wie schon erwähnt', 'wie bereits erwähnt'],
    why: press,
    better: 'Sagen Sie es neu und kürzer.',
  },
  {
    says: ['ich brauche diese stelle unbedingt', 'ich bin verzweifelt'],
    why: small,
    better: 'Sagen Sie, warum Sie dort arbeiten möchten.',
  },
  {
    says: [
      'mein alter chef war',
      'mein letzter chef war',
      'unfähig',
      'zeitverschwendung',
      'furchtbar',
      'ich hasse',
    ],
    why: ill,
    better: 'Lassen Sie es weg.',
  },
  {
    says: ['ehrlich gesagt'],
    why: 'lässt den Rest weniger ehrlich klingen',
    better: 'Sagen Sie es ohne das.',
  },
];
