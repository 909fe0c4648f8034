/// The templates of the page, by name; text is escaped by the content type that is put before each.
///
/// `{{{svg}}}` and `{{{style}}}` are markup of our own making, in which all text is escaped already.
enum PageTemplate {
  /// The template of everything before the first section.
  static let head = "head"
  /// The template of a section, also of that of an agency.
  static let section = "section"
  /// The template of the list of agencies.
  static let agencies = "agencies"
  /// The template of what ends the page.
  static let foot = "foot"

  /// All templates.
  static let all = [
    head: headText, section: sectionText, agencies: agenciesText, foot: footText,
    "table": tableText, "tiles": tilesText,
  ]

  private static let headText = """
    <!DOCTYPE html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
    <meta name="color-scheme" content="light">
    <link rel="icon" href="data:,">
    <title>{{title}}</title>
    <style>{{{style}}}</style>
    </head>
    <body id="top">
    <a class="skip" href="#content">{{skip}}</a>
    <header class="cover">
    <div class="cover-inner">
    <p class="kicker">{{kicker}} · {{cycle}}</p>
    <h1>{{region}}</h1>
    <p class="subtitle">{{title}}</p>
    {{#index}}
    <div class="headline">
    <div class="index">
    <p class="index-label">{{label}}</p>
    <p class="index-value"><a href="#table-aspects">{{value}}</a> <span class="index-scale">{{scale}}</span></p>
    <p class="index-note"><strong>{{disclaimer}}</strong></p>
    {{#isProvisional}}<p class="index-note">{{provisional}}</p>{{/isProvisional}}
    {{#isPartial}}<p class="index-note">{{partial}}</p>{{/isPartial}}
    {{#isMissing}}<p class="index-note">{{missing}}</p>{{/isMissing}}
    </div>
    <dl class="compare">
    {{#hasPrevious}}<div><dt>{{previousLabel}}</dt><dd>{{previous}}</dd></div>{{/hasPrevious}}
    <div><dt>{{changeLabel}}</dt><dd>{{change}}</dd></div>
    </dl>
    <div class="aspects">
    <p class="index-label"><a href="#table-aspects">{{aspectsLabel}}</a></p>
    <ul>{{#aspects}}<li><span>{{label}}</span><span class="gauge" aria-hidden="true">\
    <i style="width:{{share}}%"></i>{{#hasPrevious}}<b style="left:{{previous}}%"></b>{{/hasPrevious}}</span>\
    <strong>{{value}}</strong></li>
    {{/aspects}}</ul>
    </div>
    </div>
    <p class="as-of">{{asOf}} · {{cluster}}</p>
    {{/index}}
    </div>
    </header>
    <div class="layout">
    <nav class="contents" aria-label="{{contents}}">
    <h2>{{contents}}</h2>
    <ol>
    {{#sections}}<li><a href="#{{id}}">{{title}}</a></li>
    {{/sections}}
    </ol>
    </nav>
    <main id="content">
    {{> tiles}}
    {{#hasPoints}}<section class="points" aria-labelledby="points-title">
    <h2 id="points-title">{{pointsTitle}}</h2>
    <ul>
    {{#points}}<li>{{text}} <a href="{{href}}">{{name}}</a></li>
    {{/points}}
    </ul>
    </section>{{/hasPoints}}
    <section class="attention" aria-labelledby="attention-title">
    <h2 id="attention-title">{{attentionTitle}}</h2>
    {{#hasAttention}}<ul>
    {{#attention}}<li>{{.}}</li>
    {{/attention}}
    </ul>{{/hasAttention}}
    {{^hasAttention}}<p>{{attentionNone}}</p>{{/hasAttention}}
    </section>
    """

  private static let agenciesText = """
    <section class="part new-page" id="agencies">
    <h2><span class="number">{{number}}</span>{{title}}</h2>
    <p class="intro">{{intro}}</p>
    {{#hasOmitted}}<ul class="notes"><li>{{omitted}}</li></ul>{{/hasOmitted}}
    <ul class="agency-links">{{#links}}<li><a href="{{href}}">{{text}}</a></li>{{/links}}</ul>
    </section>
    """

  private static let footText = """
    </main>
    </div>
    <footer><p>{{footer}}</p><p><a href="#top">{{back}}</a></p></footer>
    </body>
    </html>

    """

  private static let sectionText = """
    <section class="part{{#startsPage}} new-page{{/startsPage}}" id="{{id}}">
    <h2>{{#hasNumber}}<span class="number">{{number}}</span>{{/hasNumber}}{{title}}</h2>
    {{#hasIntro}}<p class="intro">{{intro}}</p>{{/hasIntro}}
    {{#blocks}}
    {{#isHeading}}<h3 id="{{anchor}}">{{text}}</h3>{{/isHeading}}
    {{#isText}}<p>{{text}}</p>{{/isText}}
    {{#isNotes}}<ul class="notes">{{#notes}}<li>{{.}}</li>{{/notes}}</ul>{{/isNotes}}
    {{#isTiles}}{{> tiles}}{{/isTiles}}
    {{#isTable}}{{#table}}{{> table}}{{/table}}{{/isTable}}
    {{#isChart}}<div class="pair{{#isWide}} wide{{/isWide}}">
    {{#chart}}<figure id="{{id}}">{{{svg}}}<figcaption><strong>{{title}}.</strong> {{caption}} \
    <a href="#{{tableID}}">{{tableWord}}</a></figcaption></figure>{{/chart}}
    {{#table}}{{> table}}{{/table}}
    </div>{{/isChart}}
    {{#isLegend}}<ul class="legend">{{#entries}}<li><span class="swatch {{tone}}">{{sign}}</span> {{text}}</li>{{/entries}}</ul>{{/isLegend}}
    {{/blocks}}
    </section>
    """

  private static let tilesText = """
    <ul class="tiles">{{#tiles}}<li><a href="{{href}}"><span class="tile-label">{{label}}</span> \
    <span class="tile-value">{{value}}</span> <span class="tile-detail">{{detail}}</span></a></li>{{/tiles}}</ul>
    """

  private static let tableText = """
    <div class="scroll{{#matrix}} matrix{{/matrix}}" tabindex="0" role="region" aria-labelledby="{{id}}-caption">
    <table id="{{id}}">
    <caption id="{{id}}-caption">{{caption}}{{#hasFile}} <a class="file" href="{{file}}">{{fileText}}</a>{{/hasFile}}</caption>
    <thead><tr>{{#headers}}<th scope="col" title="{{meaning}}"{{#number}} class="num"{{/number}}>{{title}}</th>{{/headers}}</tr></thead>
    <tbody>
    {{#rows}}<tr{{#hasID}} id="{{id}}"{{/hasID}}>{{#cells}}\
    {{#rowHeader}}<th scope="row" class="{{class}}">{{/rowHeader}}{{^rowHeader}}<td class="{{class}}">{{/rowHeader}}\
    {{#linked}}<a href="{{href}}">{{text}}</a>{{/linked}}{{^linked}}\
    {{#silent}}<span aria-hidden="true">{{text}}</span><span class="sr">{{spoken}}</span>{{/silent}}\
    {{^silent}}{{text}}{{/silent}}{{/linked}}\
    {{#rowHeader}}</th>{{/rowHeader}}{{^rowHeader}}</td>{{/rowHeader}}{{/cells}}</tr>
    {{/rows}}
    </tbody>
    </table>
    {{#isEmpty}}<p class="empty">{{emptyText}}</p>{{/isEmpty}}
    {{#hasMore}}<p class="more">{{more}}</p>{{/hasMore}}
    </div>
    """
}
