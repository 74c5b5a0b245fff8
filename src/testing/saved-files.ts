/** A file that an element has handed to the reader. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Keeps what elements save from reaching the disk. Call `restore` after each test. */
export function catchFiles(): { readonly saved: readonly SavedFile[]; readonly restore: () => void } {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const saved: SavedFile[] = [];
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob);
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  return {
    saved,
    restore: () => {
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;
    },
  };
}
