# Two commands do everything on a Debian machine that has Swift: `make site` and `make test`.
# `make help` lists the others.

SHELL := /bin/bash
SWIFT ?= swift
OUTPUT ?= output/site

# Debian's libraries: CommonMark, YAML, Unicode normalisation, spreadsheets, checksums, compression, photographs, malloc. pkg-config tells SwiftPM
# where they are.
PACKAGES := libcmark-dev libyaml-dev libutf8proc-dev libxlsxwriter-dev nettle-dev zlib1g-dev libbrotli-dev libjpeg-dev libspng-dev libwebp-dev libstb-dev libmimalloc-dev pkg-config

# With Swift's standard library linked statically, where the toolchain has it, the program starts in half the time and runs without Swift.
TOOLCHAIN = $(shell $(SWIFT) -print-target-info | sed -n 's,.*"runtimeResourcePath" *: *"\(.*\)/lib/swift".*,\1,p')
WITHOUT_CURL := .build/without-curl
STATIC = $(if $(wildcard $(TOOLCHAIN)/lib/swift_static/linux/libFoundation.a),--static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -L$(CURDIR)/$(WITHOUT_CURL))

# Types by their addresses: by their names, which take less room, each is looked for at its first use among all that the program declares.
ACCESSORS := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors

.PHONY: site guide guide-pictures manual test test-long test-sanitizers test-documents test-serve test-browser test-soak test-publish setup build release bench fuzz format check-format help clean

## site: install what is missing, build the program and the site of content/ into output/site
site: build
	@"$$($(SWIFT) build -c release --show-bin-path)/bantin" build --root . --output "$(OUTPUT)"
	@echo
	@echo "The site is in $(OUTPUT). To look at it, open $(OUTPUT)/index.html in a browser:"
	@echo "    xdg-open $(OUTPUT)/index.html"

## test: install what is missing and run the tests
test: setup
	$(SWIFT) test --parallel

## test-long: what takes minutes: builds broken at their system calls, on full disks, by kill -9; STEPS=2000 random edits, each built over the last and anew
test-long: build
	@$(MAKE) --no-print-directory setup PACKAGES="strace"
	python3 -B Tests/Faults/run.py "$$($(SWIFT) build -c release --show-bin-path)/bantin" .
	@# In release: five times as many steps in the same time.
	BANTIN_STEPS=$(or $(STEPS),2000) $(SWIFT) test -c release -Xswiftc -enable-testing --scratch-path .build-long --filter ChainOfEditsTests

## test-sanitizers: run all tests under the thread and the address sanitizer (half an hour)
test-sanitizers: setup
	@# Programs that are given no PATH find none of the names that the list goes by.
	TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-sanitizer.supp external_symbolizer_path=$(TOOLCHAIN)/bin/llvm-symbolizer" $(SWIFT) test --sanitize=thread --scratch-path .build-thread
	ASAN_OPTIONS="detect_leaks=0 suppressions=$(CURDIR)/Tests/address-sanitizer.supp" $(SWIFT) test --sanitize=address --scratch-path .build-address

# Tools in Python that check what the program writes; the machine's own packages are not asked.
DOCUMENT_TOOLS := .build-documents
DOCUMENT_PACKAGES := jsonschema==4.26.0 PyYAML==6.0.3 openpyxl==3.1.5 frictionless==5.18.1 icalendar==7.3.0 feedparser==6.0.14

# What reads workbooks for bantin new record --scores.
SHEET_PACKAGES := gnumeric

# What makes the printed report into PDF and DOCX, and what reads them.
REPORT_PACKAGES := chromium weasyprint pandoc libreoffice-writer-nogui poppler-utils fonts-liberation2

## test-documents: check with other people's tools what the program writes: workbooks, open data, the schemas for editors, feeds, calendars, the printed report
test-documents: build $(DOCUMENT_TOOLS)/ready
	@$(MAKE) --no-print-directory setup PACKAGES="libreoffice-calc-nogui python3"
	Tests/ReportsTests/check-documents.sh "$$($(SWIFT) build -c release --show-bin-path)/bantin" $(DOCUMENT_TOOLS)/bin/python .
	$(DOCUMENT_TOOLS)/bin/python Tests/ContentTests/Schema/validate-schemas.py "$$($(SWIFT) build -c release --show-bin-path)/bantin" .
	$(DOCUMENT_TOOLS)/bin/python Tests/DocumentTests/read-machines.py "$$($(SWIFT) build -c release --show-bin-path)/bantin" .
	@$(MAKE) --no-print-directory setup PACKAGES="$(REPORT_PACKAGES) $(SHEET_PACKAGES)"
	$(SWIFT) test --filter WorkbookFileTests
	python3 Tests/BuildingTests/Documents/check-report.py "$$($(SWIFT) build -c release --show-bin-path)/bantin" .

