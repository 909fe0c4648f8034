import Testing

@testable import XLSXReader

struct NumberFormatTests {
  struct Case: CustomTestStringConvertible {
    let code: String
    let kind: NumberFormatKind
    var testDescription: String { "\(code) is \(kind)" }

    init(_ code: String, _ kind: NumberFormatKind) {
      self.code = code
      self.kind = kind
    }
  }

  @Test(arguments: [
    Case("General", .general), Case("GENERAL", .general), Case("", .general),
    Case("General;[Red]-General", .general), Case("General\" orang\"", .general),
    Case("0", .number), Case("#,##0.00", .number), Case("0.00E+00", .number),
    Case("##0.0e+0", .number), Case("# ?/?", .number), Case("[Red]0", .number),
    Case("[Cyan]0;[Magenta]0", .number), Case("[$USD-409] #,##0", .number),
    Case("\"Rp\" #,##0", .number), Case("\"day\" 0", .number), Case("0\\d", .number),
    Case("_d0_m", .number), Case("*d0", .number), Case("[>=100]0;0.0", .number),
    Case("0\"unclosed dd", .number), Case("AM/PM", .number), Case("A/P", .number),
    Case(";;;", .number), Case("\"yyyy\"", .number), Case("0;yyyy", .number),
    Case("_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-", .number),
    Case("0%", .percent), Case("0.00%;[Red]-0.00%", .percent), Case("\"%\"0", .number),
    Case("@", .text), Case("\"x\"@", .text),
    Case("yyyy-mm-dd", .date), Case("DD/MM/YYYY", .date), Case("mmm", .date),
    Case("mmmm yyyy", .date), Case("[$-421]dd mmmm yyyy;@", .date), Case("[$-F800]dddd", .date),
    Case("d\\ mmm", .date), Case("e", .date), Case("ggge\"年\"", .date), Case("aaa", .date),
    Case("aaaa", .date), Case("b1yyyy", .date), Case("[Red]d", .date), Case("yyyy;0", .date),
    Case("m/d/yy h:mm", .dateTime), Case("yyyy-mm-dd\\Thh:mm:ss", .dateTime),
    Case("d h AM/PM", .dateTime), Case("mmm h:mm", .dateTime),
    Case("h:mm", .time), Case("hh:mm:ss AM/PM", .time), Case("mm:ss.0", .time),
    Case("[$-F400]h:mm:ss", .time), Case("h A/P", .time), Case("ss", .time),
    Case("[h]:mm", .elapsed), Case("[mm]:ss", .elapsed), Case("[ss].00", .elapsed),
    Case("[HH]:MM", .elapsed), Case("[Red][h]", .elapsed), Case("[hm]0", .number),
    Case("[", .number), Case("\\", .number), Case("\"", .number), Case("_", .number),
  ])
  func theCodeTellsTheKind(_ test: Case) {
    #expect(NumberFormat(code: test.code).kind == test.kind)
  }

  @Test(arguments: [
    (0, NumberFormatKind.general), (1, .number), (9, .percent), (10, .percent), (11, .number),
    (14, .date), (17, .date), (18, .time), (21, .time), (22, .dateTime), (23, .general),
    (27, .date), (32, .time), (36, .date), (37, .number), (41, .number), (44, .number),
    (45, .time), (46, .elapsed), (47, .time), (48, .number), (49, .text), (50, .date),
    (58, .date), (59, .general), (163, .general), (-1, .general),
  ])
  func builtInFormatsNeedNoCode(id: Int, kind: NumberFormatKind) {
    #expect(BuiltInFormats.format(id).kind == kind)
  }
}
