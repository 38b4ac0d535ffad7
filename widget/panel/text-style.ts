/** The styles of what messages contain; colours come from the panel. */
export const STYLE = `
.panel{.bubble>*+*,.bubble li+li,li>:is(ul,ol){margin-top:8px}
.table{overflow-x:auto}
table{border-collapse:collapse}
td,th{padding:4px 8px;border:1px solid var(--line);text-align:start}
th{font-weight:600}
time{unicode-bidi:plaintext}
em{font-style:italic}
code,pre{font:14px monospace;background:var(--tint);overflow-x:auto}
.source{padding:1px 8px}
ul,ol{padding-inline-start:20px}
.meta:not(:empty){margin-top:6px}
.bubble>:not(a,pre){white-space:normal}
.meta{font-size:12px}
.sources{display:flex;gap:8px}
.sources,.meta{flex-wrap:wrap;padding:0;list-style:none}
.source,code,pre{border-radius:9px}
.source{border:1px solid var(--line);unicode-bidi:plaintext}
.typing,.meta{display:flex;gap:8px;align-items:center;color:var(--mute);user-select:none}
.typing{border-radius:16px;border-start-start-radius:4px}
.typing:not(.human){background:var(--soft)}
.typing{align-self:flex-start;padding:16px;gap:4px}
.typing i{width:6px;height:6px;border-radius:50%;background:var(--mute);animation:breathe 1.2s infinite}
.sending{animation:late 1s}
[data-pending] .bubble{opacity:.75}
}
@keyframes breathe{50%{opacity:.35}}
@keyframes late{from,99%{opacity:0}}
`;
