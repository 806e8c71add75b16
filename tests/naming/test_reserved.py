"""What the package needs for itself is known to naming."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientsmith.config import ProviderConfig
from clientsmith.diagnostics import GenerationError
from clientsmith.naming.identifiers import client_name
from clientsmith.naming.reserved import MODULE_CLASSES, PACKAGE_CLASSES, TYPE_NAMES
from clientsmith.package import PUBLIC_RUNTIME_NAMES
from clientsmith.source.toml import TomlFile, validated

ROOT = Path(__file__).parents[2]
CONFIG = """\
name = "X"
client = "CLIENT"
package = "x-client"
module = "x_client"

[[document]]
file = "openapi.json"
"""


_IMPORT = re.compile(r"^from [\w.]+ import (\([^)]*\)|.*)$", re.MULTILINE)


def _imported(template: str) -> set[str]:
    """What modules of a kind may get from elsewhere by a name that a class could have."""
    text = (ROOT / "templates" / "package" / template).read_text(encoding="utf-8")
    names = (name for found in _IMPORT.findall(text) for name in re.findall(r"\w+", found))
    return {name for name in names if name[0].isupper() and name != name.upper()}


@pytest.mark.parametrize("template", ["_client.py.j2", "resource.py.j2"])
def test_what_modules_import_is_reserved(template: str) -> None:
    found = _imported(template)
    assert "Operation" in found or "SyncClient" in found
    assert found <= MODULE_CLASSES


def test_what_types_import_is_reserved() -> None:
    found = _imported("types_module.py.j2")
    assert "TypedDict" in found
    assert found <= TYPE_NAMES


def test_what_the_package_gives_is_reserved() -> None:
    assert {name for name in PUBLIC_RUNTIME_NAMES if name[0].isupper()} <= PACKAGE_CLASSES


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


@pytest.mark.parametrize("name", ["Page", "Client", "None", "Stream"])
def test_a_client_is_not_called_like_something_else(name: str) -> None:
    with pytest.raises(GenerationError, match="client"):
        validated(TomlFile("provider.toml", CONFIG.replace("CLIENT", name)), ProviderConfig)
