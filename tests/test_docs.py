"""The documentation says what is true: links lead somewhere, and its walkthrough works."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
import tomllib
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clientsmith.config import WebhooksConfig

from .shop import clientsmith

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def blocks(page: str, language: str) -> list[str]:
    """The code blocks of a page in one language, in order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    pattern = rf"^(?P<indent> *)```{language}\n(?P<code>.*?)^(?P=indent)```$"
    matches = re.finditer(pattern, text, re.MULTILINE | re.DOTALL)
    return [textwrap.dedent(match["code"]) for match in matches]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_relative_links_lead_to_files(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8"))
    missing = [
        target for target in targets if "://" not in target and not (page.parent / target).exists()
    ]
    assert not missing


def test_the_walkthrough_of_a_provider_gives_the_ledger_that_it_shows(tmp_path: Path) -> None:
    document, descriptions = blocks("docs/providers.md", "yaml")
    configuration, ledger, *_ = blocks("docs/providers.md", "toml")
    folder = tmp_path / "specs" / "shop"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    (folder / "descriptions.yaml").write_text(descriptions, encoding="utf-8")
    (folder / "provider.toml").write_text(configuration, encoding="utf-8")
    done = clientsmith("generate", root=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "warning" not in done.stderr
    # The shop has no parameters yet.
    assert "descriptions of nothing (1)" in done.stdout
    module = tmp_path / "generated" / "shop" / "src" / "shop_client" / "resources" / "things.py"
    assert '"""List all things.' in module.read_text(encoding="utf-8")
    assert ledger.strip() in (folder / "names.toml").read_text(encoding="utf-8")
    readme = (tmp_path / "generated" / "shop" / "README.md").read_text(encoding="utf-8")
    assert "for item in client.things.list():" in readme


@contextmanager
def _open_shop() -> Iterator[str]:
    """Run the server of the docs at a free port, and yield its URL."""
    command = [sys.executable, str(ROOT / "docs/shop/server.py"), "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield server.stdout.readline().split()[-1]
        server.kill()


def test_the_first_client_of_the_readme_works(tmp_path: Path) -> None:
    example, *_ = blocks("README.md", "python")
    (expected,) = [text for text in blocks("README.md", "text") if "lamp" in text]
    document = (ROOT / "docs/shop/openapi.yaml").read_text(encoding="utf-8")
    with _open_shop() as url:
        assert document.count("http://127.0.0.1:8765") == 1
        spec, out = tmp_path / "openapi.yaml", tmp_path / "build" / "shop"
        spec.write_text(document.replace("http://127.0.0.1:8765", url), encoding="utf-8")
        done = clientsmith("generate", "--spec", str(spec), "--out", str(out))
        assert done.returncode == 0, done.stderr
        ran = subprocess.run(
            [sys.executable, "-c", example],
            env={**os.environ, "PYTHONPATH": str(out / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
    assert (ran.stdout, ran.stderr) == (expected, "")


def test_the_configuration_of_webhooks_is_valid() -> None:
    (shown,) = blocks("docs/webhooks.md", "toml")
    WebhooksConfig.model_validate(tomllib.loads(shown)["webhooks"])
