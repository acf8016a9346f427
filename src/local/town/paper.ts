/** A page of PDF with a few lines on it: what a register might send. */
export function paperText(legalName: string, registration: string): Buffer {
  const lines = [
    "EXTRACT FROM THE REGISTER",
    legalName,
    registration,
    "A copy of the demo town. It certifies nothing.",
  ];
  const plain = (line: string) => line.replace(/[^\x20-\x7e]/g, "").replace(/[()\\]/g, "\\$&");
  const shown = lines.map((line, at) => `${at ? "0 -28 Td " : ""}(${plain(line)}) Tj`).join(" ");
  const page = `BT /F1 14 Tf 72 720 Td ${shown} ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>",
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, "latin1");
}
