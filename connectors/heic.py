"""The photos of iPhones (HEIC), read in a process of their own.

The decoder is C++ that damaged files bring down: whatever it does, it does to that process alone, which has little
memory and little time, and none of our secrets. `python -m connectors.heic` is that process: a HEIC in, a PNG out.
"""

from __future__ import annotations

import io
import os
import resource
import subprocess
import sys

from PIL import Image

BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1"})
"""What such a file says of itself in its first box."""
SECONDS = 20
MEMORY = 1_000_000_000
"""Bytes of addresses that the process may have: enough for the largest photo that is taken."""
_PASSED_ON = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH")


def is_heic(content: bytes) -> bool:
    """Whether the bytes begin as such a file does."""
    return content[4:8] == b"ftyp" and content[8:12] in BRANDS


def decoded(content: bytes, *, most_pixels: int, longest_side: int) -> bytes:
    """The picture as PNG, upright, no longer than `longest_side`, with its colour profile. Raises `ValueError` for what
    is no picture or has more pixels."""
    try:
        found = subprocess.run(
            [sys.executable, "-m", __name__, str(most_pixels), str(longest_side)],
            input=content,
            capture_output=True,
            timeout=SECONDS,
            env={name: os.environ[name] for name in _PASSED_ON if name in os.environ},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise ValueError("took too long") from None
    if found.returncode or not found.stdout:
        raise ValueError(f"the decoder ended with {found.returncode}")
    return found.stdout


def _decode(content: bytes, most_pixels: int, longest_side: int) -> bytes:
    from pi_heif import register_heif_opener

    # the picture alone: thumbnails, depth and what else such a file may hold are not decoded
    register_heif_opener(thumbnails=False, depth_images=False, aux_images=False, decode_threads=1)
    picture = Image.open(io.BytesIO(content), formats=("HEIF",))
    if picture.width * picture.height > most_pixels:
        raise ValueError("too many pixels")
    picture.load()
    picture.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    written = io.BytesIO()
    picture.save(written, "PNG", compress_level=1, exif=b"", icc_profile=picture.info.get("icc_profile"))
    return written.getvalue()


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.stdout.buffer.write(_decode(sys.stdin.buffer.read(), int(sys.argv[1]), int(sys.argv[2])))
