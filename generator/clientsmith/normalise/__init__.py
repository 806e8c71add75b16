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
from clientsmith.normalise.origins import Origins

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.source.load import Document

__all__ = ["PASSES", "Canonical", "Edit", "Mend", "Pass", "normalise"]


@dataclass(frozen=True)
class Pass:
    """One step of the normalisation, with the reason for it."""

    name: str
    reason: str
    function: Callable[[Draft], None]
    # Whether errors of this pass and of those before it end the run here: later passes rely on them.
    gate: bool = False


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
    Pass("overlay", "the user's corrections come first", overlay.apply_overlay, gate=True),
    Pass(
        "swagger schemas",
        "discriminators and files are written one way",
        swagger.read_swagger_schemas,
    ),
    Pass(
        "swagger shape", "later passes rely on the structure of Swagger 2.0", swagger.mend_swagger
    ),
    Pass("swagger", "only OpenAPI 3 from here on", swagger.convert_swagger),
    Pass("shape", "later passes rely on the structure", shape.mend_shape),
    Pass("path items", "an operation has one path", references.inline_path_items),
    Pass("webhooks", "requests that the API sends are operations too", webhooks.gather_webhooks),
    Pass("stream items", "stream items are described one way", streams.read_item_schemas),
    Pass("newer parts", "unsupported features are errors", newer.refuse_newer_parts),
    Pass("reserved", "only queries can have reserved characters", newer.keep_reserved_in_queries),
    Pass("unused", "a client does not need examples", upgrade.remove_unused_parts),
    Pass("siblings", "keywords next to a reference apply too", siblings.read_siblings),
    Pass("vocabulary", "only OpenAPI 3.1 from here on", upgrade.upgrade_vocabulary),
    Pass("names", "OpenAPI restricts component names", references.rename_invalid_components),
    Pass("parts", "an operation is complete without references", references.inline_parts),
    Pass("encodings", "only the encodings that a client applies remain", encodings.tidy_encodings),
    Pass("references", "every reference is to a component", references.name_inner_targets),
    Pass(
        "late vocabulary",
        "the same for schemas found through references",
        upgrade.upgrade_vocabulary,
    ),
    Pass("other properties", "one way to describe additional properties", rest.read_rest),
    Pass("tags", "a schema may declare its own discriminator value", inheritance.gather_tags),
    Pass("keywords", "models do not enforce constraints", upgrade.keep_known_keywords),
    Pass("null", "one way to allow null", schemas.gather_null),
    Pass("types", "every schema declares its type", schemas.complete_types),
    Pass("enumerations", "values are distinct and typed", schemas.tidy_enumerations),
    Pass("shared places", "shared schemas are named once", places.record_shared_places),
    Pass("path parameters", "operations are complete", parameters.merge_path_parameters),
    Pass("http headers", "the client sets some headers itself", parameters.drop_http_parameters),
    Pass("parameters", "defaults of parameters are written out", parameters.complete_parameters),
    Pass("path templates", "every placeholder can be filled", parameters.match_path_templates),
    Pass("operations", "every operation has a unique id", operations.identify_operations),
    Pass("links", "every link is to an operation", links.resolve_links),
    Pass("webhook names", "every webhook has one name and one body", webhooks.name_webhooks),
    Pass("responses", "bodies and responses are complete", operations.complete_responses),
    Pass("success", "a method returns one type", operations.choose_success),
    Pass("security", "every operation declares its security", access.resolve_security),
    Pass("servers", "a client has one base URL", servers.choose_server, gate=True),
    Pass("places", "class names come from positions", places.record_places),
    Pass("circles", "no union contains itself", circles.untie_unions),
    Pass(
        "inheritance",
        "a base schema stands for any of its children",
        inheritance.spread_inheritance,
    ),
    Pass("all of", "a class has all its properties", merging.merge_all_of),
    Pass("merged circles", "no merged union contains itself", circles.untie_unions),
    Pass("unions", "every alternative is complete", unions.simplify_unions, gate=True),
    Pass("objects", "one way to write objects and maps", schemas.tidy_objects),
    Pass("uses", "null and readOnly belong to the use of a schema", lifting.lift_to_uses),
    Pass("aliases", "one name for one schema", lifting.follow_aliases, gate=True),
    Pass("merged keys", "parameters that share a key are reported", parameters.report_merged_keys),
    Pass("stream lists", "the schema of a stream is that of its items", streams.read_lists),
    Pass("defaults", "a default fits its schema", schemas.check_defaults),
    Pass("inline schemas", "a class needs a name", hoisting.name_inline_schemas),
    Pass("constants", "a single value is a constant", hoisting.write_constants),
    Pass(
        "discriminators",
        "every discriminator value names a class",
        discriminators.complete_discriminators,
    ),
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
    """Return the canonical form of a document.

    Args:
        document: the document.
        overlay: the user's corrections.
        server: the URL of the server to use; by default one that the document lists.
        address: the URL where the document is published; relative server URLs are resolved against it.

    Raises:
        GenerationError: with every error that was found.
    """
    draft = Draft(tree(document.data), document, overlay, server, address)
    draft.pass_name = "document"
    for pointer in document.repeated:
        what = (
            "this key is declared twice: two mappings are merged, of other values the last is used"
        )
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
