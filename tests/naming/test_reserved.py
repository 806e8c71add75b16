"""What the package needs for itself is known to naming."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.config import load_config
from generator.diagnostics import GenerationError
from generator.naming.identifiers import client_name
from generator.naming.reserved import MODULE_CLASSES, PACKAGE_CLASSES
from generator.package import PUBLIC_RUNTIME_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
CONFIG = """\
name = "X"
client = "CLIENT"
package = "x-client"
module = "x_client"

[[document]]
file = "openapi.json"
"""


def _imported(path: Path) -> Iterator[str]:
    """What a module gets from elsewhere by a name that a class could have."""
    for node in ast.parse(path.read_bytes()).body:
        if isinstance(node, ast.ImportFrom) and node.module != "__future__":
            for alias in node.names:
                name = alias.asname or alias.name
                if name[0].isupper() and name != name.upper():
                    yield name


@pytest.mark.parametrize("client", sorted(ROOT.glob("generated/*/src/*/_client.py")))
def test_what_modules_import_is_reserved(client: Path) -> None:
    modules = [client, *sorted((client.parent / "resources").glob("*.py"))]
    assert {name for path in modules for name in _imported(path)} <= MODULE_CLASSES


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
def test_a_client_is_not_called_like_something_else(tmp_path: Path, name: str) -> None:
    file = tmp_path / "provider.toml"
    file.write_text(CONFIG.replace("CLIENT", name), encoding="utf-8")
    with pytest.raises(GenerationError, match="client"):
        load_config(file, shown="provider.toml")
