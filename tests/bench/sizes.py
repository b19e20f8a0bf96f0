"""What a device downloads: the first load, and the shell that is kept for use without a network."""

import json
import re
import subprocess
from pathlib import Path
from typing import NamedTuple

from tests.e2e.server import DIST

# Node has both ways of packing; Python's own library has one.
PACK = """
const { gzipSync, brotliCompressSync } = require('node:zlib')
const { readFileSync } = require('node:fs')
const files = JSON.parse(process.argv[1]).map((file) => readFileSync(file))
const sum = (pack) => files.reduce((bytes, file) => bytes + pack(file).length, 0)
console.log(JSON.stringify([sum(gzipSync), sum(brotliCompressSync)]))
"""


class Sizes(NamedTuple):
    """In bytes."""

    first_gzip: int
    first_brotli: int
    shell_gzip: int
    shell_brotli: int


def weigh() -> Sizes:
    page = (DIST / "index.html").read_text(encoding="utf-8")
    first = [DIST / name for name in re.findall(r'(?:src|href)="\./(assets/[^"]+\.(?:js|css))"', page)]
    assert first, "the page names its scripts and styles"
    shell = [path for path in DIST.rglob("*") if path.suffix in {".html", ".js", ".css", ".svg", ".webmanifest"}]
    return Sizes(*_pack(first), *_pack(shell))


def _pack(files: list[Path]) -> tuple[int, int]:
    command = ["node", "-e", PACK, json.dumps([str(path) for path in files])]
    gzip, brotli = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return gzip, brotli
