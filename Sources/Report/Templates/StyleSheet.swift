/// How the page looks: on a laptop, on a telephone, and on A4.
///
/// The colors keep apart for color-blind readers and in black and white; text has a contrast of at least 4.5 to 1.
enum StyleSheet {
  /// The whole style sheet.
  static let text = [base, cover, parts, tables, charts, narrow, paper].joined(separator: "\n")

  private static let base = """
    :root{--ink:#1b2733;--muted:#52606d;--line:#d4dbe2;--soft:#f3f6f9;--navy:#16324f;--blue:#1f5f8b;--sky:#a9cbe3;
    --amber:#8a5200;--amber-soft:#fdf3e0;--red:#9b1c1c;--red-soft:#fbeaea}
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%}
    body{margin:0;color:var(--ink);background:#fff;font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,
    "Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif}
    a{color:var(--blue);text-underline-offset:2px;text-decoration-thickness:1px}
    a:focus-visible,.scroll:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
    h1,h2,h3{line-height:1.2;margin:0;font-weight:650;letter-spacing:-.01em;color:var(--navy)}
    .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-999px;top:0;background:#fff;padding:.5rem 1rem;z-index:2}
    .skip:focus{left:0}
    footer{border-top:1px solid var(--line);padding:1.5rem 1.5rem 3rem;color:var(--muted);font-size:.875rem;
    max-width:80rem;margin:0 auto}
    footer p{margin:.25rem 0}
    """

  private static let cover = """
    .cover{background:var(--navy);color:#fff;border-bottom:6px solid #e0a430}
    .cover-inner{max-width:80rem;margin:0 auto;padding:3.25rem 1.5rem 2.25rem}
    .cover a{color:#fff;text-decoration:none}
    .cover a:focus-visible{outline-color:#fff}
    .kicker{margin:0 0 .5rem;font-size:.8125rem;letter-spacing:.12em;text-transform:uppercase;color:#c9dbea}
    .cover h1{color:#fff;font-size:clamp(2rem,5vw,3.25rem);letter-spacing:-.02em}
    .subtitle{margin:.5rem 0 0;font-size:1.125rem;color:#dbe7f1;max-width:44rem}
    .headline{display:flex;flex-wrap:wrap;gap:1.5rem 4rem;align-items:flex-end;margin:2.25rem 0 1.5rem}
    .index p{margin:0}
    .index-label{color:#c9dbea}
    .index-value{font-size:clamp(3.5rem,9vw,5.5rem);line-height:1.05;font-weight:700;letter-spacing:-.03em;
    font-variant-numeric:tabular-nums}
    .index-scale{font-size:1.125rem;font-weight:400;letter-spacing:0;color:#c9dbea}
    .index-note{font-size:.9375rem;color:#f6dda6}
    .aspects{flex:1 1 20rem;max-width:30rem;margin-left:auto}
    .aspects .index-label{margin:0 0 .4rem;font-size:.875rem}
    .aspects ul{list-style:none;margin:0;padding:0}
    .aspects li{display:grid;grid-template-columns:12rem 1fr 2.6rem;gap:.75rem;align-items:center;font-size:.9375rem;
    padding:.14rem 0}
    .aspects strong{text-align:right;font-variant-numeric:tabular-nums}
    .gauge{position:relative;display:block;height:.7rem;background:#33526f}
    .gauge i{position:absolute;left:0;top:0;bottom:0;background:#fff}
    .gauge b{position:absolute;top:-.2rem;bottom:-.2rem;width:3px;margin-left:-1.5px;background:#e0a430;
    outline:1.5px solid var(--navy)}
    .compare{display:flex;gap:2.5rem;margin:0 0 .5rem}
    .compare dt{font-size:.875rem;color:#c9dbea}
    .compare dd{margin:0;font-size:1.75rem;font-weight:650;font-variant-numeric:tabular-nums}
    .as-of{margin:0;font-size:.875rem;color:#c9dbea}
    """

