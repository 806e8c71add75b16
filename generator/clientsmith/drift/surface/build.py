"""From the plan of a package to what is public in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.drift.surface import pointers
from clientsmith.drift.surface.model import Argument, Class, Member, Method, Signature, Surface
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
_BODY = Argument("body", (*_BYTES, *_STR), required=True, keyword_only=False)
_STRICT = Argument("strict", (NamedType("bool"),), required=False, keyword_only=True)
_NOW = Argument("now", (NamedType("float"), *_NONE), required=False, keyword_only=True)
_EVENT = (NamedType("Event"),)


def surface_of(package: Package, documents: Sequence[Mapping[str, Any]]) -> Surface:
    """Return what is public in a package, except what all packages have.

    Args:
        package: the plan of it.
        documents: the canonical documents that it is made from.
    """
    known = dict(_operations(documents))
    methods = [_client(package.client, package.settings)]
    methods += [_method(one, known[one.path, one.http_method]) for one in package.methods]
    if package.webhooks is not None:
        methods += _webhooks(package.webhooks)
    classes = [_class(one) for one in package.models]
    components = {one.name: pointers.of_component(one.component) for one in package.models}
    for one in package.types:
        classes += _argument_classes(one, components[one.name])
    return Surface({one.symbol: one for one in methods}, {one.symbol: one for one in classes})


def _operations(
    documents: Sequence[Mapping[str, Any]],
) -> Iterator[tuple[tuple[str, str], pointers.Arguments]]:
    """What the arguments of each operation stand for, by its path and method."""
    for document in documents:
        schemas = document.get("components", {}).get("schemas", {})
        for path, item in document.get("paths", {}).items():
            for method, operation in item.items():
                pointer = pointers.of_operation(path, method)
                yield (path, method.upper()), pointers.Arguments(pointer, operation, schemas)


def _client(name: str, settings: Settings) -> Method:
    """The client itself, with those of its arguments that not every client has."""
    secret = (NamedType("Secret"), *_NONE)
    arguments = [_option(one.argument, secret) for one in settings.credentials]
    if settings.base_url:
        arguments.append(_option("base_url", (*_STR, *_NONE)))
    else:
        arguments.append(Argument("base_url", _STR, required=True, keyword_only=True))
    if any(one.exchange for one in settings.credentials):
        arguments.append(_option("token_url", (*_STR, *_NONE)))
    return Method(name, "", "", Signature(tuple(arguments), _NONE))


def _option(name: str, kind: SurfaceType) -> Argument:
    return Argument(name, kind, required=False, keyword_only=True)


def _method(method: planned.Method, known: pointers.Arguments) -> Method:
    given = _given(method, method.result) if method.gives_one_type else (NamedType("Any"),)
    return Method(
        symbol=f"client.{method.public_name}",
        http_method=method.http_method,
        path=method.path,
        signature=Signature(_arguments(method.signature, known), given),
        overloads=tuple(
            Signature(_arguments(one.arguments, known), _given(method, one.result))
            for one in method.overloads
        ),
        deprecated=method.deprecated,
        sends=method.body.sent_as if method.body is not None else "",
        accepts=method.result.media_type or JSON,
        pointers=frozenset((known.pointer,)),
    )


def _arguments(
    arguments: Sequence[request.Argument], known: pointers.Arguments
) -> tuple[Argument, ...]:
    """Parameters of the path come first, and are the only ones that can be passed by position."""
    made = [
        Argument(
            one.name,
            type_of(one.type),
            one.required,
            keyword_only=one.location != "path",
            pointers=known.of(one),
        )
        for one in arguments
    ]
    return tuple(sorted(made, key=lambda argument: argument.keyword_only))


def _given(method: planned.Method, result: Result) -> SurfaceType:
    """What one way to call a method gives: a list comes in pages only if it is preferred."""
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


def _webhooks(webhooks: Webhooks) -> Iterator[Method]:
    """The functions that read what the API sends."""
    for one in webhooks.all:
        signature = Signature((_BODY, _STRICT), type_of(one.type))
        yield _function(one.function, signature, deprecated=one.deprecated)
    headers = Argument("headers", (NamedType("HeaderItems"),), required=True, keyword_only=False)
    secret = (NamedType("WebhookSecret"), *_NONE)
    verified = (_BODY, headers, Argument("secret", secret, required=False, keyword_only=False))
    if webhooks.dispatch is not None:
        found = headers
        if webhooks.dispatch.place == "property":
            kind = (*headers.type, *_NONE)
            found = Argument("headers", kind, required=False, keyword_only=False)
        yield _function("parse", Signature((_BODY, found, _STRICT), _EVENT))
    if webhooks.signature is not None:
        yield _function("verify", Signature((*verified, _NOW), _NONE))
    if webhooks.signature is not None and webhooks.dispatch is not None:
        yield _function("verify_and_parse", Signature((*verified, _STRICT, _NOW), _EVENT))


def _function(name: str, signature: Signature, *, deprecated: bool = False) -> Method:
    return Method(f"webhooks.{name}", "", "", signature, deprecated=deprecated)


def _class(model: Model) -> Class:
    symbol, pointer = f"models.{model.name}", pointers.of_component(model.component)
    match model:
        case ObjectModel(fields=fields):
            return Class(symbol, "model", {one.name: _property(pointer, one) for one in fields})
        case EnumModel(members=values):
            base = "str" if model.is_text else "int"
            members = {str(name): _whole(pointer, (Value(value, base),)) for name, value in values}
            return Class(symbol, "enumeration", members, base)
        case AliasModel(type=kind):
            return Class(symbol, "alias", {"": _whole(pointer, type_of(kind))})


def _argument_classes(argument: plan.ArgumentType, pointer: str) -> Iterator[Class]:
    symbol, keys = f"types.{argument.name}", f"types.{argument.dict_name}"
    if argument.alias is not None:
        yield Class(symbol, "alias", {"": _whole(pointer, type_of(argument.alias))})
        return
    either = NamedType(f"models.{argument.name}"), NamedType(keys)
    yield Class(symbol, "alias", {"": _whole(pointer, either)})
    yield Class(keys, "keys", {one.wire: _property(pointer, one) for one in argument.fields})


def _property(component: str, field: ModelField | plan.Field) -> Member:
    pointer = join(component, "properties", field.wire)
    return Member(type_of(field.type), field.required, frozenset((pointer,)))


def _whole(component: str, kind: SurfaceType) -> Member:
    """What stands for a component as a whole."""
    return Member(kind, pointers=frozenset((component,)))


def type_of(kind: plan.Type) -> SurfaceType:
    """Return a type of the plan as callers see it."""
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
            return tuple(dict.fromkeys(part for one in members for part in type_of(one)))


def _value(value: str | int | bool | plan.Member) -> Value:
    if isinstance(value, plan.Member):
        return Value(value.name, f"models.{value.enumeration}")
    return Value(value, type(value).__name__)
