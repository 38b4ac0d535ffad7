/** What is made of a PDF, tagged or not, and of a Word document. */
import { expect, test } from "vitest";
import { docx, pdf, type Tagged, taggedPdf } from "./documents.ts";
import { made } from "./importing.ts";

test("[K9] a PDF: headings by size, paragraphs by their gaps, words cut at the end of a line, lists, tables, no page numbers", async () => {
  const edges = (n: number) => [
    { text: "Seaview Hotel - price list", y: 810, size: 8 },
    { text: `Page ${n} of 3`, y: 30, size: 8 },
  ];
  const passages = await made(
    "prices.pdf",
    pdf([
      [
        ...edges(1).slice(0, 1),
        { text: "Price list", y: 770, size: 24 },
        { text: "Rooms", y: 730, size: 16 },
        { text: "All rooms look at the sea and have a bal-", y: 700 },
        { text: "cony of their own.", y: 686 },
        { text: "Children sleep free.", y: 650 },
        { text: "\u0095 Breakfast is included", y: 630 },
        { text: "\u0095 Parking is extra", y: 615 },
        ...edges(1).slice(1),
      ],
      [
        ...edges(2).slice(0, 1),
        { text: "Seasons", y: 770, size: 16 },
        { text: "Season", y: 740 },
        { text: "Single", x: 200, y: 740 },
        { text: "Double", x: 300, y: 740 },
        { text: "Summer", y: 725 },
        { text: "90 EUR", x: 200, y: 725 },
        { text: "120 EUR", x: 300, y: 725 },
        { text: "Winter", y: 710 },
        { text: "60 EUR", x: 200, y: 710 },
        { text: "80 EUR", x: 300, y: 710 },
        { text: "A stay that begins in summer is charged at the rate of", y: 660 },
        ...edges(2).slice(1),
      ],
      [...edges(3).slice(0, 1), { text: "that season, until it ends.", y: 770 }, ...edges(3).slice(1)],
    ]),
  );
  expect(passages).toEqual({
    Rooms:
      "All rooms look at the sea and have a balcony of their own. Children sleep free. Breakfast is included. Parking is extra.",
    Seasons:
      "Summer: Single 90 EUR; Double 120 EUR. Winter: Single 60 EUR; Double 80 EUR. A stay that begins in summer is charged at the rate of that season, until it ends.",
  });
});

test("[K9] a PDF: what is set in the letters of headings is one, and the row above a table names its columns", async () => {
  const passages = await made(
    "rates.pdf",
    pdf([
      [
        { text: "Rates", y: 770, size: 18, bold: true },
        { text: "Luggage", y: 740, bold: true },
        { text: "You may leave it at the desk of the house.", y: 726 },
        { text: "Rooms", y: 700, bold: true },
        { text: "They are cleaned every day of the week.", y: 686 },
        { text: "Room", x: 60, y: 640, bold: true },
        { text: "Summer", x: 240, y: 640, bold: true },
        { text: "Single", x: 50, y: 626 },
        { text: "95 EUR", x: 200, y: 626 },
        { text: "Double", x: 50, y: 612 },
        { text: "140 EUR", x: 200, y: 612 },
      ],
    ]),
  );
  expect(passages).toEqual({
    Luggage: "You may leave it at the desk of the house.",
    Rooms: "They are cleaned every day of the week. Single: Summer 95 EUR. Double: Summer 140 EUR.",
  });
});

test("[K9] a tagged PDF is read by what it says that its texts are", async () => {
  const parts: Tagged[] = [
    ["H1", ["Seaview"]],
    ["P", ["We are open from April to Octo-", "ber, every day."]],
    [
      "Sect",
      [
        ["H2", ["Meals"]],
        [
          "L",
          [
            [
              "LI",
              [
                ["Lbl", ["1."]],
                ["LBody", ["Breakfast until ten"]],
              ],
            ],
            ["LI", [["LBody", [["P", ["Dinner from six"]]]]]],
          ],
        ],
      ],
    ],
    ["H2", ["Rates"]],
    [
      "Table",
      [
        [
          "THead",
          [
            [
              "TR",
              [
                ["TH", ["Room"]],
                ["TH", ["Summer"]],
              ],
            ],
          ],
        ],
        [
          "TBody",
          [
            [
              "TR",
              [
                ["TD", ["Single"]],
                ["TD", ["95 EUR"]],
              ],
            ],
          ],
        ],
      ],
    ],
    ["TOC", [["TOCI", [["P", ["Rates 3"]]]]]],
  ];
  expect(await made("seaview.pdf", taggedPdf(parts, "Page 1 of 1"))).toEqual({
    Seaview: "We are open from April to October, every day.",
    Meals: "Breakfast until ten. Dinner from six.",
    Rates: "Single: Summer 95 EUR.",
  });
});

test("[K9] tags that hold little of a PDF are not believed", async () => {
  const text = "This line stands in the file and in none of its tags, and it is the longer one.";
  expect(await made("half.pdf", taggedPdf([["P", ["Short."]]], text))).toEqual({ Half: `${text} Short.` });
});

test("[K9] a Word document: its headings and its tables", async () => {
  const passages = await made(
    "terms.docx",
    docx([
      ["Title", "Terms"],
      ["", "They hold from 2027."],
      ["Heading1", "Cancelling"],
      ["", "Until the day before, free of charge."],
      [
        ["Notice", "Fee"],
        ["Same day", "20 EUR"],
      ],
      ["Heading1", "Rooms"],
      [
        ["Room", "Summer", "Winter"],
        ["Single", "95 EUR", "70 EUR"],
        ["Double", "140 EUR", ""],
      ],
    ]),
  );
  expect(passages).toEqual({
    Terms: "They hold from 2027.",
    Cancelling: "Until the day before, free of charge. Notice: Fee. Same day: 20 EUR.",
    Rooms: "Single: Summer 95 EUR; Winter 70 EUR. Double: Summer 140 EUR.",
  });
});
