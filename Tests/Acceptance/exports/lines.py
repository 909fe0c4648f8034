"""Checks each line of a file of JSON lines against a JSON Schema."""
import json
import sys

import jsonschema

schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
count = 0
kinds = set()
for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
    value = json.loads(line)
    if not validator.is_valid(value):
        sys.exit(f"{sys.argv[2]}:{number}: no alternative of the schema fits: {line[:400]}")
    count += 1
    kinds.add(value.get("event") or value.get("type"))
assert count > 5, f"only {count} lines"
print(f"{count} lines match {schema['$id']}: {', '.join(sorted(kinds - {None})) or 'one kind'}")
