"""A real PostgreSQL server in a folder of its own, from Debian's package."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.connectors.running import free_port


def binaries() -> Path:
    """Where PostgreSQL's programs are; fails with what to install."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[4]))
    assert found, "PostgreSQL is missing: apt-get install postgresql"
    return found[-1].parent


def _as_postgres(command: list[str]) -> list[str]:
    # the server refuses to run as root
    return (
        ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups", *command] if os.getuid() == 0 else command
    )


@contextmanager
def postgres() -> Iterator[str]:
    """The URL of an empty database on a server that lives as long as the context."""
    tools, port = binaries(), free_port()
    folder = Path(tempfile.mkdtemp(prefix="parley-postgres-"))
    if os.getuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(folder, user.pw_uid, user.pw_gid)
    data = str(folder / "data")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    try:
        _run(
            [
                str(tools / "initdb"),
                "-D",
                data,
                "-U",
                "parley",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "-N",
            ]
        )
        _run([str(tools / "pg_ctl"), "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start"])
        try:
            yield f"postgresql://parley@127.0.0.1:{port}/postgres"
        finally:
            _run([str(tools / "pg_ctl"), "-D", data, "-w", "-m", "immediate", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _run(command: list[str]) -> None:
    done = subprocess.run(
        _as_postgres(command),
        cwd="/",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stdout.decode()
