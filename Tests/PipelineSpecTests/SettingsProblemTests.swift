import Testing

/// What the loader says of mistakes in `pipeline.yaml` and of files out of place.
struct SettingsProblemTests {
  @Test(arguments: cases)
  func problemsNameTheirPlaceAndRemedy(_ item: ProblemCase) {
    item.check()
  }

  private static let cases: [ProblemCase] = [
    ProblemCase(
      "an unknown cluster",
      [.replace("pipeline.yaml", "cluster: KPPN_IKN", with: "cluster: KPPN")],
      [
        "P/pipeline.yaml:44:10: Unknown cluster \"KPPN\". Known clusters: KPPN_IKN, "
          + "REGULER. Did you mean \"KPPN_IKN\"?"
      ]
    ),
    ProblemCase(
      "an unknown area",
      [.replace("pipeline.yaml", "area: BTS", with: "area: BTSS")],
      [
        "P/pipeline.yaml:45:7: Unknown code \"BTSS\". Known codes of codes/areas.csv: "
          + "BTS, TOBA, BOROBUDUR, MANDALIKA, LABUAN_BAJO, LIKUPANG, WAKATOBI, "
          + "RAJA_AMPAT, BABEL, MOROTAI, IKN, NIHIL. Did you mean \"BTS\"?"
      ]
    ),
    ProblemCase(
      "a date of another form",
      [.replace("pipeline.yaml", "2024-11-07", with: "7-11-2024")],
      [
        "P/pipeline.yaml:11:20: Expected a day as YYYY-MM-DD, found \"7-11-2024\"."
      ]
    ),
    ProblemCase(
      "a period that ends before it begins",
      [.replace("pipeline.yaml", "2024-12-31", with: "2023-12-31")],
      [
        "P/pipeline.yaml:13:15: The period ends on 2023-12-31, before it begins on "
          + "2024-01-01."
      ]
    ),
    ProblemCase(
      "a year in letters",
      [.replace("pipeline.yaml", "year: 2024", with: "year: MMXXIV")],
      [
        "P/pipeline.yaml:9:9: Expected a whole number, found \"MMXXIV\"."
      ]
    ),
    ProblemCase(
      "an unknown form",
      [.replace("pipeline.yaml", "[SC-00,", with: "[SC-0,")],
      [
        "P/pipeline.yaml:62:6: Unknown form \"SC-0\". Known forms: …. Did you mean "
          + "\"SC-00\"?"
      ]
    ),
    ProblemCase(
      "an unknown agency",
      [.replace("pipeline.yaml", "[DISKOMINFO,", with: "[DISKOMINFOS,")],
      [
        "P/pipeline.yaml:65:17: Unknown code \"DISKOMINFOS\". Known codes of "
          + "codes/opds.csv: …. Did you mean \"DISKOMINFO\"?"
      ]
    ),
    ProblemCase(
      "a score of an unknown aspect",
      [.replace("pipeline.yaml", "    KOL: 2.40", with: "    KLO: 2.40")],
      [
        "P/pipeline.yaml:55:5: Unknown code \"KLO\". Known codes of codes/aspects.csv: "
          + "BAS, OUT, OTC, IMP, QWN, KOL. Did you mean \"KOL\"?"
      ]
    ),
    ProblemCase(
      "a parameter with a sign",
      [.replace("pipeline.yaml", "value: 1.5", with: "value: 150%")],
      [
        "P/pipeline.yaml:70:12: Expected a number with a decimal point, found \"150%\"."
      ]
    ),
    ProblemCase(
      "a parameter with capitals",
      [.replace("pipeline.yaml", "achievement_cap:", with: "Cap:")],
      [
        "P/pipeline.yaml:69:3: \"Cap\" is no parameter name: lower-case letters, "
          + "digits and _ only."
      ]
    ),
    ProblemCase(
      "an alias of two regions",
      [.replace("pipeline.yaml", "Pemkot Probolinggo", with: "Pemkab Probolinggo")],
      [
        "P/pipeline.yaml:36:9: The spelling \"Pemkab Probolinggo\" stands for the "
          + "regions \"Kabupaten Probolinggo\" and \"Kota Probolinggo\". Keep it at one of "
          + "them."
      ]
    ),
    ProblemCase(
      "a value list that is none",
      [.replace("pipeline.yaml", "kinds: [trends,", with: "kinds: [trend,")],
      [
        "P/pipeline.yaml:382:11: Unknown code list \"trend\". Known code lists: …. Did you mean \"trends\"?"
      ]
    ),
    ProblemCase(
      "no pipeline.yaml",
      [.remove("pipeline.yaml")],
      [
        "P/pipeline.yaml: The file is missing. Add it."
      ]
    ),
    ProblemCase(
      "an unknown folder",
      [.write("ruels/x.yaml", "")],
      [
        "P/ruels/x.yaml: Unknown folder \"ruels\". Known folders: codes, forms, "
          + "instrument, rules, schemas, summaries. Did you mean \"rules\"?"
      ]
    ),
    ProblemCase(
      "a file that nothing reads",
      [.write("forms/SC-19.yml", "")],
      [
        "P/forms/SC-19.yml: Nothing reads this file: forms/ holds files ending in "
          + ".yaml. Rename it or take it away."
      ]
    ),
  ]
}
