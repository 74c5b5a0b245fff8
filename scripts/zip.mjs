// Writes zip archives whose bytes depend on their content only.
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, the first day that a zip archive knows. */
const DATE = 0x21;

/** An archive of files by their paths. */
export function zip(files) {
  const places = [];
  const parts = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    // Version 2.0, names in UTF-8, deflated.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    parts.push(Buffer.from('PK\x03\x04'), shared, name, packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    places.push(Buffer.from('PK\x01\x02\x14\x00'), shared, place, name);
    offset += 4 + shared.length + name.length + packed.length;
  }
  const directory = Buffer.concat(places);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, directory, Buffer.from('PK\x05\x06'), end]);
}
