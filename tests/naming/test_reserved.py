"""What the package needs for itself is known to naming."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientsmith.config import ProviderConfig
from clientsmith.diagnostics import GenerationError
from clientsmith.imports import origins
from clientsmith.naming.identifiers import client_name
from clientsmith.naming.reserved import TYPE_NAMES
from clientsmith.source.toml import TomlFile, validated
from clientsmith.spelling import SCALARS

ROOT = Path(__file__).parents[2]
CONFIG = """\
name = "X"
client = "CLIENT"
package = "x-client"
module = "x_client"

[[document]]
file = "openapi.json"
"""


_ASKED = re.compile(r"""names\.([A-Z]\w*)""")


def _used(*templates: str) -> set[str]:
    """The names from elsewhere that templates use and that a class could have."""
    texts = ((ROOT / "templates" / name).read_text(encoding="utf-8") for name in templates)
    return {name for text in texts for name in _ASKED.findall(text)}


def test_what_types_import_is_reserved() -> None:
    used = _used("package/types_module.py.j2", "macros/types.j2")
    assert "TypedDict" in used
    used |= {name for name in SCALARS.values() if name in origins("..")}
    # No dictionary holds a stream.
    assert used - {"LinesInput", "ServerSentEvent"} <= TYPE_NAMES


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["acme"], "Acme"),
        (["acme", "cloud"], "AcmeCloud"),
        (["page"], "PageApi"),
        (["download"], "DownloadApi"),
        (["client"], "ClientApi"),
        (["none"], "NoneApi"),
        (["exception"], "ExceptionApi"),
    ],
)
def test_client_name(words: list[str], name: str) -> None:
    assert client_name(words) == name


@pytest.mark.parametrize("name", ["Page", "Client", "None", "Stream", "Decimal", "NotFoundError"])
def test_a_client_is_not_called_like_something_else(name: str) -> None:
    with pytest.raises(GenerationError, match="client"):
        validated(TomlFile("provider.toml", CONFIG.replace("CLIENT", name)), ProviderConfig)
