"""A real reverse proxy in front of the server, as somebody's hosting has it."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e.programs import find_nginx
from tests.e2e.server import free_port

# Everything that it writes stays in the folder; {rules} is what stands in its one `server`.
CONFIGURATION = """
daemon off;
user root;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/nginx.log;
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        {rules}
    }}
}}
"""


@contextmanager
def nginx(folder: Path, rules: str) -> Iterator[str]:
    """Runs it with these rules; hands out its address, without a slash at the end."""
    folder.mkdir()
    port = free_port()
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, port=port, rules=rules))
    process = subprocess.Popen([find_nginx(), "-p", folder, "-e", folder / "nginx.log", "-c", configuration])
    try:
        while not listens(port):
            assert process.poll() is None, (folder / "nginx.log").read_text()
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=10)


def listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return False
    return True
