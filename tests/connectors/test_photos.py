"""Pictures are written anew, and nothing but a picture is taken for one."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from connectors.photos import LONGEST_SIDE, NoPicture, clean
from tests.connectors import pictures_made as made


def opened(content: bytes) -> Image.Image:
    """The picture that a browser would show."""
    image = Image.open(io.BytesIO(content))
    image.load()
    return image


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "HEIF"])
def test_nothing_that_was_not_seen_is_left(kind: str) -> None:
    raw = made.from_a_phone(kind=kind)
    assert made.SECRET in raw
    photo = clean(raw)
    assert made.SECRET not in photo.content
    for mark in (b"Exif", b"GPS", b"http://ns.adobe.com", b"xmp", b"ICC_PROFILE", b"Photoshop", b"\xff\xfe"):
        assert mark not in photo.content[:1000]
    image = opened(photo.content)
    assert image.format == "JPEG"
    assert dict(image.getexif()) == {}
    assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}


@pytest.mark.parametrize(("orientation", "dark"), [(1, (5, 20)), (3, (58, 20)), (6, (20, 5)), (8, (20, 58))])
def test_a_photo_stands_upright(orientation: int, dark: tuple[int, int]) -> None:
    photo = clean(made.from_a_phone(orientation))
    assert (photo.width, photo.height) == ((64, 48) if orientation in (1, 3) else (48, 64))
    assert max(opened(photo.content).getpixel(dark)) < 40  # type: ignore[arg-type, type-var]


def test_a_photo_of_an_iphone_stands_upright() -> None:
    photo = clean(made.from_a_phone(kind="HEIF"))
    assert (photo.width, photo.height) == (48, 64)
    image = opened(photo.content)
    assert max(image.getpixel((20, 5))) < 40  # type: ignore[arg-type, type-var]
    assert min(image.getpixel((20, 58))) > 50  # type: ignore[arg-type, type-var]


def test_a_large_photo_is_made_smaller() -> None:
    photo = clean(made.written(made.picture(6000, 3000), quality=40))
    assert (photo.width, photo.height) == (LONGEST_SIDE, LONGEST_SIDE // 2)
    assert opened(photo.content).size == (photo.width, photo.height)


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "LA", "P", "1", "I;16", "CMYK"])
def test_every_mode_of_colour_is_read(mode: str) -> None:
    source = made.picture(3000, 100).convert("L").convert("I").convert("I;16") if mode == "I;16" else None
    source = source or made.picture(3000, 100).convert(mode)
    photo = clean(made.written(source, "JPEG" if mode == "CMYK" else "PNG"))
    assert opened(photo.content).mode == "RGB"
    assert photo.width == LONGEST_SIDE


def test_what_is_transparent_becomes_white() -> None:
    photo = clean(made.written(Image.new("RGBA", (40, 40), (255, 0, 0, 0)), "PNG"))
    assert opened(photo.content).getpixel((20, 20)) == (255, 255, 255)


def test_colours_are_shown_as_they_were_meant() -> None:
    # a profile in which red and green have changed places stands for any that is not sRGB
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = lab.replace(b"rXYZ", b"tmpX", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"tmpX", b"gXYZ", 1)
    photo = clean(made.written(Image.new("RGB", (40, 40), (230, 20, 20)), "JPEG", icc_profile=swapped, quality=95))
    red, green, _ = opened(photo.content).getpixel((20, 20))  # type: ignore[misc]
    assert green > red


@pytest.mark.parametrize(
    "raw",
    [b"", b"just words, named photo.jpg", made.SVG, made.GIF_AND_SCRIPT, made.written(made.picture(), "GIF"),
     made.written(made.picture(), "BMP"), made.written(made.picture(), "TIFF"), made.written(made.picture(), "PDF"),
     b"\0\0\0\x18ftypheic" + b"\0" * 100, made.written(made.picture(), "AVIF"),
     b"\xff\xd8\xff\xe0" + b"\0" * 100, b"\x89PNG\r\n\x1a\n" + b"\0" * 100, b"RIFF\0\0\0\0WEBPVP8 "],
    ids=["nothing", "words", "svg", "gif-script", "gif", "bmp", "tiff", "pdf", "heic-head", "avif", "jpeg-head", "png-head", "webp-head"],
)  # fmt: skip
def test_what_is_no_photo_is_refused(raw: bytes) -> None:
    with pytest.raises(NoPicture):
        clean(raw)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_truncated_photo_is_refused(kind: str) -> None:
    noisy = Image.effect_noise((300, 300), 90).convert("RGB")
    raw = made.written(noisy, kind)
    with pytest.raises(NoPicture):
        clean(raw[: len(raw) // 2])


def test_what_is_appended_is_gone() -> None:
    assert made.SECRET in made.PHOTO_AND_ARCHIVE
    content = clean(made.PHOTO_AND_ARCHIVE).content
    for left in (made.SECRET, b"PK\x03\x04", b"<script>"):
        assert left not in content


def test_bombs_are_not_decoded() -> None:
    raw = made.from_a_phone(kind="HEIF")
    size = raw.index(b"ispe") + 8
    with pytest.raises(NoPicture):
        clean(raw[:size] + struct.pack(">II", 20_000, 20_000) + raw[size + 8 :])
    assert len(made.bomb()) < 100_000
    with pytest.raises(NoPicture):
        clean(made.bomb())
    with pytest.raises(NoPicture):
        clean(made.word_bomb())


def test_a_truncated_photo_of_an_iphone_is_refused() -> None:
    raw = made.from_a_phone(kind="HEIF")
    for size in (40, len(raw) // 2, len(raw) - 40):
        with pytest.raises(NoPicture):
            clean(raw[:size])


def test_a_file_that_brings_the_decoder_down_is_refused() -> None:
    raw = made.from_a_phone(kind="HEIF")
    hostile = raw.replace(b"mime\0application", b"\xc5:\xcf\x04\0application")
    assert hostile != raw
    with pytest.raises(NoPicture):
        clean(hostile)


WHOLE = {kind: made.from_a_phone(kind=kind) for kind in ("JPEG", "PNG", "WEBP")}


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    kind=st.sampled_from(sorted(WHOLE)),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=12)), max_size=4),
    alone=st.binary(max_size=200),
)
def test_no_bytes_do_more_than_be_refused(kind: str, cuts: list[tuple[float, bytes]], alone: bytes) -> None:
    """Random bytes, and photos with random bytes written over them: a clean JPEG comes out, or `NoPicture`."""
    raw = bytearray(WHOLE[kind] if cuts else alone)
    for place, over in cuts:
        start = int(place * len(raw))
        raw[start : start + len(over)] = over
    try:
        photo = clean(bytes(raw))
    except NoPicture:
        return
    assert photo.content.startswith(b"\xff\xd8\xff")
    assert made.SECRET not in photo.content
    assert opened(photo.content).size == (photo.width, photo.height)
