import { partnerFormat, type PartnerFile } from '#domain/partner/file.ts';

/** Where this script stands, unless the page says otherwise: the data files stand beside it. */
const script = import.meta.url;

/**
 * Fetches a data file. Never from another host than that of the page: whoever looks at this part tells nobody of it.
 *
 * @param name of the file, without extension
 * @param folder address of the folder with the files; null: that of this script
 * @throws Error, in words for who made the page, when there is no such file on this host or its form is another
 */
export async function loadFile(name: string, folder: string | null): Promise<PartnerFile> {
  const base = folder === null ? script : new URL(`${folder.replace(/\/*$/u, '')}/`, document.baseURI);
  const address = new URL(`${name}.json`, base);
  if (address.origin !== location.origin) {
    throw new Error(`${address.href} is on another host. Put the script and the data files on the host of the page.`);
  }
  const response = await fetch(address, {
    mode: 'same-origin',
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
  });
  if (!response.ok) throw new Error(`${address.href} gives ${response.status}. Put this file beside the others.`);
  const file = (await response.json()) as Partial<PartnerFile> | null;
  if (file?.format !== partnerFormat) {
    throw new Error(`${address.href} has another form than this script reads. Download both again, on the same day.`);
  }
  return file as PartnerFile;
}
