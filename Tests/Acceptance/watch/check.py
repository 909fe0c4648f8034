"""Puts a watched folder through what happens to it in practice.

    python3 check.py PROGRAM PIPELINE INBOX

Each scenario starts `sc-etl watch` in a folder of its own, as an ordinary user where this runs as root, brings about one
trouble, waits for what must be said, removes the cause, and checks the state: each workbook once, exports up to date.
"""

from __future__ import annotations

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import jsonschema
from prometheus_client.parser import text_string_to_metric_families

LONG = os.environ.get("LONG") == "1"
NOBODY = 65534
PROGRAM, PIPELINE, SAMPLES = (Path(argument).resolve() for argument in sys.argv[1:4])
ROOT = Path(tempfile.mkdtemp(prefix="sc-etl-watch-"))


class Failure(Exception):
    pass


# Each line that is written to --events must be as `sc-etl schema events` says.
EVENT = jsonschema.Draft202012Validator(
    json.loads(subprocess.run([PROGRAM, "schema", "events", "-p", PIPELINE], capture_output=True, check=True).stdout))


def require(condition: object, message: str) -> None:
    if not condition:
        raise Failure(message)


def as_user(command: list[str]) -> list[str]:
    if os.geteuid() != 0:
        return command
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]


def own(path: Path) -> Path:
    """Gives a path, and all below it, to the user that the program runs as."""
    if os.geteuid() == 0:
        for item in [path, *(path.rglob("*") if path.is_dir() else [])]:
            os.chown(item, NOBODY, NOBODY)
    return path


