"""The pinned provider documents and what lies beside them."""

from __future__ import annotations

from pathlib import Path

import pytest

from clientsmith.config import ProviderConfig
from clientsmith.project import DESCRIPTIONS, OVERLAY
from clientsmith.source.load import load
from clientsmith.source.toml import read_toml, validated

SPECS = Path(__file__).parent.parent / "specs"


@pytest.mark.parametrize("folder", sorted(SPECS.glob("*/")), ids=lambda folder: folder.name)
def test_a_provider_folder_holds_what_its_configuration_says_and_nothing_else(folder: Path) -> None:
    config = validated(read_toml(folder / "provider.toml", shown="provider.toml"), ProviderConfig)
    documents = {one.file for one in config.document}
    beside = {
        f"{one.namespace}.{name}" if one.namespace else name
        for one in config.document
        for name in (OVERLAY, DESCRIPTIONS)
    }
    present = {path.name for path in folder.iterdir()}
    assert documents | {"provider.toml", "names.toml"} <= present
    assert present <= documents | beside | {"provider.toml", "names.toml"}
    for name in documents:
        assert load(folder / name).data["paths"]
