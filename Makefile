# The commands of this project. `make demo` shows what it does, `make test` checks that it does it.
#
#   make demo    build for release, ingest sample-xlsx/inbox, show what was found and where it was written
#   make test    run all tests
#   make accept  the built program before its real consumers: Tests/Acceptance
#   make fuzz    the XLSX reader before hostile files: FUZZ_SECONDS (60) for each target of Tests/Fuzz
#   make sanitize  all tests under AddressSanitizer and ThreadSanitizer: Tests/Sanitizers
#   make benchmark  how fast workbooks are read, beside other readers: Benchmarks/RESULTS.md
#   make documentation  the pages of the library XLSXReader, as a web site: .build/documentation
#   make check   format lint, a build in which every import must be a declared dependency, documentation without a dead link
#   make clean   remove what these commands made

SWIFT ?= swift
# Further options of the compiler; with -c release -Xswiftc -enable-testing tests build slower and run several times as fast.
SWIFTFLAGS ?=
# How long `make fuzz` spends on each of its ten targets.
FUZZ_SECONDS ?= 60
JOBS ?= $(shell getconf _NPROCESSORS_ONLN)
DEBIAN_PACKAGES := libxml2-dev zlib1g-dev libsqlite3-dev libxlsxwriter-dev libpq-dev
DEMO := .build/demo

.PHONY: demo test accept fuzz sanitize benchmark documentation check build release packages clean

demo: release
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	@echo "\$$ sc-etl ingest sample-xlsx/inbox"
	@.build/release/sc-etl ingest sample-xlsx/inbox --store $(DEMO)/sc-etl.sqlite --out $(DEMO)/out; \
	  status=$$?; test $$status -le 1 || exit $$status
	@echo
	@echo "\$$ cat $(DEMO)/out/summaries/region_index.csv"
	@cat $(DEMO)/out/summaries/region_index.csv
	@echo
	@echo "Written:"
	@find $(DEMO)/out -type f | LC_ALL=C sort | sed 's/^/  /'
	@echo "  $(DEMO)/sc-etl.sqlite"

test: packages
	$(SWIFT) build --build-tests -j $(JOBS) $(SWIFTFLAGS)
	$(SWIFT) test --skip-build $(SWIFTFLAGS)

accept: release
	@Tests/Acceptance/run

fuzz: packages
	@Tests/Fuzz/run regressions
	@Tests/Fuzz/run $(FUZZ_SECONDS)

sanitize: packages
	@Tests/Sanitizers/run

benchmark: packages
	@Benchmarks/reading/run

check: packages
	$(SWIFT) format lint --strict -r -p Sources Tests Examples Benchmarks Package.swift
	$(SWIFT) build -j $(JOBS) $(SWIFTFLAGS) --explicit-target-dependency-import-check error
	@sh .ci/check-unsafe
	@sh .ci/make-documentation

documentation: packages
	@sh .ci/make-documentation
	@echo "Show it: python3 -m http.server -d .build/documentation, then http://localhost:8000/documentation/xlsxreader"

release: packages
	$(SWIFT) build -c release -j $(JOBS) $(SWIFTFLAGS) --product sc-etl

# Installs the C libraries where it may, else says how.
packages:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install"; exit 1; }
	@sh .ci/install-packages $(DEBIAN_PACKAGES)

clean:
	rm -rf .build .build-address .build-fuzz .build-thread out sc-etl.sqlite sc-etl.sqlite-wal sc-etl.sqlite-shm sc-etl.sqlite.d
