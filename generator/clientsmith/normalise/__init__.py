"""Convert any acceptable OpenAPI document to canonical OpenAPI 3.1 in a list of small passes.

The canonical document has one way to write each thing, so later stages need no cases for the others.
Every pass reports what it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.normalise import (
    access,
    circles,
    descriptions,
    discriminators,
    encodings,
    finish,
    hoisting,
    inheritance,
    lifting,
    links,
    merging,
    newer,
    operations,
    overlay,
    parameters,
    places,
    references,
    rest,
    schemas,
    servers,
    shape,
    siblings,
    streams,
    swagger,
    unions,
    upgrade,
    webhooks,
)
from clientsmith.normalise.draft import Draft, Edit, Mend, Node, copied, tree
from clientsmith.normalise.facts import Facts
from clientsmith.normalise.origins import DESCRIPTIONS, OVERLAY, Origins

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.source.load import Document

__all__ = ["PASSES", "Canonical", "Edit", "Mend", "Pass", "normalise"]


@dataclass(frozen=True)
class Pass:
    """One step of the normalisation."""

    name: str
    function: Callable[[Draft], None]
    # Whether errors of this pass and of those before it end the run here: later passes rely on them.
    gate: bool = False

    @property
    def summary(self) -> str:
        """Return what the pass does."""
        return (self.function.__doc__ or "").strip().partition("\n\n")[0]


@dataclass(frozen=True)
class Canonical:
    """The canonical document, and the changes that led to it.

    Args:
        document: the canonical document; its mappings know their place in the source.
        changes: what the passes changed.
        source: the document that was read.
        overlay: the user's corrections, if they were read from a file.
    """

    document: Node
    changes: tuple[Edit, ...]
    source: Document
    overlay: Document | None = None

    @property
    def origins(self) -> Origins:
        """Return the places of the document's parts in the files that it was made from."""
        return Origins(self.document, self.source, self.overlay)

    @property
    def facts(self) -> Facts:
        """Return what later stages need to know and OpenAPI cannot express."""
        return Facts(self.document)

    def mends(self) -> list[tuple[Mend, Diagnostic]]:
        """Return the document's mistakes by kind, each with its place and its repair."""
        return [
            (change.mend, self.report(change)) for change in self.changes if change.mend is not None
        ]

    def report(self, change: Edit) -> Diagnostic:
        """Return a diagnostic for a change, with its place."""
        return (change.file or self.source).error(change.pointer, change.what)


PASSES: tuple[Pass, ...] = (
    Pass("overlay", overlay.apply_overlay, gate=True),
    Pass("swagger schemas", swagger.read_swagger_schemas),
    Pass("swagger shape", swagger.mend_swagger),
    Pass("swagger", swagger.convert_swagger),
    Pass("shape", shape.mend_shape),
    Pass("path items", references.inline_path_items),
    Pass("webhooks", webhooks.gather_webhooks),
    Pass("stream items", streams.read_item_schemas),
    Pass("newer parts", newer.refuse_newer_parts),
    Pass("reserved", newer.keep_reserved_in_queries),
    Pass("unused", upgrade.remove_unused_parts),
    Pass("siblings", siblings.read_siblings),
    Pass("vocabulary", upgrade.upgrade_vocabulary),
    Pass("names", references.rename_invalid_components),
    Pass("parts", references.inline_parts),
    Pass("encodings", encodings.tidy_encodings),
    Pass("references", references.name_inner_targets),
    Pass("late vocabulary", upgrade.upgrade_vocabulary),
    Pass("other properties", rest.read_rest),
    Pass("tags", inheritance.gather_tags),
    Pass("keywords", upgrade.keep_known_keywords),
    Pass("null", schemas.gather_null),
    Pass("types", schemas.complete_types),
    Pass("enumerations", schemas.tidy_enumerations),
    Pass("shared places", places.record_shared_places),
    Pass("path parameters", parameters.merge_path_parameters),
    Pass("http headers", parameters.drop_http_parameters),
    Pass("parameters", parameters.complete_parameters),
    Pass("path templates", parameters.match_path_templates),
    Pass("operations", operations.identify_operations),
    Pass("links", links.resolve_links),
    Pass("webhook names", webhooks.name_webhooks),
    Pass("responses", operations.complete_responses),
    Pass("success", operations.choose_success),
    Pass("security", access.resolve_security),
    Pass("servers", servers.choose_server, gate=True),
    Pass("places", places.record_places),
    Pass("circles", circles.untie_unions),
    Pass("inheritance", inheritance.spread_inheritance),
    Pass("all of", merging.merge_all_of),
    Pass("merged circles", circles.untie_unions),
    Pass("unions", unions.simplify_unions, gate=True),
    Pass("objects", schemas.tidy_objects),
    Pass("uses", lifting.lift_to_uses),
    Pass("aliases", lifting.follow_aliases, gate=True),
    Pass("merged keys", parameters.report_merged_keys),
    Pass("stream lists", streams.read_lists),
    Pass("defaults", schemas.check_defaults),
    Pass("inline schemas", hoisting.name_inline_schemas),
    Pass("constants", hoisting.write_constants),
    Pass("discriminators", discriminators.complete_discriminators),
    Pass("written null", finish.write_null),
    Pass("components", finish.keep_used_components),
    Pass("descriptions", descriptions.describe, gate=True),
)


def normalise(
    document: Document,
    *,
    overlay: Document | None = None,
    words: Document | None = None,
    server: str | None = None,
    address: str | None = None,
) -> Canonical:
    """Return the canonical form of a document.

    Args:
        document: the document.
        overlay: the user's corrections.
        words: the user's descriptions.
        server: the URL of the server to use; by default one that the document lists.
        address: the URL where the document is published; relative server URLs are resolved against it.

    Raises:
        GenerationError: with every error that was found.
    """
    draft = Draft(tree(document.data), document, overlay, words, server=server, address=address)
    draft.pass_name = "document"
    for pointer in document.repeated:
        what = (
            "this key is declared twice: two mappings are merged, of other values the last is used"
        )
        draft.mend(pointer, Mend.REPEATED, what)
    for prefix, file in (("", document), (OVERLAY, overlay), (DESCRIPTIONS, words)):
        for pointer, why in file.unread.items() if file is not None else ():
            draft.mend(prefix + pointer, Mend.VALUE, f"{why}: this is left out")
    for step in PASSES:
        draft.pass_name = step.name
        try:
            step.function(draft)
        except RecursionError:
            draft.fail("", "schemas refer to each other too deeply", f"in the pass {step.name!r}")
            raise GenerationError(draft.errors) from None
        if step.gate and draft.errors:
            raise GenerationError(draft.errors)
    return Canonical(copied(draft.document), tuple(draft.changes), document, overlay)
