"""Servers whose headers are broken, endless or misleading. A hundred kilobytes is what HTTP/1.1 lets through.

Larger values are read without a socket: all of them together would take hours if the time were quadratic.
"""

from __future__ import annotations

import codecs
import pkgutil
import unicodedata
from encodings import __path__ as codec_folders
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, strategies as st

from clientsmith.runtime import APIStatusError, AsyncDownload, Download, HttpResponse
from clientsmith.runtime.charsets import recoded, text_charset
from clientsmith.runtime.errors import is_text, text_of
from clientsmith.runtime.header_values import file_name, parameters, suggested_name
from clientsmith.runtime.link_header import link_header
from clientsmith.runtime.receiving import Bounds, unlimited
from clientsmith.runtime.retry import LONGEST_WAIT, Clock, pause, wait_asked
from tests.amount import examples
from tests.runtime.server import Answer, serving
from tests.runtime.test_downloads import use

if TYPE_CHECKING:
    from clientsmith.runtime.results import Failure

_BOUNDS = Bounds(None, None, unlimited)
#: Characters. The parser of Python's `email` takes over a minute for some of these texts.
_LARGE = examples(200_000)
#: What makes parsers look at the same text again for each separator.
_REPEATED = (
    '"',
    ";",
    '";',
    '\\";',
    "=",
    "; a",
    '; a="',
    "'",
    "%",
    "%f",
    "\\",
    ",",
    "<",
    '<a>;b=",',
    " ",
    "*0*=",
)
_HEADS = ('a; filename="', "a; filename*=UTF-8''", "a; charset=", "")
_DEVICES = (
    "CON",
    "prn",
    "Aux",
    "NUL",
    "COM1",
    "lpt9",
    "COM0",
    "COM\u00b9",
    "LPT\u00b3",
    "CONIN$",
    "conout$",
)


def _never(error: Failure) -> APIStatusError:
    raise error


@pytest.mark.parametrize("head", _HEADS)
def test_parsing_takes_linear_time(head: str) -> None:
    for part in _REPEATED:
        text = head + part * (_LARGE // len(part))
        parameters(text)
        name = suggested_name(text)
        assert name is None or len(name.encode()) <= 255
        link_header(text)
        response = HttpResponse(400, headers={"content-type": text}, content=b"x")
        assert text_of(response) == "x"
        assert is_text(response)
        assert recoded(b"{}", text) == b"{}"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("a; filename*=bogus''%ff.txt", "\ufffd.txt"),
        ("a; filename*=punycode''a-b.txt", "a-b.txt"),
        ("a; filename*=hex''61.txt", "61.txt"),
        ("a; filename*=ISO-8859-1''%e4.txt", "\xe4.txt"),
        ("a; filename*=UTF-8''%zz%.txt", "%zz%.txt"),
        ("a; filename*=UTF-8''%ed%a0%80.txt", "\ufffd\ufffd\ufffd.txt"),
        ("a; filename*=UTF-8''\ud800.txt", "_.txt"),
        ("a; filename*=UTF-8'en'a.txt", "a.txt"),
        ("a; filename*=a.txt; filename=b.txt", "b.txt"),
        ("a; filename=b.txt; filename*=UTF-8''a.txt", "a.txt"),
        ("a; filename*=''a.txt", "a.txt"),
        ("a; filename*0*=UTF-8''a; filename*x*=b; filename*99999999999=c", None),
        ("filename=a.txt", "a.txt"),
        ('a; filename="a;b.txt"; x="', "a;b.txt"),
        ('a; filename="a.txt', "a.txt"),
        ('a; FileName = "a \\"b\\".txt"', "a _b_.txt"),
        ("a; filename=my report.pdf ; size=3", "my report.pdf"),
    ],
)
def test_broken_parameters_have_a_name_or_none(header: str, name: str | None) -> None:
    assert suggested_name(header) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("C:evil.txt", "C_evil.txt"),
        ("C:\\evil.txt", "evil.txt"),
        ("\\\\server\\share\\a.txt", "a.txt"),
        ("\\\\?\\C:\\a.txt", "a.txt"),
        ("a.txt:stream", "a.txt_stream"),
        ("a.txt::$DATA", "a.txt__$DATA"),
        (".\u200b.", None),
        ("\u202e..\u2066/.\x00.", None),
        ("a/\u200f", None),
        ("\x1b]0;title\x07", "]0;title"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a.txt. . .", "a.txt"),
        (" . . ", None),
        ("\ud83d\ude00", None),
        (
            "\u5831\u544a\u66f8 \u05d3\u05d5\u05d7 e\u0301.pdf",
            "\u5831\u544a\u66f8 \u05d3\u05d5\u05d7 e\u0301.pdf",
        ),
        ("CON" + " " * 400 + ".txt", "_CON.txt"),
    ],
)
def test_a_name_stays_in_its_folder(text: str, name: str | None) -> None:
    assert file_name(text) == name


@pytest.mark.parametrize("ending", ["", ".txt", ".tar.gz", ".", " ", " .txt", "...", ":a"])
@pytest.mark.parametrize("device", _DEVICES)
def test_a_name_is_no_device(device: str, ending: str) -> None:
    name = file_name(device + ending)
    assert name is not None
    assert name.startswith("_") or ":" in ending


