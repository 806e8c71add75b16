"""From any acceptable OpenAPI document to the canonical one: a list of small passes.

After the last pass a document is OpenAPI 3.1 with one way to say each thing, so no later stage
has to ask. Every pass reports what it changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator.diagnostics import GenerationError
from generator.normalise import (
    access,
    discriminators,
    finish,
    hoisting,
    inheritance,
    lifting,
    merging,
    operations,
    overlay,
    parameters,
    places,
    references,
    schemas,
    shape,
    unions,
    upgrade,
)
from generator.normalise.draft import Change, Draft, plain, tree

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from generator.source.load import Document

__all__ = ["PASSES", "Canonical", "Change", "Pass", "normalise"]


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
    """The canonical document, and what was done to get there."""

    document: dict[str, Any]
    changes: tuple[Change, ...]


PASSES: tuple[Pass, ...] = (
    Pass("overlay", "the user's own corrections come first", overlay.apply_overlay, gate=True),
    Pass("shape", "a document of the wrong outline is refused", shape.check_shape, gate=True),
    Pass("unused", "a client does not need every part", upgrade.remove_unused_parts),
    Pass("vocabulary", "one version of OpenAPI from here on", upgrade.upgrade_vocabulary),
    Pass("names", "OpenAPI limits names", references.rename_invalid_components),
    Pass("parts", "an operation is read where it stands", references.inline_parts),
    Pass("references", "a reference names a component", references.name_inner_targets),
    Pass("keywords", "models express shapes, not rules", upgrade.keep_known_keywords),
    Pass("null", "one way to allow null", schemas.gather_null),
    Pass("types", "a schema says its type", schemas.complete_types),
    Pass("enumerations", "values are distinct and typed", schemas.tidy_enumerations),
    Pass("shared places", "what is shared is named once", places.record_shared_places),
    Pass("path parameters", "operations are complete", parameters.merge_path_parameters),
    Pass("http headers", "HTTP owns some headers", parameters.drop_http_parameters),
    Pass("parameters", "nothing about a parameter is implied", parameters.complete_parameters),
    Pass("path templates", "every placeholder can be filled", parameters.check_path_templates),
    Pass("operations", "an operation has an id of its own", operations.identify_operations),
    Pass("responses", "bodies and responses are complete", operations.complete_responses),
    Pass("success", "a method returns one thing", operations.choose_success),
    Pass("security", "an operation says what it needs", access.resolve_security),
    Pass("servers", "a client has one address", access.choose_server, gate=True),
    Pass("places", "names come from where things stand", places.record_places),
    Pass("inheritance", "a base means any of its children", inheritance.spread_inheritance),
    Pass("all of", "a class has all of its properties", merging.merge_all_of),
    Pass("unions", "an alternative is complete", unions.simplify_unions, gate=True),
    Pass("objects", "one way to write objects and maps", schemas.tidy_objects),
    Pass("uses", "null and readOnly belong to uses", lifting.lift_to_uses),
    Pass("aliases", "one name for one thing", lifting.follow_aliases, gate=True),
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
    overlay: Document | Mapping[str, Any] | None = None,
    server: str | None = None,
) -> Canonical:
    """The canonical form of a document; raises `GenerationError` with every complaint."""
    draft = Draft(tree(document.data), document, overlay, server)
    for step in PASSES:
        draft.pass_name = step.name
        try:
            step.function(draft)
        except RecursionError:
            draft.fail("", "schemas refer to each other too deeply", f"in the pass {step.name!r}")
            raise GenerationError(draft.errors) from None
        if step.gate and draft.errors:
            raise GenerationError(draft.errors)
    return Canonical(plain(draft.document), tuple(draft.changes))