class Watch:
    def __init__(self, name: str, *options: str, environment: dict[str, str] | None = None) -> None:
        self.folder = ROOT / name
        self.inbox = self.folder / "inbox"
        self.inbox.mkdir(parents=True, exist_ok=True)
        self.options = options
        self.environment = environment or {}
        self.log = self.folder / "log.txt"
        own(self.folder)
        self.start()

    def start(self) -> None:
        command = [
            str(ROOT / "sc-etl"), "watch", str(self.inbox), "-p", str(ROOT / "pipeline"), "--lang", "en",
            "--store", str(self.folder / "s.sqlite"), "--out", str(self.folder / "out"), "--settle", "1s",
            "--events", str(self.folder / "events.jsonl"), "--health-file", str(self.folder / "health.json"),
            "--metrics-file", str(self.folder / "metrics.prom"), *self.options,
        ]
        # The second env is where libfaketime adds to the environment: in the program itself, Swift would no longer find its arguments.
        command = as_user(["env", *(f"{name}={value}" for name, value in self.environment.items()), "env", *command])
        environment = {"PATH": os.environ["PATH"]}
        before = len(self.events("started")), len(self.events("run_finished")) + len(self.events("retry"))
        with self.log.open("a") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env=environment, cwd=self.folder)
        self.wait(lambda: len(self.events("started")) > before[0], "the start")
        self.wait(lambda: len(self.events("run_finished")) + len(self.events("retry")) > before[1], "the first exports", 240)

    def program(self) -> int:
        """The number of the process, whatever it was started through."""
        pid = self.process.pid
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        return int(children[0]) if children else pid

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(timeout=60)
        require(status == 143, f"ended with {status} after SIGTERM")
        require("Internal error" not in self.log.read_text(), self.said())
        require(self.health()["status"] == "stopped", "the health file does not say that it stopped")
        metrics = (self.folder / "metrics.prom").read_text()
        up = [family for family in text_string_to_metric_families(metrics) if family.name == "sc_etl_watch_up"]
        require(up and up[0].samples[0].value == 0, "the metrics do not say that it stopped")
        for line in (self.folder / "events.jsonl").read_text().splitlines():
            EVENT.validate(json.loads(line))

    def wait(self, condition: Callable[[], object], what: str, seconds: float = 60) -> None:
        end = time.monotonic() + seconds
        while not condition():
            require(self.process.poll() is None, f"ended with {self.process.poll()}: {self.said()}")
            require(time.monotonic() < end, f"waited {seconds} s for {what}: {self.said()}")
            time.sleep(0.1)

    def said(self) -> str:
        return self.log.read_text()[-1500:]

    def events(self, name: str, file: str | None = None) -> list[dict]:
        path = self.folder / "events.jsonl"
        if not path.exists():
            return []
        lines = [json.loads(line) for line in path.read_text().splitlines() if line.endswith("}")]
        return [line for line in lines if line["event"] == name and file in (None, line.get("file"))]

    def loaded(self, file: str) -> list[str]:
        return [event["outcome"] for event in self.events("loaded", file)]

    def quiet(self, count: int, seconds: float = 90) -> None:
        """Waits until so many files were taken and the exports say so."""
        self.wait(lambda: len(self.events("loaded")) >= count, f"{count} files taken", seconds)
        self.wait(lambda: not self.health()["export_pending"], "the exports", seconds)

    def health(self) -> dict:
        path = self.folder / "health.json"
        return json.loads(path.read_text()) if path.exists() else {"export_pending": True, "status": "", "retries": []}

    def submissions(self) -> list[dict[str, str]]:
        with (self.folder / "out/data/submissions.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def put(self, sample: str, name: str | None = None, comment: str = "") -> Path:
        """Brings a workbook in as most programs do: under another name, then renamed."""
        target = self.inbox / (name or sample)
        temporary = target.with_name("." + target.name + ".tmp")
        temporary.write_bytes(content(sample, comment))
        own(temporary).rename(target)
        return target


def content(sample: str, comment: str = "") -> bytes:
    """A sample's bytes; with a comment they say the same in other bytes."""
    if not comment:
        return (SAMPLES / sample).read_bytes()
    scratch = ROOT / "scratch.xlsx"
    shutil.copy(SAMPLES / sample, scratch)
    with zipfile.ZipFile(scratch, "a") as archive:
        archive.comment = comment.encode()
    return scratch.read_bytes()


def growing_file() -> str:
    """Never taken before its end, once after it, though it rests longer than the settle time."""
    watch = Watch("growing")
    data = content("dinkes.xlsx")
    seconds = 60 if LONG else 9
    step = len(data) // seconds + 1
    with (watch.inbox / "dinkes.xlsx").open("wb") as file:
        for start in range(0, len(data), step):
            file.write(data[start:start + step])
            file.flush()
            require(not watch.events("claimed"), "taken before its end")
            time.sleep(1)
    watch.quiet(1)
    watch.stop()
    require(watch.loaded("dinkes.xlsx") == ["accepted"], f"outcomes {watch.loaded('dinkes.xlsx')}")
    return f"grew for {seconds} s, claimed once, accepted"


def unreadable_file() -> str:
    """Retried with growing pauses, taken when its permissions are mended."""
    watch = Watch("unreadable", "--rescan", "1s")
    path = watch.put("dlh.xlsx")
    path.chmod(0)
    watch.wait(lambda: len(watch.events("retry")) >= 3 or watch.events("loaded"), "three tries")
    if watch.events("loaded"):
        watch.stop()
        return "the file was read before its permissions changed; nothing to see"
    pauses = [event["seconds"] for event in watch.events("retry")][:3]
    said = watch.events("retry")[0]["cause_en"]
    require(watch.health()["status"] == "degraded", "good health meanwhile")
    path.chmod(0o644)
    watch.quiet(1)
    other = watch.put("dinkes.xlsx")
    watch.quiet(2)
    other.chmod(0)
    os.utime(other)
    watch.wait(lambda: watch.events("retry")[-1]["subject"] == "dinkes.xlsx", "another one")
    other.unlink()
    watch.wait(lambda: watch.health()["status"] == "ok", "good health once it is gone", 20)
    watch.stop()
    require(watch.loaded("dlh.xlsx") == ["accepted"], "not accepted afterwards")
    require(pauses == sorted(pauses) and len(set(pauses)) == 3, f"pauses {pauses}")
    return f"said: {said} tried again after {pauses} s, then accepted; one that goes is forgotten"


def readonly_output() -> str:
    """The store goes on, the exports are retried and come when the folder can be written."""
    data = ROOT / "readonly-store"
    data.mkdir()
    watch = Watch("readonly", "--store", str(own(data) / "s.sqlite"))
    watch.folder.chmod(0o555)
    (watch.inbox / "dlh.xlsx").write_bytes(content("dlh.xlsx"))
    own(watch.inbox / "dlh.xlsx")
    watch.wait(lambda: watch.events("retry"), "a retry")
    said = watch.events("retry")[0]["cause_en"]
    require(watch.loaded("dlh.xlsx") == ["accepted"], "not accepted meanwhile")
    watch.folder.chmod(0o755)
    # The health file could not be renewed meanwhile.
    watch.wait(lambda: any(event["files"] == 1 for event in watch.events("run_finished")), "the exports")
    watch.stop()
    require([row["file_name"] for row in watch.submissions()] == ["dlh.xlsx"], "exports lack it")
    return f"said: {said} then exported"


def full_disk() -> str:
    """Exports on a full disk are retried; the previous ones stay; room makes them appear."""
    if os.geteuid() != 0:
        return "skipped: mounting a small disk takes root"
    small = ROOT / "small"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=900k,mode=0777", "tmpfs", str(small)], check=True)
    try:
        watch = Watch("fulldisk", "--out", str(small / "out"))
        for name in ["dlh.xlsx", "dinkes.xlsx", "diskominfo.xlsx", "bpbd.xlsx"]:
            watch.put(name)
        watch.wait(lambda: watch.events("retry"), "a retry")
        said = watch.events("retry")[0]["cause_en"]
        subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
        watch.quiet(4)
        watch.stop()
        with (small / "out/data/submissions.csv").open() as file:
            require(len(list(csv.DictReader(file))) == 4, "exports lack something")
        require("disk is full" in said, said)
        return f"said: {said} then exported"
    finally:
        subprocess.run(["umount", str(small)], check=False)


def full_store() -> str:
    """A store on a full disk takes nothing by halves and goes on when there is room."""
    if os.geteuid() != 0:
        return "skipped: mounting a small disk takes root"
    small = ROOT / "small-store"
    small.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1200k,mode=0777", "tmpfs", str(small)], check=True)
    try:
        watch = Watch("fullstore", "--store", str(small / "s.sqlite"))
        names = ["dlh.xlsx", "dinkes.xlsx", "diskominfo.xlsx", "bpbd.xlsx", "dpupr.xlsx", "dinsos.xlsx"]
        for name in names:
            watch.put(name)
        watch.wait(lambda: watch.events("retry"), "a retry")
        said = watch.events("retry")[0]["cause_en"]
        subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
        watch.wait(lambda: all("accepted" in watch.loaded(name) or "unchanged" in watch.loaded(name)
                               for name in names), "all files", 120)
        watch.wait(lambda: not watch.health()["export_pending"], "the exports")
        watch.stop()
        require(sorted(row["file_name"] for row in watch.submissions()) == sorted(names), "lost or twice")
        return f"said: {said} then all {len(names)} once"
    finally:
        subprocess.run(["umount", str(small)], check=False)


def replaced_file() -> str:
    """A file that is replaced again and again ends with the last content as the current one."""
    watch = Watch("replaced")
    for number in range(12):
        watch.put("dinkes.xlsx", comment=f"v{number}")
        time.sleep(0.15)
    last = content("dinkes.xlsx", "v11")
    watch.wait(lambda: any(event["bytes"] == len(last) for event in watch.events("claimed")), "a claim")
    time.sleep(3)
    watch.quiet(1)
    watch.stop()
    current = [row for row in watch.submissions() if row["status"] == "accepted"]
    import hashlib
    require([row["sha256"] for row in current] == [hashlib.sha256(last).hexdigest()], "another content is current")
    return f"12 contents in 2 s: {len(watch.submissions())} taken whole, the last one is current"


def many_files() -> str:
    """Thousands at once: each once, exports not once for each."""
    watch = Watch("many")
    count, distinct = (5000, 60) if LONG else (400, 12)
    samples = sorted(path.name for path in SAMPLES.glob("d*.xlsx"))[:distinct]
    pid, handles, began = watch.program(), [], time.monotonic()
    for number in range(count):
        watch.put(samples[number % len(samples)], f"berkas-{number:05}.xlsx")
        if number % 100 == 99:
            handles.append(measure(pid)["handles"])
    # Less than the rescan would take: no event may get lost.
    while len(watch.events("loaded")) < count:
        handles.append(measure(pid)["handles"])
        require(time.monotonic() - began < (600 if LONG else 120), f"only {len(watch.events('loaded'))} taken")
        time.sleep(1)
    seconds = time.monotonic() - began
    watch.quiet(count, 120)
    used = measure(pid)
    watch.stop()
    exports = len(watch.events("run_finished"))
    require(len(watch.events("loaded")) == count, f"{len(watch.events('loaded'))} taken")
    require(len(watch.submissions()) == len(samples), f"{len(watch.submissions())} submissions")
    require(exports < 40, f"{exports} exports")
    require(max(handles) < 40, f"{max(handles)} file handles")
    return (f"{count} files, {len(samples)} contents: {len(samples)} submissions, {exports} exports; {seconds:.0f} s, "
            f"{used['cpu']:.1f} s CPU, peak RSS {used['peak'] // 1024} MiB, at most {max(handles)} handles")


def renamed_in_and_out() -> str:
    """What goes before it settled is not taken; what comes back under another name is known."""
    watch = Watch("renamed")
    half = watch.inbox / "dlh.xlsx"
    half.write_bytes(content("dlh.xlsx")[:5000])
    time.sleep(1.5)
    half.rename(watch.folder / "dlh.xlsx")
    watch.wait(lambda: watch.events("vanished", "dlh.xlsx"), "its going")
    path = watch.put("dinkes.xlsx")
    watch.quiet(1)
    outside = watch.folder / "dinkes.xlsx"
    path.rename(outside)
    time.sleep(1)
    outside.rename(watch.inbox / "dinkes kembali.xlsx")
    watch.quiet(2)
    watch.stop()
    require(watch.loaded("dinkes.xlsx") == ["accepted"], "first name")
    require(watch.loaded("dinkes kembali.xlsx") == ["duplicate"], str(watch.loaded("dinkes kembali.xlsx")))
    require(len(watch.submissions()) == 1, "more than one submission")
    return "half a file that went was not taken; the same content under another name is a duplicate"


def inbox_removed() -> str:
    """A missing inbox is waited for."""
    watch = Watch("removed")
    watch.put("dinkes.xlsx")
    watch.quiet(1)
    away = watch.folder / "away"
    watch.inbox.rename(away)
    watch.wait(lambda: watch.events("inbox_missing"), "the notice", 20)
    require(watch.health()["status"] in ("degraded", "ok"), "no health")
    watch.wait(lambda: watch.health()["status"] == "degraded", "degraded health", 20)
    away.rename(watch.inbox)
    watch.wait(lambda: watch.events("inbox_present"), "the return", 20)
    watch.put("dlh.xlsx")
    watch.wait(lambda: watch.loaded("dlh.xlsx"), "a file afterwards")
    watch.wait(lambda: watch.health()["status"] == "ok", "good health", 20)
    watch.stop()
    require(set(watch.loaded("dinkes.xlsx")) <= {"accepted", "unchanged"}, "taken twice")
    return "missing inbox noticed and waited for; files afterwards are taken"


def clock_set_back() -> str:
    """A revision that arrives when the clock is two hours behind the last arrival is the current one all the same.

    The clock of the machine stays as it is: the watch is started again with the time it is to record.
    """
    watch = Watch("clock", "--as-of", "2024-11-07T09:00:00Z")
    watch.put("dinkes.xlsx")
    watch.quiet(1)
    watch.stop()
    watch.options = ("--as-of", "2024-11-07T07:00:00Z")
    watch.start()
    watch.put("dinkes_revisi.xlsx")
    watch.wait(lambda: watch.loaded("dinkes_revisi.xlsx"), "the revision")
    watch.wait(lambda: any(row["file_name"] == "dinkes_revisi.xlsx" for row in watch.submissions()), "the exports")
    watch.stop()
    status = {row["file_name"]: (row["status"], row["received_at"]) for row in watch.submissions()}
    require(status["dinkes.xlsx"][0] == "superseded" and status["dinkes_revisi.xlsx"][0] == "accepted", str(status))
    return f"clock two hours back: the later arrival is the current one, recorded at {status['dinkes_revisi.xlsx'][1]}"


def clock_turned_under_it() -> str:
    """The clock of the running process jumps two hours back: nothing stops, and the later arrival is the current one.

    Only the time of day jumps, as when a clock is set; the clock that pauses are measured with goes on.
    """
    library = next(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"), None)
    if library is None:
        return "skipped: faketime is not installed"
    before = set(Path("/dev/shm").glob("*faketime*"))
    clock = ROOT / "clock-offset"
    clock.write_text("+0")
    watch = Watch("turned", "--rescan", "3s", environment={
        "LD_PRELOAD": str(library), "FAKETIME_TIMESTAMP_FILE": str(clock), "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1", "NO_FAKE_STAT": "1"})
    try:
        watch.put("dinkes.xlsx")
        watch.quiet(1)
        clock.write_text("-2h")
        watch.put("dinkes_revisi.xlsx")
        unreadable = watch.put("dlh.xlsx")
        unreadable.chmod(0)
        watch.quiet(2)
        watch.wait(lambda: len(watch.events("retry")) >= 3 or watch.loaded("dlh.xlsx"), "retries", 30)
        unreadable.chmod(0o644)
        watch.quiet(3)
        watch.stop()
    finally:
        for path in set(Path("/dev/shm").glob("*faketime*")) - before:
            path.unlink()
    times = [watch.events("loaded", name)[0]["time"] for name in ("dinkes.xlsx", "dinkes_revisi.xlsx")]
    require(times[1] < times[0], f"the clock did not turn: {times}")
    status = {row["file_name"]: (row["status"], row["received_at"]) for row in watch.submissions()}
    require(status["dinkes.xlsx"][0] == "superseded" and status["dinkes_revisi.xlsx"][0] == "accepted", str(status))
    require(status["dinkes.xlsx"][1] < status["dinkes_revisi.xlsx"][1], str(status))
    require(status["dlh.xlsx"][0] == "accepted", str(status))
    pauses = [event["seconds"] for event in watch.events("retry")]
    return (f"clock from {times[0]} to {times[1]}: the later arrival is current, recorded as arrived at "
            f"{status['dinkes_revisi.xlsx'][1]} after {status['dinkes.xlsx'][1]}; pauses {pauses} s as ever")


def odd_names() -> str:
    """What lies in shared folders besides files: each is named or taken, none is waited for."""
    watch = Watch("odd")
    inbox = watch.inbox
    os.mkfifo(inbox / "pipa.xlsx")
    (inbox / "putus.xlsx").symlink_to("tidak-ada.xlsx")
    (inbox / "lingkar.xlsx").symlink_to("lingkar.xlsx")
    (inbox / "folder.xlsx").mkdir()
    (inbox / "folder.xlsx/dalam.xlsx").write_bytes(content("dlh.xlsx"))
    Path(os.fsdecode(os.fsencode(inbox) + b"/latin-\xe9.xlsx")).write_bytes(content("bpbd.xlsx"))
    outside = watch.folder / "di luar.xlsx"
    outside.write_bytes(content("bpbd.xlsx"))
    (inbox / "tautan.xlsx").symlink_to(outside)
    taken = {"folder.xlsx/dalam.xlsx", "tautan.xlsx", "x" * 250 + ".xlsx", "Laporan ☂ \"报告\" $HOME.xlsx", "baris\nbaru.xlsx"}
    for sample, name in zip(["dinkes.xlsx", "dinsos.xlsx", "dpmd.xlsx"], sorted(taken - {"folder.xlsx/dalam.xlsx", "tautan.xlsx"})):
        (inbox / name).write_bytes(content(sample))
    for number in range(3):
        watch.put("dkupp.xlsx", f"sama-{number}.xlsx")
    watch.quiet(len(taken) + 3)
    for name in ["satu.xlsx", "dua.xlsx"]:
        watch.put({"satu.xlsx": "bkpsdm.xlsx", "dua.xlsx": "diskan.xlsx"}[name], name)
    watch.quiet(len(taken) + 5)
    (inbox / "satu.xlsx").rename(inbox / ".x")
    (inbox / "dua.xlsx").rename(inbox / "satu.xlsx")
    (inbox / ".x").rename(inbox / "dua.xlsx")
    watch.quiet(len(taken) + 7)
    watch.stop()
    found = {event["file"]: event["outcome"] for event in watch.events("loaded")}
    require(taken <= set(found), f"not taken: {taken - set(found)}")
    require(watch.loaded("satu.xlsx") == ["accepted", "duplicate"], "the files that changed their names")
    require(len(watch.submissions()) == len(taken) + 3, f"{len(watch.submissions())} submissions")
    require(len(watch.log.read_text().splitlines()) == watch.log.read_text().count("Z "), "a name broke a line of the log")
    causes = {event["file"]: event["cause_en"] for event in watch.events("unusable")}
    require(set(causes) == {"pipa.xlsx", "putus.xlsx", "lingkar.xlsx", "latin-\ufffd.xlsx"}, str(causes))
    return f"{len(found)} names taken, {len(watch.submissions())} submissions; said: " + " ".join(sorted(causes.values()))


def half_a_file_at_once() -> str:
    """With --once half a file is waited for a minute, then named, and the rest is exported."""
    if not LONG:
        return "skipped: waits for a minute (LONG=1)"
    folder = ROOT / "once"
    (folder / "inbox").mkdir(parents=True)
    (folder / "inbox/dlh.xlsx").write_bytes(content("dlh.xlsx"))
    (folder / "inbox/setengah.xlsx").write_bytes(content("dinkes.xlsx")[:5000])
    own(folder)
    began = time.monotonic()
    result = subprocess.run(
        as_user([str(ROOT / "sc-etl"), "watch", str(folder / "inbox"), "-p", str(ROOT / "pipeline"), "--lang", "en", "--once",
                 "--store", str(folder / "s.sqlite"), "--out", str(folder / "out")]),
        capture_output=True, text=True, check=False, timeout=180)
    require(result.returncode == 2, f"ended with {result.returncode}: {result.stderr}")
    require((folder / "out/data/submissions.csv").exists(), "no exports")
    said = next(line for line in result.stderr.splitlines() if "setengah" in line)
    return f"exit 2 after {time.monotonic() - began:.0f} s; said: {said}"


def stopped_midway() -> str:
    """SIGTERM while a workbook is read: nothing of it is recorded, and the next start takes it."""
    watch = Watch("midway")
    big = ROOT / "big.xlsx"
    enlarge(SAMPLES / "dinkes.xlsx", big)
    target = watch.inbox / "dinkes.xlsx"
    shutil.copy(own(big), target.with_name(".big"))
    own(target.with_name(".big")).rename(target)
    watch.wait(lambda: watch.events("claimed"), "the claim")
    began = time.monotonic()
    watch.stop()
    seconds = time.monotonic() - began
    require(not watch.events("read"), "it was read already; make it bigger")
    require(not watch.events("loaded") and not watch.events("retry"), "something was recorded")
    require(seconds < 5, f"took {seconds:.1f} s")
    watch.start()
    watch.quiet(1, 180)
    watch.stop()
    require(len(watch.loaded("dinkes.xlsx")) == 1 and len(watch.submissions()) == 1, str(watch.loaded("dinkes.xlsx")))
    return f"ended {seconds:.1f} s after SIGTERM with nothing recorded; then taken: {watch.loaded('dinkes.xlsx')[0]}"


def enlarge(source: Path, target: Path) -> None:
    """The workbook with a sheet so long that its reading can be interrupted."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        names = sorted((name for name in old.namelist() if name.startswith("xl/worksheets/sheet")), key=len)
        for name in old.namelist():
            data = old.read(name)
            if name == names[-1]:
                rows = "".join(f'<row r="{row}"><c r="XA{row}"><v>{row}</v></c><c r="XB{row}"><v>1</v></c></row>'
                               for row in range(2000, 600_000))
                data = data.replace(b"</sheetData>", rows.encode() + b"</sheetData>")
            new.writestr(name, data)


def polling() -> str:
    """Without events from the kernel the result is the same."""
    outputs = []
    for name, options in {"inotify": [], "polling": ["--poll", "1s"]}.items():
        watch = Watch(name, "--as-of", "2024-11-07T09:00:00Z", *options)
        require(watch.events("started")[0]["method"] == name, "another method")
        names = ["dinkes.xlsx", "dinkes_revisi.xlsx", "dlh.xlsx", "salinan_diskominfo.xlsx", "satpolpp_sandi.xlsx"]
        for sample in names:
            watch.put(sample)
        watch.quiet(len(names))
        watch.stop()
        outputs.append(output_of(watch))
    require(outputs[0] == outputs[1], "the exports differ")
    return f"{len(outputs[0])} files of out/ are the same"


def network_file_system() -> str:
    """Behind a FUSE mount, where the kernel does not tell of changes, the folder is polled without being told to."""
    if os.geteuid() != 0 or not os.access("/dev/fuse", os.W_OK) or shutil.which("bindfs") is None:
        return "skipped: needs root, /dev/fuse and bindfs"
    outputs = []
    names = ["dinkes.xlsx", "dinkes_revisi.xlsx", "dlh.xlsx", "salinan_diskominfo.xlsx", "satpolpp_sandi.xlsx"]
    for name, method in {"beside": "inotify", "behind": "polling"}.items():
        behind = ROOT / f"{name}-share"
        inbox = ROOT / name / "inbox"
        behind.mkdir()
        inbox.mkdir(parents=True)
        behind.chmod(0o777)
        command = ["bindfs", "-o", "allow_other", behind, inbox] if method == "polling" else \
            ["mount", "--bind", behind, inbox]
        if subprocess.run(command, check=False).returncode != 0:
            return f"skipped: {command[0]} cannot mount here"
        try:
            watch = Watch(name, "--as-of", "2024-11-07T09:00:00Z")
            require(watch.events("started")[0]["method"] == method, f"{watch.events('started')} on {name}")
            for sample in names:
                # Not through the mount: as another machine would write on the server.
                watch.inbox = behind
                watch.put(sample)
            watch.quiet(len(names))
            watch.stop()
            outputs.append(output_of(watch))
        finally:
            subprocess.run(["umount", inbox], check=False)
    require(outputs[0] == outputs[1], "the exports differ")
    return f"FUSE is polled; {len(outputs[0])} files of out/ are the same as with inotify"


def output_of(watch: Watch) -> dict[str, bytes]:
    folder = watch.folder / "out"
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def finished_folders() -> str:
    """Taken files go to one folder, rejected ones to another, and stay known."""
    watch = Watch("moved")
    watch.stop()
    watch.options = ("--done-dir", str(watch.inbox / "selesai"), "--failed-dir", str(watch.folder / "gagal"))
    watch.start()
    watch.put("dlh.xlsx")
    watch.put("satpolpp_sandi.xlsx")
    watch.wait(lambda: watch.loaded("dlh.xlsx") and watch.loaded("satpolpp_sandi.xlsx"), "both files")
    watch.wait(lambda: not (watch.inbox / "dlh.xlsx").exists(), "the move")
    watch.stop()
    require((watch.inbox / "selesai/dlh.xlsx").exists(), "dlh.xlsx is not in the done folder")
    require((watch.folder / "gagal/satpolpp_sandi.xlsx").exists(), "the locked one is not in the failed folder")
    require(watch.loaded("selesai/dlh.xlsx") == [], "the done folder is watched")
    watch.start()
    for name in ["satpolpp_sandi.xlsx", "dikirim-lagi.xlsx"]:
        path = watch.put("satpolpp_sandi.xlsx", name)
        watch.wait(lambda: not path.exists(), f"the move of {name}")
    watch.stop()
    found = {folder.name: sorted(path.name for path in folder.iterdir()) for folder in (watch.inbox / "selesai", watch.folder / "gagal")}
    require(found["selesai"] == ["dlh.xlsx"], f"in the done folder: {found['selesai']}")
    require(found["gagal"] == ["dikirim-lagi.xlsx", "satpolpp_sandi.xlsx"], f"in the failed folder: {found['gagal']}")
    return f"accepted and rejected files moved to their folders, a rejected one that comes again too: {found}"


def traffic() -> str:
    """Minutes of arriving, broken and repeated files: memory, handles and idle CPU stay flat."""
    seconds = 600 if LONG else 25
    watch = Watch("traffic")
    samples = sorted(path.name for path in SAMPLES.glob("*.xlsx"))
    pid = watch.program()
    measures = []
    began, number = time.monotonic(), 0
    while time.monotonic() - began < seconds:
        sample = samples[number % len(samples)]
        watch.put(sample, f"{number % 40:03}-{sample}", f"n{number}" if number % 3 and sample != "satpolpp_sandi.xlsx" else "")
        if number % 5 == 0:
            (watch.inbox / f"rusak-{number % 20}.xlsx").write_bytes(os.urandom(2000))
        number += 1
        measures.append(measure(pid))
        time.sleep(1)
    watch.wait(lambda: not watch.health()["export_pending"] and not watch.health()["waiting_files"], "quiet", 120)
    time.sleep(3)
    before = measure(pid)
    idle = 20 if LONG else 5
    time.sleep(idle)
    after = measure(pid)
    watch.stop()
    half = len(measures) // 2
    early, late = max(m["rss"] for m in measures[half // 2:half + 1]), max(m["rss"] for m in measures[half:])
    handles = max(m["handles"] for m in measures) - min(m["handles"] for m in measures[2:])
    cpu = (after["cpu"] - before["cpu"]) / idle
    require(cpu < 0.02, f"idle CPU {cpu:.3f}")
    require(handles <= 12, f"file handles vary by {handles}")
    require(late < early * 1.5, f"memory grew from {early} to {late} KiB")
    metrics = list(text_string_to_metric_families((watch.folder / "metrics.prom").read_text()))
    require(any(family.name == "sc_etl_watch_files" for family in metrics), "no metrics")
    return (f"{seconds} s, {number} files: RSS {early // 1024} then {late // 1024} MiB, handles vary by {handles}, "
            f"idle CPU {cpu * 100:.1f} %")


def measure(pid: int) -> dict[str, float]:
    stat = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    status = Path(f"/proc/{pid}/status").read_text()
    rss, peak = (next(int(line.split()[1]) for line in status.splitlines() if line.startswith(name))
                 for name in ("VmRSS", "VmHWM"))
    cpu = (int(stat[11]) + int(stat[12])) / os.sysconf("SC_CLK_TCK")
    return {"rss": rss, "peak": peak, "cpu": cpu, "handles": len(os.listdir(f"/proc/{pid}/fd"))}


def second_instance() -> str:
    """The store has one writer, and the second is told who."""
    watch = Watch("second")
    command = as_user([str(ROOT / "sc-etl"), "ingest", str(watch.inbox), "-p", str(ROOT / "pipeline"), "--lang", "en",
                       "--store", str(watch.folder / "s.sqlite"), "--out", str(watch.folder / "out")])
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    watch.stop()
    require(result.returncode == 75, f"ended with {result.returncode}")
    return f"exit 75: {result.stderr.strip()}"


SCENARIOS = [growing_file, unreadable_file, readonly_output, full_disk, full_store, replaced_file, many_files,
             renamed_in_and_out, inbox_removed, clock_set_back, clock_turned_under_it, odd_names,
             half_a_file_at_once, stopped_midway, polling, network_file_system,
             finished_folders, second_instance, traffic]


def main() -> int:
    ROOT.chmod(0o755)
    shutil.copy(PROGRAM, ROOT / "sc-etl")
    shutil.copytree(PIPELINE, ROOT / "pipeline")
    wanted = os.environ.get("SCENARIO")
    failures = 0
    for scenario in SCENARIOS:
        if wanted and scenario.__name__ != wanted:
            continue
        began = time.monotonic()
        try:
            told = scenario()
        except (Failure, subprocess.TimeoutExpired) as error:
            failures += 1
            told = f"FAILED: {error}"
        print(f"{scenario.__name__:20} {time.monotonic() - began:6.1f} s  {told}", flush=True)
    if not failures:
        shutil.rmtree(ROOT, ignore_errors=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