@pytest.mark.parametrize("ending", ["", ".pdf", ".tar.gz", "." + "x" * 400, ".\u00fc"])
@pytest.mark.parametrize("letter", ["a", "\u00e9", "\u5831", "\U0001f600"])
def test_a_long_name_keeps_its_extension(letter: str, ending: str) -> None:
    name = file_name(letter * 60_000 + ending)
    assert name is not None
    assert 240 < len(name.encode()) <= 255
    assert len(ending) > 20 or name.endswith(ending)


@given(st.text(max_size=400) | st.text("./\\:\u202e\x00 CONUL1\u00b9~*", max_size=40))
@example("...\ud800/..")
def test_every_name_is_one_name(text: str) -> None:
    name = file_name(text)
    if name is None:
        return
    assert 0 < len(name.encode()) <= 255
    assert not {"/", "\\", ":", "\0"} & {*name}
    assert name not in (".", "..")
    assert name == name.strip(" ").rstrip(". ")
    assert not any(unicodedata.category(mark) in ("Cc", "Cf", "Cs", "Zl", "Zp") for mark in name)
    assert not PureWindowsPath(name).is_reserved()
    assert file_name(name) == name


@pytest.mark.parametrize("length", ["\xb2", "-1", "1_0", "9" * 5000, "", "0x10", "\u0663", "1e3"])
def test_a_length_that_is_no_number_is_unknown(length: str) -> None:
    headers = [(b"content-length", length.encode())]
    assert (
        Download(HttpResponse(200, headers=headers, content=iter(())), _never, _BOUNDS).size is None
    )


def test_only_charsets_of_text_are_read() -> None:
    """Python's codecs are more than charsets: some compress, execute escapes, or take quadratic time."""
    codecs_of_python = {module.name for module in pkgutil.iter_modules(codec_folders)} - {"aliases"}
    for name in codecs_of_python:
        codec = text_charset(name)
        assert codec is None or codecs.lookup(codec)
    hostile = {
        "punycode",
        "idna",
        "unicode_escape",
        "raw_unicode_escape",
        "undefined",
        "hex_codec",
        "zlib_codec",
    }
    hostile |= {
        "bz2_codec",
        "base64_codec",
        "rot_13",
        "uu_codec",
        "quopri_codec",
        "a" * 90_000,
        "a\0b",
        "",
    }
    assert not any(map(text_charset, hostile))
    assert all(
        map(
            text_charset,
            ("UTF-8", "utf8", "ISO-8859-1", "windows-1252", "Shift_JIS", "GB18030", "koi8-r"),
        )
    )
    # As punycode this would take hours.
    content = b"a-" + b"z9" * 3_000_000
    response = HttpResponse(
        400, headers={"content-type": "text/plain; charset=punycode"}, content=content
    )
    assert text_of(response) == content.decode()
    assert recoded(content, "application/json; charset=punycode") == content


class _Fixed(Clock):
    def now(self) -> float:
        return 1_700_000_000.0


_WAITS = (
    *(
        "1" + "0" * 400,
        "9" * 90_000,
        "-" + "9" * 400,
        "1e400",
        "-1",
        "nan",
        "inf",
        "-inf",
        "1_000",
        "0x10",
        "",
        " ",
    ),
    *(
        "Mon, 01 Jan 9999999 00:00:00 GMT",
        "Mon, 01 Jan 0001 00:00:00 -0000",
        "Mon, 31 Dec 9999 23:59:59 -2359",
    ),
    *(
        "1 Jan 2020 10:00:00 +" + "9" * 50,
        "1 Jan 99999999999999999999 00:00:00",
        ",",
        ":",
        "Jan",
        "1:2:3:4",
        "\xb2",
    ),
    *(
        "99 Foo 2020 99:99:99 GMT",
        "Mon, 01 Jan 1970 00:00:00 GMT",
        "a" * 90_000,
        ", " * 40_000,
        "1 " * 40_000,
    ),
)


@pytest.mark.parametrize(
    "header", ["retry-after", "ratelimit-reset", "x-ratelimit-reset", "x-rate-limit-reset"]
)
@pytest.mark.parametrize("text", _WAITS, ids=range(len(_WAITS)))
def test_a_wait_is_bounded(header: str, text: str) -> None:
    response = HttpResponse(429, headers=[(header.encode(), text.encode())])
    asked = wait_asked(response.headers, 429, _Fixed())
    assert asked is None or asked >= 0
    waiting = pause(1, response, _Fixed())
    assert waiting is None or 0 <= waiting <= LONGEST_WAIT


@given(st.text(max_size=60))
def test_any_text_is_a_wait_or_none(text: str) -> None:
    asked = wait_asked({"retry-after": text}, 429, _Fixed())
    assert asked is None or asked >= 0


def test_a_server_cannot_hold_or_break_a_download_by_its_headers() -> None:
    hostile = 'a; filename="' + ";" * 90_000
    headers = {"content-disposition": hostile, "content-type": "image/png"}

    def blocking(image: Download) -> None:
        with image:
            assert image.filename == ";" * 254
            assert image.read() == b"x"

    async def on_a_loop(image: AsyncDownload) -> None:
        async with image:
            assert image.filename == ";" * 254
            assert await image.read() == b"x"

    with serving(lambda _: Answer(200, b"x", headers)) as server:
        for world in ("blocking", "async"):
            use(world, server.url, (blocking, on_a_loop))


def test_a_wait_without_end_is_not_made() -> None:
    response = HttpResponse(429, headers={"retry-after": "1" + "0" * 400})
    assert pause(1, response, _Fixed()) is None
