"""Plan the arguments that a client takes once, and its operations as a parameter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics import GenerationError, similar
from clientsmith.naming.credentials import CLIENT_OPTIONS
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import argument_name
from clientsmith.plan.model.settings import ClientArgument
from clientsmith.plan.model.types import Scalar, leaves_of
from clientsmith.plan.types import union

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.config import ProviderConfig
    from clientsmith.plan.model.method import Method
    from clientsmith.plan.model.types import Type
    from clientsmith.source.toml import TomlFile

_TEXT = Scalar("str")


def shared_names(config: ProviderConfig, file: TomlFile) -> dict[str, Identifier]:
    """Return parameter -> argument of the client.

    Raises:
        GenerationError: if the client has another argument of this name.
    """
    taken = {*CLIENT_OPTIONS, *(credential.argument for credential in config.credential)}
    names: dict[str, Identifier] = {}
    faults = []
    for position, each in enumerate(config.client_argument):
        name = each.argument or argument_name(each.parameter)
        if name in taken:
            key = "argument" if each.argument else "parameter"
            message = f"the client already has an argument `{name}`"
            hint = "choose another name with `argument`"
            faults.append(file.diagnostic(f"/client_argument/{position}/{key}", message, hint))
        taken.add(name)
        names[each.parameter] = Identifier(name)
    if faults:
        raise GenerationError(faults)
    return names


def plan_client_arguments(
    config: ProviderConfig,
    names: Mapping[str, Identifier],
    methods: Sequence[Method],
    file: TomlFile,
) -> tuple[ClientArgument, ...]:
    """Return the arguments of the client, each of a type that all its operations accept.

    Raises:
        GenerationError: if no operation has the parameter.
    """
    arguments = [argument for method in methods for argument in method.signature]
    kinds: dict[str, list[Type]] = {}
    for argument in arguments:
        if argument.shared is not None:
            kinds.setdefault(argument.wire, []).append(argument.type)
    missing = {
        position: each.parameter
        for position, each in enumerate(config.client_argument)
        if each.parameter not in kinds
    }
    if missing:
        known = {argument.wire for argument in arguments if argument.location != "body"}
        raise GenerationError(
            file.diagnostic(
                f"/client_argument/{position}/parameter",
                f"no operation has a parameter {name!r}",
                f"did you mean {meant}?" if (meant := similar(name, sorted(known))) else "",
            )
            for position, name in missing.items()
        )
    return tuple(
        ClientArgument(
            name=names[each.parameter],
            parameter=each.parameter,
            type=_plain(kinds[each.parameter]),
            env=each.env,
            description=each.description or f"The `{each.parameter}` of all calls.",
        )
        for each in config.client_argument
    )


def _plain(kinds: Sequence[Type]) -> Type:
    """Return the type of an argument of the client, which has no classes: text stands for enumerations."""
    leaves = [leaf for kind in kinds for leaf in leaves_of(kind)]
    return union([leaf if isinstance(leaf, Scalar) else _TEXT for leaf in leaves])