$(DOCUMENT_TOOLS)/ready: Makefile
	@python3 -m venv $(DOCUMENT_TOOLS) || { echo "Python cannot make a virtual environment. Install it, then run make again:"; echo "    sudo apt-get install -y python3-venv"; exit 1; }
	$(DOCUMENT_TOOLS)/bin/pip install --quiet --disable-pip-version-check $(DOCUMENT_PACKAGES)
	@touch $@

# A real browser, driven by Playwright from PyPI; the browser and its fonts are Debian's.
BROWSER_TOOLS := .build-browser

## test-serve: check the preview server with a real browser
test-serve: build $(BROWSER_TOOLS)/ready
	cd Tests/BrowserTests && BANTIN="$$(cd ../.. && $(SWIFT) build -c release --show-bin-path)/bantin" ../../$(BROWSER_TOOLS)/bin/python -B -m unittest -v test_serve

## test-browser: check in a real browser what readers do: search, filters, keyboard, phone, no scripts, print, tables
test-browser: build $(BROWSER_TOOLS)/ready
	@$(MAKE) --no-print-directory setup PACKAGES="chromium fonts-noto-core poppler-utils"
	cd Tests/BrowserTests && BANTIN="$$(cd ../.. && $(SWIFT) build -c release --show-bin-path)/bantin" ../../$(BROWSER_TOOLS)/bin/python -B -m unittest -v test_pages test_search

## test-soak: make EDITS=1000 edits under the preview server and look for growth of memory and descriptors
test-soak: build
	cd Tests/BrowserTests && BANTIN="$$(cd ../.. && $(SWIFT) build -c release --show-bin-path)/bantin" EDITS="$(or $(EDITS),1000)" python3 -B soak.py

$(BROWSER_TOOLS)/ready: Tests/BrowserTests/requirements.txt
	@$(MAKE) --no-print-directory setup PACKAGES="chromium fonts-noto-core python3-venv"
	python3 -m venv $(BROWSER_TOOLS)
	$(BROWSER_TOOLS)/bin/pip install --quiet --disable-pip-version-check -r Tests/BrowserTests/requirements.txt
	@touch $@

## guide: build the guide for clerks into output/guide
guide: build
	@"$$($(SWIFT) build -c release --show-bin-path)/bantin" build --root Guide --output output/guide
	@echo "The guide is in output/guide: open output/guide/index.html in a browser."

## guide-pictures: make the guide's screenshots anew, of the example province in Chromium and LibreOffice
guide-pictures: build $(BROWSER_TOOLS)/ready
	@[ -n "$(SOFFICE)" ] || $(MAKE) --no-print-directory setup PACKAGES="libreoffice-calc"
	@$(MAKE) --no-print-directory setup PACKAGES="chromium fonts-noto-core xvfb x11-apps"
	$(BROWSER_TOOLS)/bin/pip install --quiet --disable-pip-version-check Pillow==13.0.0
	BANTIN="$$($(SWIFT) build -c release --show-bin-path)/bantin" $(BROWSER_TOOLS)/bin/python -B Guide/make-pictures.py

MANUAL := .build-manual
MANUAL_CONFIGURATION ?= release
MANUAL_DATE ?= $(shell git log -1 --format=%cs 2>/dev/null || date +%F)