  private static let parts = """
    .layout{max-width:80rem;margin:0 auto;padding:0 1.5rem;display:grid;grid-template-columns:13rem minmax(0,1fr);
    gap:2.5rem}
    .contents{position:sticky;top:0;align-self:start;padding:2rem 0;font-size:.875rem;max-height:100vh;overflow:auto}
    .contents h2{font-size:.75rem;letter-spacing:.1em;text-transform:uppercase;color:var(--muted);margin-bottom:.5rem}
    .contents ol{list-style:none;margin:0;padding:0;counter-reset:part}
    .contents li{counter-increment:part;margin:0;border-top:1px solid var(--line)}
    .contents a{display:flex;gap:.6rem;padding:.4rem 0;color:var(--ink);text-decoration:none}
    .contents a::before{content:counter(part);min-width:1.2rem;color:var(--muted);font-variant-numeric:tabular-nums}
    .contents a:hover{color:var(--blue)}
    main{padding:2rem 0 3rem;min-width:0}
    .tiles{list-style:none;margin:0 0 1.5rem;padding:0;display:grid;grid-template-columns:repeat(auto-fit,
    minmax(9.5rem,1fr));gap:1px;background:var(--line);border:1px solid var(--line)}
    .tiles li{background:#fff}
    .tiles a{display:block;padding:.9rem 1rem;color:inherit;text-decoration:none;height:100%}
    .tiles a:hover{background:var(--soft)}
    .tiles span{display:block}
    .tile-label,.tile-detail{font-size:.8125rem;color:var(--muted)}
    .tile-value{font-size:1.625rem;line-height:1.25;font-weight:650;color:var(--navy);font-variant-numeric:tabular-nums}
    .points{margin:0 0 1.5rem}
    .points h2{font-size:1.0625rem}
    .points ul{list-style:none;margin:.4rem 0 0;padding:0;max-width:54rem}
    .points li{padding:.45rem 0;border-bottom:1px solid var(--line)}
    .points li a{font-size:.875rem;white-space:nowrap}
    .attention{background:var(--amber-soft);border-left:4px solid #c98a16;padding:1rem 1.25rem;margin:0 0 1rem}
    .attention h2{font-size:1rem;color:var(--amber)}
    .attention ul{margin:.5rem 0 0;padding-left:1.1rem}
    .attention p{margin:.25rem 0 0}
    .attention li{margin:.2rem 0}
    .part{padding-top:2.5rem;scroll-margin-top:0}
    .part h2{font-size:1.5rem;padding-top:1rem;border-top:2px solid var(--navy)}
    .part h3{font-size:1.0625rem;margin:2rem 0 .25rem}
    .number{display:inline-block;min-width:1.6rem;padding-right:.65rem;color:var(--blue);font-variant-numeric:tabular-nums}
    .intro{margin:.5rem 0 1.25rem;color:var(--muted);max-width:48rem}
    .notes{background:var(--soft);margin:1rem 0;padding:.75rem 1rem .75rem 2rem}
    .agency-links{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem .5rem}
    .agency-links a{display:block;border:1px solid var(--line);padding:.2rem .6rem;font-size:.875rem;text-decoration:none}
    .legend{list-style:none;display:flex;flex-wrap:wrap;gap:.4rem 1.25rem;margin:0 0 .75rem;padding:0;font-size:.875rem}
    .swatch{display:inline-block;min-width:2.1rem;text-align:center;font-size:.75rem;padding:.1rem .2rem;
    border:1px solid var(--line);font-variant-numeric:tabular-nums}
    """

  private static let tables = """
    .pair{display:grid;grid-template-columns:minmax(0,27.5rem) minmax(0,1fr);gap:1.5rem 2.25rem;align-items:start;
    margin-bottom:1.5rem}
    .pair.wide{display:block}
    .pair.wide figure{display:grid;grid-template-columns:minmax(0,30rem) minmax(12rem,1fr);gap:2.25rem;max-width:none;
    margin-bottom:1.75rem}
    .pair.wide figcaption{border-left:3px solid var(--line);padding-left:1rem;align-self:center;font-size:.875rem}
    .pair.wide figcaption strong{display:block;font-size:1rem;margin-bottom:.25rem}
    .scroll{position:relative;overflow-x:auto;margin:0 0 1.5rem;background:linear-gradient(to left,#fff 2rem,transparent) right/
    3rem 100% no-repeat local,linear-gradient(to left,#c3ced8,transparent) right/.6rem 100% no-repeat scroll}
    table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4;font-variant-numeric:tabular-nums}
    caption{text-align:left;font-weight:650;padding:.25rem 0 .5rem;color:var(--navy);font-size:.9375rem}
    caption .file{font-weight:400;font-size:.8125rem;margin-left:.5rem}
    th,td{padding:.4rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
    th:first-child,td:first-child{padding-left:0}
    thead th{font-weight:600;color:var(--muted);font-size:.8125rem;vertical-align:bottom;border-bottom:1.5px solid var(--navy)}
    tbody th{font-weight:500}
    .num{text-align:right;white-space:nowrap}
    thead th.num{white-space:normal}
    tbody th{min-width:8rem}
    .none{color:var(--muted)}
    .error{color:var(--red);font-weight:650}
    .warning{color:var(--amber);font-weight:600}
    .info{color:var(--muted)}
    .empty,.more{color:var(--muted);font-size:.875rem;margin:.5rem 0 0}
    tr:target,table:target caption,section:target>h2,h3:target{background:#fff6d6}
    .matrix td{text-align:center;padding:.28rem .2rem;min-width:2.1rem;border:1px solid #fff;font-size:.8125rem}
    .matrix td a{color:inherit}
    .matrix thead th{text-align:center;padding:.3rem .2rem}
    .matrix thead th:first-child{text-align:left}
    .matrix tbody th{border-bottom:1px solid #fff;white-space:nowrap;min-width:0}
    .h4{background:#16324f;color:#fff}.h3{background:#1f5f8b;color:#fff}.h2{background:#a9cbe3;color:#10283f}
    .h1{background:#dcebf5;color:#10283f}.h0{background:#f3f6f9;color:#3b4854}
    .hn{color:#66727e}
    .hx{background:repeating-linear-gradient(45deg,#fff 0 4px,#f2d3d3 4px 6px);color:#7d1313;font-weight:700}
    """

