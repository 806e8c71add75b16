"""From any acceptable OpenAPI document to the canonical one: a list of small passes.

After the last pass a document is OpenAPI 3.1 with one way to say each thing, so no later stage
has to ask. Every pass reports what it changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics import Diagnostic, GenerationError
from clientsmith.normalise import (
    access,
    circles,
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
from clientsmith.normalise.draft import Change, Draft, Mend, Node, copied, tree
from clientsmith.normalise.facts import Facts
from clientsmith.normalise.origins import Origins

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.source.load import Document

__all__ = ["PASSES", "Canonical", "Change", "Mend", "Pass", "normalise"]


@dataclass(frozen=True)
class Pass:
    """One step of the road, with the reason why it is there."""

    name: str
    reason: str
    function: Callable[[Draft], None]
    # Passes after a gate need what the passes before it complain about.
    gate: bool = False


@dataclass(frozen=True)
class Canonical:
    """The canonical document, and what was done to get there.

    Args:
        document: the canonical document; its mappings know where they stand in the source.
        changes: what the passes did.
        source: the document that was read.
        overlay: the user's corrections, if they were read from a file.
    """

    document: Node
    changes: tuple[Change, ...]
    source: Document
    overlay: Document | None = None

    @property
    def origins(self) -> Origins:
        """Where each part of the document stands in the files that it was made from."""
        return Origins(self.document, self.source, self.overlay)

    @property
    def facts(self) -> Facts:
        """What OpenAPI cannot say of the document's parts, and later stages need to know."""
        return Facts(self.document)

    def mends(self) -> list[tuple[Mend, Diagnostic]]:
        """The mistakes of the document by kind, each with its place and how it is read."""
        return [
            (change.mend, self.told(change)) for change in self.changes if change.mend is not None
        ]

    def told(self, change: Change) -> Diagnostic:
        """What a pass did, with its place."""
        return (change.file or self.source).error(change.pointer, change.what)


PASSES: tuple[Pass, ...] = (
    Pass("overlay", "the user's own corrections come first", overlay.apply_overlay, gate=True),
    Pass("swagger schemas", "a tag and a file are said one way", swagger.read_swagger_schemas),
    Pass("swagger shape", "so are those of Swagger 2.0", swagger.mend_swagger),
    Pass("swagger", "Swagger 2.0 says the same in other places", swagger.convert_swagger),
    Pass("shape", "later passes rely on the outline", shape.mend_shape),
    Pass("path items", "an operation has one path", references.inline_path_items),
    Pass("webhooks", "what an API sends is read as well", webhooks.gather_webhooks),
    Pass("stream items", "an item is described one way", streams.read_item_schemas),
    Pass("newer parts", "what cannot be generated is told", newer.refuse_newer_parts),
    Pass("reserved", "only queries have reserved characters", newer.keep_reserved_in_queries),
    Pass("unused", "a client does not need every part", upgrade.remove_unused_parts),
    Pass("siblings", "what stands beside a reference counts", siblings.read_siblings),
    Pass("vocabulary", "one version of OpenAPI from here on", upgrade.upgrade_vocabulary),
    Pass("names", "OpenAPI limits names", references.rename_invalid_components),
    Pass("parts", "an operation is read where it stands", references.inline_parts),
    Pass("encodings", "the parts of a form travel as said", encodings.tidy_encodings),
    Pass("references", "a reference names a component", references.name_inner_targets),
    Pass("late vocabulary", "so does what references led to", upgrade.upgrade_vocabulary),
    Pass("other properties", "one way to describe other properties", rest.read_rest),
    Pass("tags", "a child may say its own tag", inheritance.gather_tags),
    Pass("keywords", "models express shapes, not rules", upgrade.keep_known_keywords),
    Pass("null", "one way to allow null", schemas.gather_null),
    Pass("types", "a schema says its type", schemas.complete_types),
    Pass("enumerations", "values are distinct and typed", schemas.tidy_enumerations),
    Pass("shared places", "what is shared is named once", places.record_shared_places),
    Pass("path parameters", "operations are complete", parameters.merge_path_parameters),
    Pass("http headers", "HTTP owns some headers", parameters.drop_http_parameters),
    Pass("parameters", "nothing about a parameter is implied", parameters.complete_parameters),
    Pass("path templates", "every placeholder can be filled", parameters.match_path_templates),
    Pass("operations", "an operation has an id of its own", operations.identify_operations),
    Pass("links", "a link names an operation", links.resolve_links),
    Pass("webhook names", "a webhook has one name and one body", webhooks.name_webhooks),
    Pass("responses", "bodies and responses are complete", operations.complete_responses),
    Pass("success", "a method returns one thing", operations.choose_success),
    Pass("security", "an operation says what it needs", access.resolve_security),
    Pass("servers", "a client has one address", servers.choose_server, gate=True),
    Pass("places", "names come from where things stand", places.record_places),
    Pass("circles", "no union contains itself", circles.untie_unions),
    Pass("inheritance", "a base means any of its children", inheritance.spread_inheritance),
    Pass("all of", "a class has all of its properties", merging.merge_all_of),
    Pass("merged circles", "nor does a merged one", circles.untie_unions),
    Pass("unions", "an alternative is complete", unions.simplify_unions, gate=True),
    Pass("objects", "one way to write objects and maps", schemas.tidy_objects),
    Pass("uses", "null and readOnly belong to uses", lifting.lift_to_uses),
    Pass("aliases", "one name for one thing", lifting.follow_aliases, gate=True),
    Pass("merged keys", "parameters that share a key are reported", parameters.tell_merged_keys),
    Pass("stream lists", "a stream is its items", streams.read_lists),
    Pass("defaults", "a default fits its schema", schemas.check_defaults),
    Pass("inline schemas", "a class needs a name", hoisting.name_inline_schemas),
    Pass("constants", "one value is no enumeration", hoisting.write_constants),
    Pass("discriminators", "a tag finds its class", discriminators.complete_discriminators),
    Pass("written null", "null is a type in OpenAPI 3.1", finish.write_null),
    Pass("components", "only schemas are shared", finish.keep_used_components, gate=True),
)


def normalise(
    document: Document,
    *,
    overlay: Document | None = None,
    server: str | None = None,
    address: str | None = None,
) -> Canonical:
    """The canonical form of a document.

    Args:
        document: the document.
        overlay: the user's corrections.
        server: the server to use, whatever the document lists.
        address: where the document is published, which relative server URLs are relative to.

    Raises:
        GenerationError: with every complaint.
    """
    draft = Draft(tree(document.data), document, overlay, server, address)
    draft.pass_name = "document"
    for pointer in document.repeated:
        what = "this key stands twice: both mappings are one, or else the last value counts"
        draft.mend(pointer, Mend.REPEATED, what)
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
