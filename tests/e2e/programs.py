"""The programs that end-to-end tests drive: this machine's own, or else Debian's, which root may install."""

import os
import shutil
import subprocess
import sys
from functools import cache


@cache
def find_chromium() -> str:
    """A path. `CHROMIUM` names another one than is found. Exits with a sentence where there is none."""
    named = os.environ.get("CHROMIUM", "")
    return _find("chromium", named, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@cache
def find_nginx() -> str:
    """A path. Exits with a sentence where there is none."""
    return _find("nginx-light", "nginx", "/usr/sbin/nginx")


def _find(package: str, *names: str) -> str:
    if found := _first_of(names):
        return found
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quietly = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["update"], ["install", "--yes", "--no-install-recommends", package]):
            subprocess.run(["apt-get", "--quiet", *command], check=True, env=quietly, stdout=sys.stderr)  # noqa: S607
        if found := _first_of(names):
            return found
    sys.exit(f"The end-to-end tests need {names[-1]}: install it (Debian's package is {package}).")


def _first_of(names: tuple[str, ...]) -> str | None:
    return next((found for name in names if name and (found := shutil.which(name))), None)


if __name__ == "__main__":
    find_chromium()
    find_nginx()
