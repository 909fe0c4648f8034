"""Holds SARIF and JUnit documents against the published schemas.

Usage: check_schemas.py SOURCES FILE...

SOURCES is a folder with the source packages that the schemas stand in; FILE is a .sarif or .xml document.
"""

import json
import pathlib
import sys
import tarfile

import jsonschema
from lxml import etree

SARIF = "compose_lint-*.tar.gz", "tests/fixtures/sarif-schema-2.1.0.json"
JUNIT = (
    ("pytest-*.tar.gz", "testing/example_scripts/junit-10.xsd"),
    ("behave-*.tar.gz", "etc/junit.xml/junit-4.xsd"),
)


def member(sources, package, path):
    """Returns the bytes of a file in a source package."""
    archive = next(sources.glob(package))
    with tarfile.open(archive) as tar:
        name = next(name for name in tar.getnames() if name.endswith("/" + path))
        return tar.extractfile(name).read()


def sarif_faults(document, schema):
    log = json.loads(document)
    validator = jsonschema.validators.validator_for(schema)(schema, format_checker=jsonschema.FormatChecker())
    faults = [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(log)]
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            faults.append(f"{result['ruleId']}: wrong index")
    if not run["results"]:
        faults.append("no results")
    return faults


def junit_faults(document, schemas):
    tree = etree.fromstring(document)
    faults = []
    for schema in schemas:
        if not schema.validate(tree):
            faults += [str(error) for error in schema.error_log]
    for suite in tree:
        if int(suite.get("tests")) != len(suite) or int(suite.get("failures")) != len(suite.findall("testcase[failure]")):
            faults.append(f"{suite.get('name')}: the counts are not those of its tests")
    if len(tree) < 20:
        faults.append("suites are missing")
    return faults


def main():
    sources = pathlib.Path(sys.argv[1])
    sarif = json.loads(member(sources, *SARIF))
    junit = [etree.XMLSchema(etree.fromstring(member(sources, *place))) for place in JUNIT]
    failed = False
    for name in sys.argv[2:]:
        document = pathlib.Path(name).read_bytes()
        faults = sarif_faults(document, sarif) if name.endswith(".sarif") else junit_faults(document, junit)
        print(f"{name}: {len(document)} bytes, {len(faults)} faults")
        for fault in faults[:5]:
            failed = True
            print("  " + fault[:300], file=sys.stderr)
    sys.exit(1 if failed else 0)


main()
