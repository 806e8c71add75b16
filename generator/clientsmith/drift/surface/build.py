"""Read the public names of a package from its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.surface.model import (
    PublicArgument,
    PublicClass,
    PublicMember,
    PublicMethod,
    PublicSignature,
    Surface,
)
from clientsmith.drift.surface.pointers import OperationArguments, of_component, of_operation
from clientsmith.drift.surface.types import NamedType, Value
from clientsmith.media_types import JSON
from clientsmith.plan.model import types as plan
from clientsmith.plan.model.models import AliasModel, EnumModel, ObjectModel
from clientsmith.source.references import join
from clientsmith.spelling import SCALARS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from clientsmith.drift.surface.types import SurfaceType
    from clientsmith.plan.model import method as planned, request
    from clientsmith.plan.model.models import Model, ModelField
    from clientsmith.plan.model.package import Package
    from clientsmith.plan.model.result import Result
    from clientsmith.plan.model.settings import Settings
    from clientsmith.plan.model.webhooks import Webhooks

_STR, _BYTES, _NONE = (NamedType("str"),), (NamedType("bytes"),), (NamedType("None"),)
_BODY = PublicArgument("body", (*_BYTES, *_STR), required=True, keyword_only=False)
_STRICT = PublicArgument("strict", (NamedType("bool"),), required=False, keyword_only=True)
_NOW = PublicArgument("now", (NamedType("float"), *_NONE), required=False, keyword_only=True)
_EVENT = (NamedType("Event"),)


def surface_of(package: Package, documents: Sequence[Mapping[str, Any]]) -> Surface:
    """Return the public names of a package, except those that all packages have.

    Args:
        package: the plan of the package.
        documents: its canonical documents.
    """
    known = dict(_operations(documents))
    methods = [_client(package.client, package.settings)]
    methods += [
        _method(method, known[method.path, method.http_method]) for method in package.methods
    ]
    if package.webhooks is not None:
        methods += _webhooks(package.webhooks)
    classes = [_class(model) for model in package.models]
    components = {model.name: of_component(model.component) for model in package.models}
    for kind in package.types:
        classes += _argument_classes(kind, components[kind.name])
    return Surface(
        {method.symbol: method for method in methods}, {class_.symbol: class_ for class_ in classes}
    )


def _operations(
    documents: Sequence[Mapping[str, Any]],
) -> Iterator[tuple[tuple[str, str], OperationArguments]]:
    """Yield the arguments of each operation, by path and method."""
    for document in documents:
        schemas = document.get("components", {}).get("schemas", {})
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                pointer = of_operation(path, method)
                yield (
                    (path, method.upper()),
                    OperationArguments(pointer, operation, schemas),
                )


def _client(name: str, settings: Settings) -> PublicMethod:
    """Return the constructor of the client, with the arguments that not every client has."""
    secret = (NamedType("Secret"), *_NONE)
    arguments = [_option(credential.argument, secret) for credential in settings.credentials]
    if settings.base_url:
        arguments.append(_option("base_url", (*_STR, *_NONE)))
    else:
        arguments.append(PublicArgument("base_url", _STR, required=True, keyword_only=True))
    if any(credential.exchange for credential in settings.credentials):
        arguments.append(_option("token_url", (*_STR, *_NONE)))
    return PublicMethod(name, "", "", PublicSignature(tuple(arguments), _NONE))


def _option(name: str, kind: SurfaceType) -> PublicArgument:
    return PublicArgument(name, kind, required=False, keyword_only=True)


def _method(method: planned.Method, known: OperationArguments) -> PublicMethod:
    result = _result(method, method.result) if method.gives_one_type else (NamedType("Any"),)
    return PublicMethod(
        symbol=f"client.{method.public_name}",
        http_method=method.http_method,
        path=method.path,
        signature=PublicSignature(_arguments(method.signature, known), result),
        overloads=tuple(
            PublicSignature(_arguments(overload.arguments, known), _result(method, overload.result))
            for overload in method.overloads
        ),
        deprecated=method.deprecated,
        sends=method.body.sent_as if method.body is not None else "",
        accepts=method.result.media_type or JSON,
        pointers=frozenset((known.pointer,)),
    )


def _arguments(
    arguments: Sequence[request.Argument], known: OperationArguments
) -> tuple[PublicArgument, ...]:
    """Return the arguments, path parameters first: only they can be passed by position."""
    made = [
        PublicArgument(
            argument.name,
            type_of(argument.type),
            argument.required,
            keyword_only=argument.location != "path",
            pointers=known.of(argument),
        )
        for argument in arguments
    ]
    return tuple(sorted(made, key=lambda argument: argument.keyword_only))


def _result(method: planned.Method, result: Result) -> SurfaceType:
    """Return the result type of one overload. Only the preferred one returns pages."""
    kind: SurfaceType
    if method.pagination is not None and result == method.result:
        kind = (NamedType("Pager", (type_of(method.pagination.item),)),)
    elif result.decode == "bytes":
        kind = (NamedType("Download"),)
    elif result.is_stream:
        kind = (NamedType("Stream", (type_of(result.type),)),)
    else:
        kind = type_of(result.type)
    beside = () if result.beside is None else type_of(result.beside)
    return (*kind, *beside, *((NamedType("Download"),) if result.or_file else ()))


def _webhooks(webhooks: Webhooks) -> Iterator[PublicMethod]:
    """Yield the functions that parse and verify webhooks."""
    for webhook in webhooks.all:
        signature = PublicSignature((_BODY, _STRICT), type_of(webhook.type))
        yield _function(webhook.function, signature, deprecated=webhook.deprecated)
    headers = PublicArgument(
        "headers", (NamedType("HeaderItems"),), required=True, keyword_only=False
    )
    secret = (NamedType("WebhookSecret"), *_NONE)
    verified = (
        _BODY,
        headers,
        PublicArgument("secret", secret, required=False, keyword_only=False),
    )
    if webhooks.dispatch is not None:
        dispatched = headers
        if webhooks.dispatch.place == "property":
            kind = (*headers.type, *_NONE)
            dispatched = PublicArgument("headers", kind, required=False, keyword_only=False)
        yield _function("parse", PublicSignature((_BODY, dispatched, _STRICT), _EVENT))
    if webhooks.signature is not None:
        yield _function("verify", PublicSignature((*verified, _NOW), _NONE))
    if webhooks.signature is not None and webhooks.dispatch is not None:
        yield _function("verify_and_parse", PublicSignature((*verified, _STRICT, _NOW), _EVENT))


def _function(name: str, signature: PublicSignature, *, deprecated: bool = False) -> PublicMethod:
    return PublicMethod(f"webhooks.{name}", "", "", signature, deprecated=deprecated)


def _class(model: Model) -> PublicClass:
    symbol, pointer = f"models.{model.name}", of_component(model.component)
    match model:
        case ObjectModel(fields=fields):
            return PublicClass(
                symbol, "model", {field.name: _property(pointer, field) for field in fields}
            )
        case EnumModel(members=values):
            base = "str" if model.is_text else "int"
            members = {str(name): _whole(pointer, (Value(value, base),)) for name, value in values}
            return PublicClass(symbol, "enumeration", members, base)
        case AliasModel(type=kind):
            return PublicClass(symbol, "alias", {"": _whole(pointer, type_of(kind))})


def _argument_classes(argument: plan.ArgumentType, pointer: str) -> Iterator[PublicClass]:
    symbol, keys = f"types.{argument.name}", f"types.{argument.dict_name}"
    if argument.alias is not None:
        yield PublicClass(symbol, "alias", {"": _whole(pointer, type_of(argument.alias))})
        return
    either = NamedType(f"models.{argument.name}"), NamedType(keys)
    yield PublicClass(symbol, "alias", {"": _whole(pointer, either)})
    yield PublicClass(
        keys, "keys", {field.wire: _property(pointer, field) for field in argument.fields}
    )


def _property(component: str, field: ModelField | plan.DictKey) -> PublicMember:
    pointer = join(component, "properties", field.wire)
    return PublicMember(type_of(field.type), field.required, frozenset((pointer,)))


def _whole(component: str, kind: SurfaceType) -> PublicMember:
    """Return a member that represents a whole component."""
    return PublicMember(kind, pointers=frozenset((component,)))


def type_of(kind: plan.Type) -> SurfaceType:
    """Return a type of the plan as users of the client see it."""
    match kind:
        case plan.Scalar(name=name):
            return (NamedType(SCALARS.get(name, name)),)
        case plan.Named(name=name, written=written):
            return (NamedType(f"{'types' if written else 'models'}.{name}"),)
        case plan.ListOf(item=item, written=written):
            return (NamedType("Sequence" if written else "list", (type_of(item),)),)
        case plan.LinesOf(item=item):
            return (NamedType("LinesInput", (type_of(item),)),)
        case plan.TupleOf(items=items):
            return (NamedType("tuple", tuple(map(type_of, items))),)
        case plan.MapOf(value=value, written=written):
            return (NamedType("Mapping" if written else "dict", (_STR, type_of(value))),)
        case plan.LiteralOf(values=values):
            return tuple(map(_value, values))
        case plan.UnionOf(members=members):
            return tuple(dict.fromkeys(part for member in members for part in type_of(member)))


def _value(value: str | int | bool | plan.Member) -> Value:
    if isinstance(value, plan.Member):
        return Value(value.name, f"models.{value.enumeration}")
    return Value(value, type(value).__name__)
