"""What requests must prove."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

from clientsmith.normalise.draft import Mend, Node, operations
from clientsmith.normalise.facts import CallFacts
from clientsmith.normalise.schemes import is_carried, slot, tidy_schemes

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from clientsmith.normalise.draft import Draft
    from clientsmith.normalise.facts import OperationLink

_Requirement = dict[str, list[str]]


def resolve_security(draft: Draft) -> None:
    """Every operation says what it needs, and nothing is inherited (OpenAPI 3.1, 4.8.30).

    Schemes that nobody declares, and those that the HTTP client takes care of, are needed no more. What
    cannot stand in a request together is a choice: several schemes in one requirement that write the
    same header were meant as alternatives.
    """
    inherited = draft.document.pop("security", [])
    place = draft.document.place("security")
    tidy_schemes(draft)
    schemes = draft.document.get("components", {}).get("securitySchemes", {})
    told: set[str] = set()
    dropped: dict[str, set[str]] = {}
    for _, _, operation in operations(draft):
        if "security" not in operation:
            operation.put("security", inherited, place)
        resolved: list[Node] = []
        for requirement in operation["security"]:
            known = _known(draft, operation, requirement, schemes, told)
            several = (Node(one, origin=requirement.origin) for one in _separate(known, schemes))
            resolved += (one for one in several if one not in resolved)
            if len(_separate(known, schemes)) > 1 and (words := " and ".join(known)) not in told:
                told.add(words)
                draft.note(operation, f"{words} write the same header: one of them is needed")
        operation["security"] = resolved
        dropped[operation["operationId"]] = _drop_credentials(draft, operation, schemes)
    for _, _, operation in operations(draft):
        facts = operation.known(CallFacts)
        links = {name: _without(link, dropped) for name, link in facts.links.items()}
        operation.facts = replace(facts, links=links)


def _without(link: OperationLink, dropped: Mapping[str, set[str]]) -> OperationLink:
    """A link without the parameters that its target no longer has."""
    gone = dropped.get(link.operation_id, ())
    kept = {name: value for name, value in link.parameters.items() if name not in gone}
    return replace(link, parameters=kept)


def _drop_credentials(draft: Draft, operation: Node, schemes: Mapping[str, Any]) -> set[str]:
    """A parameter that is a credential the operation needs is the client's to send, and is sent once.

    Returns:
        What links may call the parameters that are gone: their names, or their places and names.
    """
    needed = operation["security"]
    # Where nothing needs to be proved, the parameter may be the way to prove it.
    filled = set() if {} in needed else {slot(schemes[name]) for one in needed for name in one}
    kept: list[Node] = []
    gone: set[str] = set()
    for parameter in operation["parameters"]:
        place, name = parameter["in"], parameter["name"]
        if (place, name.lower() if place == "header" else name) in filled:
            draft.note(parameter, f"{name!r} dropped: it is a credential, which the client sends")
            gone |= {name, f"{place}.{name}"}
        else:
            kept.append(parameter)
    operation["parameters"] = kept
    return gone - {one["name"] for one in kept}


def _known(
    draft: Draft,
    operation: Node,
    requirement: _Requirement,
    schemes: Mapping[str, Any],
    told: set[str],
) -> _Requirement:
    """A requirement without what the client cannot give; each reason is told once."""
    known: _Requirement = {}
    for name, scopes in requirement.items():
        if name in schemes and not is_carried(schemes[name]):
            known[name] = scopes
        elif name not in told:
            told.add(name)
            if name in schemes:
                draft.note(operation, f"the security scheme {name!r} is the HTTP client's business")
            else:
                what = f"the security scheme {name!r} is not declared, so nothing is sent for it"
                draft.mend(operation, Mend.SECURITY, what)
    return known


def _separate(requirement: _Requirement, schemes: Mapping[str, Any]) -> list[_Requirement]:
    """The alternatives that a requirement is, one scheme for each place in the request."""
    places: dict[tuple[str, str], list[str]] = {}
    for name in requirement:
        places.setdefault(slot(schemes[name]), []).append(name)
    return [{name: requirement[name] for name in names} for names in product(*places.values())]
