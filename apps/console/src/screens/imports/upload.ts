/** What became of an upload: the import that checks the file, or why there is none, in words. */
export type UploadAnswer = { importId: string } | { problem: string };

interface RefusedUpload {
  errors?: { message?: string }[];
}

const BROKEN_LINE = 'The line broke before the file was through. Nothing came in; choose it again.';

/** Sends a list of candidates. Nothing comes in by this: the file is checked first, and waits for a yes. */
export async function uploadList(file: File, tenant: string): Promise<UploadAnswer> {
  const body = new FormData();
  body.append('file', file);
  let response: Response;
  try {
    response = await fetch('/upload/import', {
      method: 'POST',
      credentials: 'include',
      headers: { 'afterword-tenant': tenant, 'x-requested-with': 'afterword' },
      body,
    });
  } catch {
    return { problem: BROKEN_LINE };
  }
  const answer = (await response.json().catch(() => ({}))) as { importId?: string } & RefusedUpload;
  if (response.ok && answer.importId) return { importId: answer.importId };
  const said = (answer.errors ?? []).flatMap(({ message }) => message ?? []);
  return {
    problem: said.join(' ') || 'The file could not be taken. Choose it again; if it stays, tell your admin.',
  };
}
