"""The pinned provider documents."""

from pathlib import Path

import yaml

SPECS = Path(__file__).parent.parent / "specs"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}


def test_every_pinned_document_holds_operations() -> None:
    documents = [*SPECS.glob("*/*.json"), *SPECS.glob("*/*.yaml")]
    assert documents
    for path in documents:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        assert any(METHODS & item.keys() for item in document["paths"].values()), path
