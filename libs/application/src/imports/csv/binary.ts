import { FileRefused } from './file-refused.js';

const REMEDY = 'save it as CSV and choose that file.';

/** How files that people take for a CSV begin. An .xlsx is a zip archive, so its own name stands further in. */
const SIGNATURES: readonly { readonly begins: readonly number[]; readonly is: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], is: `This is a zip archive; unpack it, or ${REMEDY}` },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], is: `This is an Excel workbook; ${REMEDY}` },
  { begins: [0x25, 0x50, 0x44, 0x46], is: `This is a PDF; ${REMEDY}` },
  { begins: [0x1f, 0x8b], is: 'This is a compressed file; unpack it and choose the CSV in it.' },
  { begins: [0x89, 0x50, 0x4e, 0x47], is: 'This is a picture; choose a CSV file.' },
  { begins: [0xff, 0xd8, 0xff], is: 'This is a picture; choose a CSV file.' },
];
const ZIP_OF_EXCEL = /xl\/|\[Content_Types\]\.xml/;
const ZIP_OF_NUMBERS = /Index\/|\.iwa/;
const ZIP_OF_OPEN_DOCUMENT = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';

/** Refuses, in words, a file whose first bytes show that it is no text. `head` is the beginning of the file. */
export function refuseBinary(head: Uint8Array): void {
  const signature = SIGNATURES.find(({ begins }) => begins.every((byte, index) => head[index] === byte));
  if (!signature) return;
  if (signature !== SIGNATURES[0]) throw new FileRefused(signature.is);
  const inside = Buffer.from(head).toString('latin1');
  if (inside.includes(ZIP_OF_OPEN_DOCUMENT))
    throw new FileRefused(`This is an OpenDocument spreadsheet; ${REMEDY}`);
  if (ZIP_OF_NUMBERS.test(inside)) throw new FileRefused(`This is a Numbers spreadsheet; ${REMEDY}`);
  throw new FileRefused(ZIP_OF_EXCEL.test(inside) ? `This is an Excel workbook; ${REMEDY}` : signature.is);
}
