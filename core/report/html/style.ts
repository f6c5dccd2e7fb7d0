const DARK = `--paper:#191817;--panel:#211f1d;--raise:#272522;--line:#34312d;--line-strong:#4a463f;--ink:#ebe7de;--ink-2:#b9b2a4;--ink-3:#9d9687;--accent:#7fb0ff;
--quotation:#cfa4f2;--quotation-bg:#38274a;--name:#8fbcff;--name-bg:#1f324d;--number:#6fd3c5;--number-bg:#163b37;
--accuracy:#f09a7d;--accuracy-bg:#46261b;--language:#dcb955;--language-bg:#3d3312;--gap:#ff8f98;--gap-bg:#431f23;--ok:#7fcf90;--warn:#e0b14d`;

/**
 * The page's only style sheet; colours are those of the review window. Nothing in it comes from a review.
 * Light or dark is as the reader's system has it; the app's preview says which by `data-theme`.
 */
export const STYLE = `
:root{color-scheme:light dark;
--paper:#fbfaf7;--panel:#f4f2ec;--raise:#fff;--line:#e3dfd5;--line-strong:#cbc5b7;--ink:#1d1b17;--ink-2:#5c574c;--ink-3:#6f6959;--accent:#1f5fbf;
--quotation:#7a3fb0;--quotation-bg:#f1e6fa;--name:#1c62b8;--name-bg:#e2eefb;--number:#0b6e63;--number-bg:#dcf2ee;
--accuracy:#b3401f;--accuracy-bg:#fbe7df;--language:#7a5b00;--language-bg:#f8eecb;--gap:#a8202f;--gap-bg:#fbe9ea;--ok:#2a7039;--warn:#8a5f00;
--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Cambria,"Noto Serif",Georgia,"Noto Serif KR","Noto Serif CJK KR","Nanum Myeongjo",AppleMyungjo,Batang,serif;
--ui:Inter,system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans KR","Noto Sans CJK KR","Apple SD Gothic Neo","Malgun Gothic",sans-serif}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){
${DARK}}}
@media screen{:root[data-theme=dark]{color-scheme:dark;
${DARK}}
:root[data-theme=light]{color-scheme:light}}
:lang(ja){--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Cambria,Georgia,"Noto Serif JP","Noto Serif CJK JP","Hiragino Mincho ProN","Yu Mincho",serif}
:lang(zh){--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Cambria,Georgia,"Noto Serif SC","Noto Serif CJK SC","Songti SC","Microsoft YaHei",serif}
:lang(zh-Hant),:lang(zh-TW),:lang(zh-HK){--serif:"Source Serif 4","Source Serif Pro",Charter,"Iowan Old Style",Cambria,Georgia,"Noto Serif TC","Noto Serif CJK TC","Songti TC","Microsoft JhengHei",serif}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0 auto;max-width:1180px;padding:56px 40px 72px;background:var(--paper);color:var(--ink);font:14px/1.5 var(--ui);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,ol,ul,figure,blockquote{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h2{font:600 12px/1.4 var(--ui);color:var(--ink-2);letter-spacing:.02em}
.f-quotation{--c:var(--quotation);--b:var(--quotation-bg)}.f-name{--c:var(--name);--b:var(--name-bg)}.f-number{--c:var(--number);--b:var(--number-bg)}
.f-accuracy{--c:var(--accuracy);--b:var(--accuracy-bg)}.f-language{--c:var(--language);--b:var(--language-bg)}.f-gap{--c:var(--gap);--b:var(--gap-bg)}

.masthead{border-bottom:3px double var(--line-strong);padding-bottom:22px}
.kicker{color:var(--ink-3);font-size:13px}
h1{text-align:left;font:600 38px/1.18 var(--serif);letter-spacing:-.012em;margin:6px 0 22px;max-width:26em;text-wrap:balance}
.facts{display:flex;flex-wrap:wrap;gap:10px 36px}
.facts dt{font-size:12px;color:var(--ink-3)}.facts dd{font-size:14px}
nav{margin-top:18px;display:flex;gap:18px;font-size:13px}

.opening{display:grid;grid-template-columns:minmax(0,1fr) 400px;gap:56px;padding:32px 0 36px}
.decision{font:600 30px/1.2 var(--serif);margin:4px 0 12px}
.v-publish .decision{color:var(--ok)}.v-revise .decision{color:var(--warn)}.v-reject .decision{color:var(--gap)}.v-none .decision{color:var(--ink-2);font-weight:400}
.abstract{font:19px/1.6 var(--serif);max-width:34em;text-wrap:pretty}
.notes{font:17px/1.6 var(--serif);border-left:2px solid var(--line-strong);padding-left:16px;margin-top:18px;color:var(--ink-2);white-space:pre-wrap;max-width:34em}
.score{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:18px 22px 20px;align-self:start}
.figure{margin-top:2px;color:var(--ink-2)}.figure b{font:600 46px/1.1 var(--serif);color:var(--ink);margin-right:6px}
.pass{font-weight:600;margin:4px 0 12px}.passed{color:var(--ok)}.failed{color:var(--gap)}
.formulas div{padding:7px 0;border-top:1px solid var(--line)}
.formulas dt{font-size:12.5px;color:var(--ink-2)}.formulas b{font-weight:600}.formulas span{color:var(--ink-2);font-size:13px}
.fine{font-size:12.5px;line-height:1.5;color:var(--ink-2);margin-top:9px}
.caution{border-left:2px solid var(--warn);padding-left:10px}.unsure{color:var(--warn)}

.charts{display:grid;grid-template-columns:repeat(2,minmax(0,460px));justify-content:space-between;gap:28px 56px;padding:26px 0 34px;border-top:1px solid var(--line)}
figure{margin:0}.verdict figure{margin-top:30px}figcaption{margin-bottom:8px}svg{display:block;max-width:100%;height:auto;overflow:visible}
svg text{font:13px var(--ui);fill:var(--ink)}.c-count{font-variant-numeric:tabular-nums}svg .c-count{fill:var(--ink-2)}svg .c-letter{font-weight:700;font-size:12px;fill:var(--c)}
svg .c-in{font-weight:700;font-size:11px;fill:var(--paper)}.axis{stroke:var(--line-strong)}.bar{fill:var(--c)}.sev{stroke:var(--ink);fill:none}.sev.s-critical{stroke-width:4}.sev.s-major{stroke-width:4}.sev.s-minor{stroke-width:4;stroke-dasharray:0 8;stroke-linecap:round}.sev.s-neutral{stroke-width:1.5;stroke-dasharray:6 4}

.article>h2,.errors>h2,.checked>h2{font:600 25px/1.25 var(--serif);color:var(--ink);letter-spacing:-.005em;padding-top:30px;border-top:3px double var(--line-strong)}
.legend{display:flex;flex-wrap:wrap;gap:6px 36px;margin:12px 0 6px;font-size:12.5px;color:var(--ink-2)}
.legend ul:empty{display:none}.legend ul{display:flex;flex-wrap:wrap;gap:6px 16px}.legend mark{padding-inline:4px}
.line{border-bottom:2px solid currentColor;padding-bottom:1px}.line.s-minor{border-bottom-style:dotted}.line.s-critical{border-bottom:4px double}.line.s-neutral{border-bottom:1px dashed}
table{border-collapse:collapse;table-layout:fixed;width:100%;margin-top:14px}
thead th{text-align:left;font:600 13px/1.4 var(--ui);padding:8px 14px 8px 0;border-bottom:1px solid var(--line-strong)}
thead th span{font-weight:400;color:var(--ink-3);margin-left:4px}
thead th:first-child{width:56px}
td,tbody th{vertical-align:top;padding:11px 14px 12px 0;border-bottom:1px solid var(--line)}
td:last-child{padding-right:0;padding-left:14px}thead th:last-child{padding-left:14px}
table.checks{table-layout:auto;width:auto}.checks th:first-child{width:auto}.checks .figure{text-align:right;font-variant-numeric:tabular-nums}.checks tbody th{font:inherit;color:inherit;text-align:left}.checks td,.checks tbody th{padding-block:5px 6px}.checks thead th:last-child{padding-right:0}
tr.opens td,tr.opens th{border-top:1px solid var(--line);padding-top:16px}
tbody th{font:12px/27px var(--ui);color:var(--ink-3);text-align:left;white-space:nowrap}
.st{margin-left:5px}.st.read{color:var(--ok)}.st.unsure{color:var(--warn);font-weight:700}.st.rating{display:block;line-height:1.2;font-size:11.5px;margin:0}
tbody tr:target,li:target{background:color-mix(in srgb,var(--accent) 9%,transparent)}
.text{font:17px/1.68 var(--serif);white-space:pre-wrap;unicode-bidi:isolate;text-wrap:pretty}
:lang(ko){word-break:keep-all;overflow-wrap:anywhere}.text:lang(ko),.pair p:lang(ko){font-size:.94em;line-height:1.76}.text:lang(ko){font-size:16px}
:lang(ja).text{line-break:strict}
mark{color:inherit;background:var(--b);border-bottom:2px solid var(--c);border-radius:2px 2px 0 0;padding:1px 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark.s-minor{border-bottom-style:dotted}mark.s-critical{border-bottom:4px double var(--c)}mark.s-neutral{border-bottom:1px dashed var(--c)}
mark.d1{padding-bottom:5px}mark.d2{padding-bottom:9px}mark.d3{padding-bottom:13px}
.lead{font:600 10px/1 var(--ui);color:var(--c);text-decoration:none;vertical-align:7px;margin:0 2px 0 1px;white-space:nowrap;-webkit-user-select:none;user-select:none}.lead b{font-weight:800;margin-right:1px}
.lead:target{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.slot{font:13px/1.5 var(--ui);color:var(--gap);border:1.5px dashed var(--gap);border-radius:6px;padding:6px 12px;background:repeating-linear-gradient(135deg,transparent 0 6px,var(--gap-bg) 6px 12px)}
.correction{border-left:2px solid var(--ok);padding-left:12px;margin-top:10px}
.label{font-size:12px;color:var(--ok);font-weight:600}.label span{color:var(--ink-3);font-weight:400;margin-left:4px}
del{color:var(--gap);text-decoration:line-through;text-decoration-thickness:1px}ins{color:var(--ok);text-decoration:none;border-bottom:1.5px solid var(--ok)}del+ins{margin-left:.18em}
.margin{margin-top:9px;font-size:13px;line-height:1.5;color:var(--ink-2)}.margin li{padding:2px 0 2px 38px;text-indent:-38px}
.badge{display:inline-block;min-width:33px;padding:0 6px;border-radius:4px;background:var(--b);color:var(--c);font:600 11.5px/19px var(--ui);text-align:center;text-decoration:none;text-indent:0;margin-right:2px}.badge b{font-weight:800;margin-right:2px}
.kind{color:var(--ink-3)}.comment{unicode-bidi:isolate;white-space:pre-line}.margin .comment{color:var(--ink)}
.suggestion{color:var(--ok);font-family:var(--serif);unicode-bidi:isolate}.suggestion::before{content:"→ ";content:"→ "/"";color:var(--ok)}.margin .suggestion{font-size:14.5px}

.errors h3{font:600 15px/1.3 var(--ui);margin:26px 0 4px}.errors h3 .n{color:var(--ink-3);font-weight:400;margin-left:4px}
.errors>p{margin-top:12px;font:17px/1.6 var(--serif)}
.errors ol li{padding:13px 0 14px;border-bottom:1px solid var(--line)}
.head{display:flex;align-items:baseline;gap:8px;font-size:13.5px}.head>b{font-weight:600}.head .to{font-size:12.5px}.head .by{margin-left:auto;color:var(--ink-3);font-size:12.5px}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:28px;margin:7px 0 0 49px}
.pair p{font:15.5px/1.62 var(--serif);color:var(--ink-2);white-space:pre-line;unicode-bidi:isolate}.pair mark{color:var(--ink)}.pair .none{font:13px/1.6 var(--ui);color:var(--gap)}
.errors .comment,.errors li>.suggestion,.errors li>.fine{margin:7px 0 0 49px;max-width:46em}.errors li>.suggestion{font-size:16px}
footer{margin-top:40px;color:var(--ink-3);font-size:12.5px}

@media (max-width:900px){body{padding:28px 20px 48px}h1{font-size:29px}.opening{grid-template-columns:minmax(0,1fr);gap:28px}.charts{grid-template-columns:minmax(0,460px)}}
@media (max-width:620px){thead{display:none}table,tbody,tr,td{display:block}tbody th{display:block;border:0;padding:12px 0 0}td,td:last-child{padding:4px 0 10px;border:0}tr{border-bottom:1px solid var(--line)}tr.opens td,tr.opens th{border-top:0;padding-top:6px}.pair{grid-template-columns:1fr;gap:6px}.pair,.errors .comment,.errors li>.suggestion,.errors li>.fine{margin-left:0}.head{flex-wrap:wrap}}
@page{margin:17mm 15mm 19mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#6f6959}}
@media print{:root{color-scheme:light;--paper:#fff}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}html{font-size:12px}
body{max-width:none;padding:0;font-size:10pt}nav{display:none}h1{font-size:24pt;margin-bottom:14pt}.decision{font-size:20pt}
.opening{grid-template-columns:minmax(0,1fr) 220pt;gap:24pt;padding:16pt 0 18pt}.abstract{font-size:12pt}.notes{font-size:11pt}.figure b{font-size:30pt}.score{padding:10pt 14pt 12pt}.charts{grid-template-columns:1fr 1fr;gap:16pt 30pt;padding:14pt 0 16pt}.verdict figure{margin-top:16pt}
.text{font-size:10.5pt;line-height:1.6}.text:lang(ko){font-size:10pt;line-height:1.7}tbody th{font-size:8.5pt;line-height:16pt}thead th:first-child{width:32pt}thead th{font-size:9.5pt}
.pair p{font-size:10pt}.fine,.margin,.legend,.facts dt,.head .by,.label{font-size:8.5pt}.margin .suggestion{font-size:9.5pt}.facts dd,.head{font-size:9.5pt}.errors li>.suggestion{font-size:10.5pt}.lead{font-size:6.5pt;vertical-align:4pt}
thead{display:table-header-group}tr,.errors ol li,.score,figure,.legend,.correction{break-inside:avoid}h2,h3,.legend,.label{break-after:avoid}.text,.pair p{orphans:2;widows:2}a{color:inherit;text-decoration:none}.lead,.badge{color:var(--c)}}
`;
