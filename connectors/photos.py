"""Pictures from outside, made harmless: decoded and written anew, so that only what can be seen is left of them.

Pure, and slow as decoding is: call it off the event loop. What comes out is always a JPEG in sRGB, upright, with no
metadata (EXIF, places, XMP, comments, colour profiles, what was appended) and no transparency.
"""

from __future__ import annotations

import io
import warnings
from contextlib import suppress
from dataclasses import dataclass
from typing import cast

from PIL import Image, ImageCms, ImageOps

from connectors import heic

FORMATS = ("JPEG", "PNG", "WEBP")
"""What is read, told by the content, beside the HEIC of iPhones. Pillow's many other decoders are never asked."""
LONGEST_SIDE = 2048
"""Pixels of the longer side of what is kept: enough to see a scratch."""
MOST_PIXELS = 50_000_000
"""A telephone's camera has so many; a picture that says it has more is not decoded. With transparency it is 200 MB."""
QUALITY = 85

# ours is the stricter bound, and no picture is a warning
warnings.filterwarnings("ignore", category=Image.DecompressionBombWarning)


class NoPicture(ValueError):
    """The bytes are no picture that is read: another kind of file, a damaged one, or one with too many pixels."""


@dataclass(frozen=True)
class Photo:
    """A picture as it is kept: JPEG, and its size in pixels."""

    content: bytes
    width: int
    height: int
    type: str = "image/jpeg"


def clean(content: bytes) -> Photo:
    """The picture in `content`, written anew. Raises `NoPicture`, and nothing else, for whatever bytes."""
    try:
        return _written(_read(content))
    except NoPicture:
        raise
    except Exception as error:  # decoders trip over hostile bytes in many ways, and each means the same
        raise NoPicture(type(error).__name__) from error


def _read(content: bytes) -> Image.Image:
    if heic.is_heic(content):
        content = heic.decoded(content, most_pixels=MOST_PIXELS, longest_side=LONGEST_SIDE)
    picture = cast(Image.Image, Image.open(io.BytesIO(content), formats=FORMATS))
    if picture.width * picture.height > MOST_PIXELS:
        raise NoPicture("too many pixels")
    # a JPEG is decoded at an eighth to a half of its size where that is enough: little memory, little time
    picture.draft("RGB" if picture.mode == "RGB" else None, (LONGEST_SIDE, LONGEST_SIDE))
    picture.load()
    if max(picture.size) > LONGEST_SIDE:
        if picture.mode in ("P", "1", "I", "F", "I;16"):
            picture = picture.convert("RGBA" if "transparency" in picture.info else "RGB")
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    with suppress(Exception):  # EXIF that cannot be read turns nothing
        picture = ImageOps.exif_transpose(picture)
    return _opaque(_in_srgb(picture))


def _in_srgb(picture: Image.Image) -> Image.Image:
    """The colours as they were meant: telephones write Display P3, and a wrong colour is what many photos are about."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in ("RGB", "CMYK"):
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        found = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture  # a profile that cannot be used: the colours as they stand
    return found if found is not None else picture


def _opaque(picture: Image.Image) -> Image.Image:
    """Only the pixels, on white: what is carried along in `info` stays behind."""
    whole = Image.new("RGB", picture.size, "white")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        layer = picture.convert("RGBA")
        whole.paste(layer, mask=layer)
    else:
        whole.paste(picture.convert("RGB"))
    return whole


def _written(picture: Image.Image) -> Photo:
    written = io.BytesIO()
    picture.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Photo(written.getvalue(), *picture.size)
