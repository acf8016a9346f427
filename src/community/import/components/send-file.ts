type Sent = { importId: string };
type Refusal = { error?: { message?: string } };

/** Sends a file piece by piece and says how far it is; throws what the forms know how to read. */
export const sendFile = (network: string, file: File, tell: (share: number) => void): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const where = new URLSearchParams({ network, name: file.name });
    request.open("POST", `/api/import?${where}`);
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => tell(total ? loaded / total : 1);
    request.onload = () => {
      if (request.status === 201) return resolve(request.response as Sent);
      const said = (request.response as Refusal | null)?.error?.message;
      const code = said ? "REFUSED" : "INTERNAL_SERVER_ERROR";
      reject(Object.assign(new Error(said), { data: { code, fields: {} } }));
    };
    request.onerror = () => reject(new TypeError("The connection was lost."));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.send(file);
  });
