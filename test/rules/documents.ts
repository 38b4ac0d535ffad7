/** Small documents made by hand: PDFs of placed lines and of tagged ones, and a Word document of paragraphs. */
import { crc32 } from "node:zlib";

export interface Placed {
  text: string;
  x?: number;
  y: number;
  size?: number;
  bold?: boolean;
}

/** Objects of a PDF, numbered from 1. */
function assembled(objects: readonly string[]): Buffer {
  let text = "%PDF-1.7\n";
  const places = objects.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, "latin1");
}

const FONTS = [
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
];
const RESOURCES = "/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
const streamOf = (content: string) =>
  `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`;
const drawn = ({ text, x = 50, y, size = 11, bold = false }: Placed) =>
  `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replaceAll(/[()\\]/g, "\\$&")}) Tj ET`;

/** @param pages lines in points from the bottom left, in Helvetica, with letters of Latin-1 */
export function pdf(pages: readonly (readonly Placed[])[]): Buffer {
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(" ");
  return assembled([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    ...FONTS,
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R ${RESOURCES} /Contents ${6 + i * 2} 0 R >>`,
      streamOf(lines.map(drawn).join("\n")),
    ]),
  ]);
}

/** A role of the structure, and what is in it: lines, or other parts. */
export type Tagged = readonly [role: string, inside: readonly string[] | readonly Tagged[]];

/** A PDF of one page that says what its texts are; all letters are alike, and stand in lines one below the other. */
export function taggedPdf(parts: readonly Tagged[], artifact = ""): Buffer {
  const PAGE = 5;
  const ROOT = 7;
  const elements: string[] = [];
  const parents: string[] = [];
  const lines: string[] = [];
  const isText = (inside: Tagged[1]): inside is readonly string[] => typeof inside[0] === "string";
  const add = ([role, inside]: Tagged, parent: number): number => {
    const at = elements.push("");
    const own = ROOT + at;
    let kids: string;
    if (isText(inside)) {
      const mark = parents.push(`${own} 0 R`) - 1;
      const texts = inside.map((text, i) => drawn({ text, y: 800 - (lines.length * 3 + i) * 14 }));
      lines.push(`/${role} << /MCID ${mark} >> BDC ${texts.join(" ")} EMC`);
      kids = String(mark);
    } else kids = inside.map((each) => `${add(each, own)} 0 R`).join(" ");
    elements[at - 1] = `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${PAGE} 0 R /K [${kids}] >>`;
    return own;
  };
  const kids = parts.map((part) => `${add(part, ROOT)} 0 R`).join(" ");
  const content = [`/Artifact BMC ${drawn({ text: artifact, y: 20 })} EMC`, ...lines].join("\n");
  return assembled([
    `<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot ${ROOT} 0 R >>`,
    `<< /Type /Pages /Kids [${PAGE} 0 R] /Count 1 >>`,
    ...FONTS,
    `<< /Type /Page /Parent 2 0 R ${RESOURCES} /StructParents 0 /Contents 6 0 R >>`,
    streamOf(content),
    `<< /Type /StructTreeRoot /K [${kids}] /ParentTree << /Nums [0 [${parents.join(" ")}]] >> >>`,
    ...elements,
  ]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** @param paragraphs a style of Word (`Heading1`, `Title`, or none), and the text; a list of rows is a table */
export function docx(paragraphs: readonly (readonly [style: string, text: string] | readonly string[][])[]): Buffer {
  const paragraph = (style: string, text: string) =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const body = paragraphs
    .map((each) =>
      typeof each[0] === "string"
        ? paragraph(each[0], String(each[1]))
        : `<w:tbl>${(each as string[][]).map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph("", text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`,
    )
    .join("");
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${XML}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `${XML}<w:styles ${W}>${style("Title", "Title")}${style("Heading1", "heading 1")}${style("Heading2", "heading 2")}</w:styles>`,
    "word/document.xml": `${XML}<w:document ${W}><w:body>${body}</w:body></w:document>`,
  });
}

/** A ZIP file whose entries are stored as they are. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, path, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), fields, place, path]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, central, Buffer.from("PK\u0005\u0006"), end]);
}