  private static let charts = """
    figure{margin:0;max-width:27.5rem}
    svg{display:block;width:100%;height:auto}
    figcaption{font-size:.8125rem;color:var(--muted);margin-top:.5rem}
    figcaption strong{color:var(--ink)}
    svg text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;fill:#1b2733}
    svg .v{font-weight:650;font-variant-numeric:tabular-nums}
    svg .s{font-size:10.5px;fill:#52606d}
    svg .on-dark{fill:#fff;font-weight:650}svg .on-light{fill:#10283f;font-weight:650}
    .track{fill:#e9eef3}.bar{fill:#1f5f8b}.outline{fill:#fff;stroke:#1f5f8b;stroke-width:1.2}
    .mark{stroke:#1b2733;stroke-width:2.5}.mark-halo{stroke:#fff;stroke-width:5.5}
    .ring{fill:none;stroke:#d4dbe2}.outer{stroke:#8795a3}.axis{stroke:#d4dbe2}
    .area{fill:#1f5f8b;fill-opacity:.22;stroke:#1f5f8b;stroke-width:2.5}
    .previous{fill:none;stroke:#52606d;stroke-width:1.8;stroke-dasharray:5 4}.dot{fill:#1f5f8b}
    .part.p0,.p0{stroke:#16324f;fill:#16324f}.p1{stroke:#16324f;fill:#6aa1c7}.p2{stroke:#16324f;fill:#d3e5f1}
    .p3{stroke:#16324f;fill:#fff;stroke-dasharray:3 2}
    """

  private static let narrow = """
    @media (max-width:68rem){.pair,.pair.wide figure{grid-template-columns:minmax(0,1fr);gap:1rem}
    .pair.wide figure{max-width:30rem}.aspects{margin-left:0}}
    @media (max-width:56rem){.layout{display:block}.contents{position:static;max-height:none;padding:1.5rem 0 0}
    .contents ol{columns:2;column-gap:1.5rem}.contents li{break-inside:avoid}}
    @media (max-width:36rem){.cover-inner{padding:2rem 1rem 1.5rem}.layout{padding:0 1rem}.contents ol{columns:1}
    .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}.part h2{font-size:1.3125rem}.headline{gap:1.25rem}
    .compare{gap:1.5rem}.aspects li{grid-template-columns:8.5rem 1fr 2.4rem;gap:.5rem}footer{padding-left:1rem;padding-right:1rem}}
    """

  private static let paper = """
    @page{size:A4;margin:16mm 14mm 18mm}
    @page{@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#52606d}}
    @media print{
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    body{font-size:10pt}
    .skip,.file{display:none}
    .cover-inner{padding:8mm 10mm 6mm}
    .layout{display:block;max-width:none;padding:0}
    .contents{position:static;max-height:none;padding:4mm 0 0;font-size:8.5pt}
    .contents ol{columns:3;column-gap:6mm}.contents a{padding:.6mm 0}
    .points{margin-bottom:4mm}.points li{padding:1mm 0;font-size:9pt}.points li a{display:none}
    .headline{flex-wrap:nowrap}.aspects{max-width:64mm;flex-basis:64mm}.aspects li{grid-template-columns:30mm 1fr 9mm;font-size:8pt}
    .index-value{font-size:44pt}.cover h1{font-size:26pt}.compare dd{font-size:15pt}.compare{gap:8mm}
    .headline{gap:4mm 8mm;margin:5mm 0 4mm}.intro{font-size:9pt}.part h2{font-size:15pt}
    main{padding:4mm 0 0}
    a{color:inherit;text-decoration:none}
    tbody tr:nth-last-child(-n+2){break-before:avoid}
    .cover a{color:#fff}
    .new-page{break-before:page}
    .part{padding-top:7mm}.new-page{padding-top:0}
    h2,h3,caption,.intro{break-after:avoid}
    figure,tr,.tiles,.attention,.points,.headline{break-inside:avoid}
    .pair{display:block}
    figure{max-width:120mm;margin-bottom:5mm}
    .pair.wide figure{display:grid;grid-template-columns:112mm minmax(0,1fr);gap:6mm;max-width:none}
    .pair.wide figcaption{font-size:8.5pt}
    .scroll{overflow:visible;margin-bottom:6mm;background:none}
    table{font-size:8pt}
    th,td{padding:1mm 1.2mm;overflow-wrap:break-word}
    tbody th{min-width:24mm}
    .num{white-space:nowrap;overflow-wrap:normal}
    thead{display:table-header-group}
    .matrix td,.matrix thead th{min-width:0;padding:.7mm .2mm;font-size:7pt}
    .matrix tbody th{font-size:7pt}
    .tiles{grid-template-columns:repeat(6,1fr)}
    .tiles a{padding:2mm}
    .tile-value{font-size:13pt}.tile-label,.tile-detail{font-size:7.5pt}
    footer{padding:4mm 0 0}
    }
    """
}
