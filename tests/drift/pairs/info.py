"""The document as a whole."""

from __future__ import annotations

from tests.drift.pairs.smallest import Case, document, documents

CASES: dict[str, Case] = {
    "version": documents(
        document(), document(info={"title": "Things", "version": "2"}), "document-version-changed"
    ),
    "title": documents(
        document(), document(info={"title": "Thing", "version": "1"}), "title-changed"
    ),
    "words": documents(
        document(),
        document(info={"title": "Things", "version": "1", "description": "All."}),
        "description-changed",
    ),
    "documentation of all": documents(
        document(),
        document(externalDocs={"url": "https://things.example/docs"}),
        "documentation-moved",
    ),
    "tag": documents(document(), document(tags=[{"name": "a"}]), "tag-added"),
    "words of a tag": documents(
        document(tags=[{"name": "a"}]),
        document(tags=[{"name": "a", "description": "All."}]),
        "tag-description-changed",
    ),
}