## manual: write man pages of bantin and its commands into .build-manual, from the declarations that --help comes from
manual: setup
	$(SWIFT) package generate-manual --configuration $(MANUAL_CONFIGURATION) --multi-page --date "$(MANUAL_DATE)"
	@rm -rf $(MANUAL) && mkdir $(MANUAL)
	@cp .build/plugins/GenerateManual/outputs/bantin/*.1 $(MANUAL)
	@Deployment/mend-manual.pl "$$($(SWIFT) build -c $(MANUAL_CONFIGURATION) --show-bin-path)/bantin" $(MANUAL)/*.1
	@echo "The manual is in $(MANUAL). To read it: man -l $(MANUAL)/bantin.1"

PUBLISH_TOOLS := .build-publish

## test-publish: publish to folders, by rsync also over ssh, and to S3-compatible storage, and serve with nginx and Caddy by the samples in Deployment/
test-publish: build $(PUBLISH_TOOLS)/ready
	cd Tests/DeliveryTests && BANTIN="$$(cd ../.. && $(SWIFT) build -c release --show-bin-path)/bantin" ../../$(PUBLISH_TOOLS)/bin/python -B -m unittest -v test_publish

$(PUBLISH_TOOLS)/ready: Tests/DeliveryTests/requirements.txt
	@$(MAKE) --no-print-directory setup PACKAGES="rsync openssh-client libwrap0 rclone nginx-light caddy python3-venv"
	python3 -m venv $(PUBLISH_TOOLS)
	@# Installed, a server of ssh would begin to serve this machine: it is only unpacked.
	[ -x /usr/sbin/sshd ] || { cd $(PUBLISH_TOOLS) && apt-get download -qq openssh-server && dpkg -x openssh-server_*.deb openssh-server; }
	$(PUBLISH_TOOLS)/bin/pip install --quiet --disable-pip-version-check -r Tests/DeliveryTests/requirements.txt
	@touch $@

## build: install what is missing and build the program
build: setup $(WITHOUT_CURL)/libcurl.a
	$(SWIFT) build -c release --product bantin $(ACCESSORS) $(STATIC)

$(WITHOUT_CURL)/libcurl.a: Deployment/without-curl.c
	@mkdir -p $(@D)
	@$(TOOLCHAIN)/bin/clang -O2 -c -o $(@D)/curl.o $<
	@$(TOOLCHAIN)/bin/llvm-ar rc $@ $(@D)/curl.o

PACKAGE := .build/package
RELEASE_NAME = bantin-$(shell sed -n 's/.*version: "\(.*\)",/\1/p' Sources/bantin/Bantin.swift)-linux-$(shell uname -m)

## release: make output/bantin-VERSION-linux-MACHINE.tar.gz: the program for machines without Swift, templates, example content
release: build
	@[ -n "$(STATIC)" ] || { echo "This toolchain has no static standard library: $(TOOLCHAIN)/lib/swift_static"; exit 1; }
	rm -rf "$(PACKAGE)" && mkdir -p "$(PACKAGE)/$(RELEASE_NAME)" output
	install -s "$$($(SWIFT) build -c release --show-bin-path)/bantin" "$(PACKAGE)/$(RELEASE_NAME)/"
	cp -r templates content Guide README.md LICENSE CHANGELOG.md "$(PACKAGE)/$(RELEASE_NAME)/"
	cd "$(PACKAGE)/$(RELEASE_NAME)" && ./bantin build --quiet --no-cache --output ../trial
	@# What it asks of the machine beside itself: Debian's packages of the libraries that the program names.
	cd "$(PACKAGE)/$(RELEASE_NAME)" && readelf --dynamic bantin | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' \
	  | grep -wFf - <(ldd bantin) | awk '$$2 == "=>" {print $$3}' | xargs -n 1 realpath \
	  | sed 'p; s,^/usr,,' | xargs dpkg --search 2>/dev/null | sed 's/:.*//' | sort -u > DEBIAN-PACKAGES
	tar --create --gzip --file "output/$(RELEASE_NAME).tar.gz" --directory "$(PACKAGE)" --sort=name --owner=0 --group=0 \
	  --numeric-owner --mode=u+rwX,go+rX,go-w --mtime="@$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct)}" "$(RELEASE_NAME)"
	@echo "output/$(RELEASE_NAME).tar.gz; the machine it runs on needs: $$(tr '\n' ' ' < "$(PACKAGE)/$(RELEASE_NAME)/DEBIAN-PACKAGES")"

## setup: install the Debian packages that are missing
setup:
	@missing=(); \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$$package"); \
	done; \
	[ $${#missing[@]} -eq 0 ] && exit 0; \
	install="apt-get install -y --no-install-recommends $${missing[*]}"; \
	if [ "$$(id -u)" -eq 0 ]; then as=(); \
	elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as=(sudo); \
	elif command -v sudo >/dev/null && [ -t 0 ]; then as=(sudo); \
	else echo "Missing: $${missing[*]}. Install them, then run make again:"; echo "    sudo $$install"; exit 1; fi; \
	echo "Installing $${missing[*]}"; \
	export DEBIAN_FRONTEND=noninteractive; \
	"$${as[@]}" $$install >/dev/null 2>&1 || { "$${as[@]}" apt-get update && "$${as[@]}" $$install; } || \
	  { echo "The packages could not be installed. Run this and look at what it says:"; echo "    sudo apt-get update && sudo $$install"; exit 1; }

## bench: measure speed and memory, beside Hugo (RECORDS="1000 10000"); see Benchmarks/README.md
bench: build
	@command -v python3 >/dev/null || { echo "The benchmark needs python3: sudo apt-get install -y python3"; exit 1; }
	Benchmarks/run.sh $(RECORDS)

## fuzz: fuzz the readers of content and of templates, FUZZ_SECONDS=60 each
fuzz: setup
	Tests/Fuzzing/ContentReaders/run.sh $(or $(FUZZ_SECONDS),60)
	Tests/Fuzzing/TemplateParser/run.sh $(or $(FUZZ_SECONDS),60)

## format: format the sources
format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

## check-format: complain about sources that are not formatted
check-format:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

## clean: remove what was built
clean:
	rm -rf .build .build-thread .build-address $(DOCUMENT_TOOLS) $(BROWSER_TOOLS) $(PUBLISH_TOOLS) $(MANUAL) "$(OUTPUT)"

help:
	@sed -n 's/^## /  make /p' $(MAKEFILE_LIST)
