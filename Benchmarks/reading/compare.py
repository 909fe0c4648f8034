"""Times whole processes that read the same workbooks, in turns, and prints a table.

    python3 compare.py BENCH FOLDER [--repeats N]

What a process finds is compared with what was written before its time counts; a peer that finds something else, or fails, is said
and left out. Times are the least of the repeats: wall, user and system together, and peak memory, of the whole process.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PEERS = ["fastexcel", "polars", "duckdb", "calamine", "openpyxl"]
# Two floors at once, half of their CPU time: what the floor costs while all processors are busy, as they are when we read.
TWICE = 'program=$1; shift; "$program" "$@" & "$program" "$@" & wait'


@dataclass
class Run:
    wall: float
    cpu: float
    memory: float
    output: str


def run(launcher: str, command: list[str], cores: str | None = None) -> Run | None:
    if cores:
        command = ["taskset", "-c", cores, *command]
    with tempfile.TemporaryFile() as measured:
        shell = ["sh", "-c", f'exec "$@" 3>&{measured.fileno()}', "sh", launcher, *command]
        process = subprocess.run(shell, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, pass_fds=[measured.fileno()])
        measured.seek(0)
        figures = measured.read().split()
    if process.returncode or len(figures) != 3:
        return None
    wall, cpu, memory = map(float, figures)
    return Run(wall, cpu, memory, process.stdout.decode())


def agrees(name: str, output: str, truth: dict[str, float]) -> bool:
    if name.startswith("floor"):
        return True
    if name == "sc-etl":
        found = re.search(r"cells=(\d+) checksum=(\d+)/([-\d.e+]+)/(\d+)", output)
        values = found and (int(found[1]), int(found[2]), float(found[3]) / 1e6, int(found[4]))
    else:
        found = re.search(r"cells=(\d+) text=(\d+) sum=([-\d.e+]+) true=(\d+)", output)
        values = found and (int(found[1]), int(found[2]), float(found[3]), int(found[4]))
    if not values:
        return False
    close = abs(values[2] - truth["sum"]) <= 1e-9 * max(1.0, abs(truth["sum"]))
    return close and (values[0], values[1], values[3]) == (truth["cells"], truth["text_bytes"], truth["true"])


def parts(workbooks: list[Path], folder: Path) -> list[str]:
    """The parts that the values of cells need, as raw deflate streams: all but the theme and the document's properties."""
    paths = []
    for workbook in workbooks:
        with zipfile.ZipFile(workbook) as archive, workbook.open("rb") as file:
            for entry in archive.infolist():
                if re.match(r"xl/theme/|docProps/", entry.filename):
                    continue
                file.seek(entry.header_offset + 26)
                lengths = file.read(4)
                skip = int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
                file.seek(entry.header_offset + 30 + skip)
                target = folder / f"{workbook.stem}-{len(paths)}"
                target.write_bytes(file.read(entry.compress_size))
                paths.append(str(target))
    return paths


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--cores")
    parser.add_argument("--only")
    options = parser.parse_args()
    floor, launcher = str(options.folder / "floor"), str(options.folder / "launch")
    subprocess.run(["cc", "-O2", str(HERE / "launch.c"), "-o", launcher], check=True)
    flags = subprocess.run(["xml2-config", "--cflags", "--libs"], capture_output=True, text=True, check=True).stdout.split()
    subprocess.run(["cc", "-O2", "-w", str(HERE / "floor.c"), "-o", floor, *flags, "-lz"], check=True)
    inputs = {path.stem: [path] for path in sorted(options.folder.glob("*.xlsx"))}
    if (options.folder / "many").exists():
        inputs["many"] = sorted((options.folder / "many").glob("*.xlsx"))
    print("| workload | reader | wall s | CPU s | MiB | wall / sc-etl | CPU / sc-etl |")
    print("|---|---|---|---|---|---|---|")
    wrong = 0
    for name, workbooks in inputs.items():
        if options.only and name not in options.only.split(","):
            continue
        truth_path = options.folder / "many/truth.json" if name == "many" else workbooks[0].with_suffix(".json")
        wrong += measure(name, workbooks, json.loads(truth_path.read_text()), floor, launcher, options)
    return 1 if wrong else 0


def measure(name: str, workbooks: list[Path], truth: dict, floor: str, launcher: str, options: argparse.Namespace) -> int:
    files = [str(path) for path in workbooks]
    with tempfile.TemporaryDirectory(dir=options.folder) as scratch:
        raw = parts(workbooks, Path(scratch))
        commands = {"sc-etl": [options.bench, "read", *files], "floor": [floor, *raw]}
        if not options.cores:
            commands["floor twice"] = ["sh", "-c", TWICE, "sh", floor, *raw]
        for peer in PEERS:
            if peer == "openpyxl" and truth["cells"] > 3_000_000:
                continue
            commands[peer] = [sys.executable, str(HERE / "peer.py"), peer, *files]
        best: dict[str, Run] = {}
        for _ in range(options.repeats):
            for reader, command in commands.items():
                if reader == "openpyxl" and reader in best:
                    continue
                result = run(launcher, command, options.cores)
                if result is None or not agrees(reader, result.output, truth):
                    commands[reader] = []
                    print(f"| {name} | {reader} | fails or finds something else | | | | |", flush=True)
                    if reader == "sc-etl":
                        return 1
                    continue
                if reader == "floor twice":
                    result.cpu /= 2
                old = best.get(reader, result)
                best[reader] = Run(min(old.wall, result.wall), min(old.cpu, result.cpu), min(old.memory, result.memory), "")
            commands = {reader: command for reader, command in commands.items() if command}
    ours = best["sc-etl"]
    for reader, result in best.items():
        print(f"| {name} | {reader} | {result.wall:.2f} | {result.cpu:.2f} | {result.memory:.0f} "
              f"| {result.wall / ours.wall:.2f} | {result.cpu / ours.cpu:.2f} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
