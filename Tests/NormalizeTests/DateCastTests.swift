import Findings
import PipelineSpec
import Tabular
import Testing

@testable import Normalize

struct DateCastTests {
  private static let plan = TestPipeline.plans.plan(TestPipeline.field("held_on", .date))

  static let cases: [CastCase] = [
    CastCase("7 November 2024", "2024-11-07"), CastCase("07 November 2024", "2024-11-07"),
    CastCase("7 november 2024", "2024-11-07"), CastCase("7 NOVEMBER 2024", "2024-11-07"),
    CastCase("7 Nopember 2024", "2024-11-07"), CastCase("7 Nov 2024", "2024-11-07"),
    CastCase("7 Nop 2024", "2024-11-07"),
    CastCase("07-Nop-24", "2024-11-07"), CastCase("07-Nov-24", "2024-11-07"),
    CastCase("7-Nopember-2024", "2024-11-07"),
    CastCase("12 Pebruari 2024", "2024-02-12"), CastCase("12 Februari 2024", "2024-02-12"),
    CastCase("12 Peb 2024", "2024-02-12"),
    CastCase("12 Febuari 2024", "2024-02-12"), CastCase("3 Agt 2024", "2024-08-03"),
    CastCase("3 Agst 2024", "2024-08-03"),
    CastCase("3 Ags 2024", "2024-08-03"), CastCase("3 Agustus 2024", "2024-08-03"),
    CastCase("3 Aug 2024", "2024-08-03"),
    CastCase("3 August 2024", "2024-08-03"), CastCase("August 3, 2024", "2024-08-03"),
    CastCase("1 Januari 2024", "2024-01-01"),
    CastCase("1 Jan 24", "2024-01-01"), CastCase("1 Maret 2024", "2024-03-01"),
    CastCase("1 Mar 2024", "2024-03-01"),
    CastCase("1 April 2024", "2024-04-01"), CastCase("1 Mei 2024", "2024-05-01"),
    CastCase("1 May 2024", "2024-05-01"),
    CastCase("1 Juni 2024", "2024-06-01"), CastCase("1 Juli 2024", "2024-07-01"),
    CastCase("1 Jun 2024", "2024-06-01"),
    CastCase("1 September 2024", "2024-09-01"), CastCase("1 Sept. 2024", "2024-09-01"),
    CastCase("1 Oktober 2024", "2024-10-01"),
    CastCase("1 Okt 2024", "2024-10-01"), CastCase("1 Oct 2024", "2024-10-01"),
    CastCase("1 Desember 2024", "2024-12-01"),
    CastCase("1 Des 2024", "2024-12-01"), CastCase("1 Dec 2024", "2024-12-01"),
    CastCase("29 Februari 2024", "2024-02-29"),
    CastCase("1 Septembr 2024", "2024-09-01", "STR-17"),
    CastCase("1 Agusstus 2024", "2024-08-01", "STR-17"),
    CastCase("7/11/2024", "2024-11-07", "NUM-09"), CastCase("07/11/2024", "2024-11-07", "NUM-09"),
    CastCase("7-11-2024", "2024-11-07", "NUM-09"), CastCase("7.11.2024", "2024-11-07", "NUM-09"),
    CastCase("7/11/24", "2024-11-07", "NUM-09"), CastCase("7 11 2024", "2024-11-07", "NUM-09"),
    CastCase("25/11/2024", "2024-11-25"), CastCase("25-11-24", "2024-11-25"),
    CastCase("11/11/2024", "2024-11-11"),
    CastCase("2024-11-07", "2024-11-07"), CastCase("2024/11/07", "2024-11-07"),
    CastCase("2024-11-07 00:00:00", "2024-11-07"),
    CastCase("2024-11-07T09:30:00", "2024-11-07"), CastCase("20241107", "2024-11-07"),
    CastCase("Kamis, 7 November 2024", "2024-11-07"),
    CastCase("Jum'at, 8 November 2024", "2024-11-08"),
    CastCase("Kamis / 7 November 2024", "2024-11-07"),
    CastCase("tgl. 7 November 2024", "2024-11-07"),
    CastCase("7 November 2024 09:30", "2024-11-07"),
    CastCase("7 November 2024 pukul 09.30 WIB", "2024-11-07"),
    CastCase("7 Nov. 2024", "2024-11-07"), CastCase("7Nov2024", "2024-11-07"),
    CastCase("7/XI/2024", "2024-11-07"),
    CastCase("7\u{A0}November\u{A0}2024", "2024-11-07"), CastCase("7 November\n2024", "2024-11-07"),
    CastCase("31/12/99", "1999-12-31"), CastCase("31/12/69", "2069-12-31"),
    CastCase("31/02/2024", "<unreadable>", "NUM-08"),
    CastCase("29/02/2023", "<unreadable>", "NUM-08"),
    CastCase("11/25/2024", "<unreadable>", "NUM-08"),
    CastCase("0/1/2024", "<unreadable>", "NUM-08"),
    CastCase("November 2024", "<unreadable>", "NUM-08"), CastCase("2024", "<unreadable>", "NUM-08"),
    CastCase("7-8 November 2024", "<unreadable>", "NUM-08"),
    CastCase("Triwulan III", "<unreadable>", "NUM-08"),
    CastCase("7/11", "<unreadable>", "NUM-08"), CastCase("7/11/202", "<unreadable>", "NUM-08"),
    CastCase("32 Januari 2024", "<unreadable>", "NUM-08"),
    CastCase("7 Xyz 2024", "<unreadable>", "NUM-08"),
    CastCase("7/11/1024", "<unreadable>", "NUM-08"), CastCase("-", "<nil>"),
    CastCase("belum ada", "<not_yet>"),
    CastCase("dd/mm/yyyy", "<placeholder>", "STR-11"),
    CastCase("hh/bb/tttt", "<placeholder>", "STR-11"),
    CastCase(.date(TestPipeline.date(2024, 11, 7), time: nil, serial: 45603), "2024-11-07"),
    CastCase(
      .date(TestPipeline.date(2024, 11, 7), time: "09:30:00", serial: 45603.4),
      "2024-11-07"
    ),
    CastCase(.number(45603), "2024-11-07"), CastCase(.number(45603.4), "2024-11-07"),
    CastCase(.number(45351), "2024-02-29"),
    CastCase(.number(20_241_107), "2024-11-07"), CastCase(.number(2024), "<unreadable>", "NUM-08"),
    CastCase(.number(-1), "<unreadable>", "NUM-08"),
    CastCase(.number(1e300), "<unreadable>", "NUM-08"),
    CastCase(.boolean(true), "<unreadable>", "NUM-08"),
    CastCase(.time(milliseconds: 0, serial: 0), "<unreadable>", "NUM-08"),
  ]

  @Test(arguments: cases)
  func datesAreDayMonthYear(_ item: CastCase) {
    let result = item.result(Self.plan)
    #expect(result.text == item.expected)
    #expect(result.rules == item.rules)
  }

  @Test
  func serialDaysAgreeWithTheCalendar() {
    var date = CivilDate(serialDay: 61)
    #expect(date?.description == "1900-03-01")
    date = CivilDate(serialDay: 2_958_465)
    #expect(date?.description == "9999-12-31")
    #expect(CivilDate(serialDay: 60) == nil)
    #expect(CivilDate(serialDay: 36_526)?.description == "2000-01-01")
    #expect(CivilDate(serialDay: 36_585)?.description == "2000-02-29")
  }
}
