"""Plan the choice of media types: its arguments, and an overload for each resulting type.

By default, a call requests the preferred response and sends the preferred body. `accept` selects another
response, `content_type` another body. Every combination has an overload while there are few; otherwise the
overloads have the arguments of all forms of the body.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.media_types import is_range, words_of
from clientsmith.naming.identifier import Identifier
from clientsmith.naming.identifiers import free_name
from clientsmith.plan.arguments import merged, name_arguments
from clientsmith.plan.model.method import Overload
from clientsmith.plan.model.request import Argument
from clientsmith.plan.model.result import STREAMS, Result
from clientsmith.plan.model.types import LiteralOf, Scalar, Type
from clientsmith.plan.prose import in_words
from clientsmith.plan.types import union

if TYPE_CHECKING:
    from clientsmith.plan.body import Bodies, BodyForm
    from clientsmith.plan.model.request import ArgumentKey, BodyPlan, Incoming
    from clientsmith.plan.model.result import Form
    from clientsmith.runtime.codecs import Decode

Order = Callable[[Sequence[Argument]], tuple[Argument, ...]]
_MOST_OVERLOADS = 6


@dataclass(frozen=True)
class Chosen:
    """The arguments of a method; see `Method` for what each is."""

    arguments: tuple[Argument, ...]
    choices: tuple[Argument, ...] = ()
    overloads: tuple[Overload, ...] = ()
    accepted: tuple[Argument, ...] = ()


@dataclass(frozen=True)
class _Response:
    """A type that a response can have, and the media types that lead to it."""

    result: Result
    media_types: tuple[str, ...]


def plan_choices(
    parameters: Sequence[Incoming], bodies: Bodies, result: Result, order: Order
) -> Chosen:
    """Return the arguments of a method, and how its media types are chosen.

    Args:
        parameters: the arguments outside of the body.
        bodies: the forms of the request body.
        result: the preferred response, with its other forms.
        order: puts arguments in the order of a signature.
    """
    named = [order(arguments) for arguments in _named(parameters, bodies.forms)]
    responses = _responses(result)
    accept, content_type = _accept(result, responses), _content_type(bodies.forms)
    if accept is None and content_type is None and len(named) == 1:
        return Chosen(named[0])
    together = order(merged(named, lambda argument: argument.name))
    taken = {argument.name for argument in together}
    accept, content_type = (
        choice and replace(choice, name=free_name(choice.name, taken))
        for choice in (accept, content_type)
    )
    choices = _given(accept, content_type)
    if len(responses) == len(named) == 1:
        return Chosen(named[0], choices)
    kinds: list[Argument | None] = [None] * len(named)
    if content_type is not None:
        first = bodies.forms[0]
        kinds = [
            _of_form(content_type, form, first=form.bodies == first.bodies) for form in bodies.forms
        ]
    sent = [*zip(named, kinds, strict=True)]
    if len(responses) > 1 and len(responses) * len(sent) > _MOST_OVERLOADS:
        sent = [(together, content_type)]
    overloads = [
        Overload(
            (*arguments, *_given(_of_response(accept, response, result), kind)), response.result
        )
        for response in responses
        for arguments, kind in sent
    ]
    return Chosen(named[0], choices, tuple(overloads), (*together, *choices))


def _given(*arguments: Argument | None) -> tuple[Argument, ...]:
    return tuple(argument for argument in arguments if argument is not None)


# Responses.


def _responses(result: Result) -> list[_Response]:
    """Return the types that a response can have, the preferred one first."""
    groups: dict[tuple[str, Type], list[Form]] = {}
    for form in result.forms:
        groups.setdefault(_python_type(form.decode, form.type), []).append(form)
    own = groups.pop(_python_type(result.decode, result.first or result.type), [])
    others = [other.type for other in result.others if other.decode not in ("same", "bytes")]
    first = (result.media_type or "").split(", ")
    preferred = dict.fromkeys((*first, *(form.media_type for form in own)))
    responses = [_Response(result, tuple(preferred))]
    for forms in groups.values():
        decode, kind, media_type = forms[0].decode, forms[0].type, forms[0].media_type
        if decode in ("json", "text"):
            other = Result(decode, union([kind, *others]), media_type, "")
        else:
            other = Result(decode, kind, media_type, "", beside=union(others) if others else None)
        other = replace(other, or_file=result.or_file and decode != "bytes")
        responses.append(_Response(other, tuple(form.media_type for form in forms)))
    return responses


def _python_type(decode: Decode, kind: Type) -> tuple[str, Type]:
    """Return what distinguishes two results for a type checker: all streams are one kind."""
    return "stream" if decode in STREAMS else decode, kind


def _accept(result: Result, responses: Sequence[_Response]) -> Argument | None:
    if not result.forms:
        return None
    first, several = responses[0].media_types[0], "," in (result.media_type or "")
    default = "By default, the server chooses" if several else f"Defaults to `{first}`"
    words = [
        f"{_listed(response.media_types)} returns {_words(response, result)}"
        for response in responses
    ]
    return Argument(
        name=Identifier("accept"),
        wire="",
        location="accept",
        type=LiteralOf(tuple(kind for response in responses for kind in response.media_types)),
        required=False,
        description=f"The media type to request. {default}. {'; '.join(words)}.",
    )


def _words(response: _Response, preferred: Result) -> str:
    decode = response.result.decode
    if decode in ("text", "bytes", *STREAMS):
        return words_of(decode)
    return preferred.description if response.result is preferred else in_words(response.result.type)


def _of_response(
    accept: Argument | None, response: _Response, preferred: Result
) -> Argument | None:
    """Return the `accept` argument of one response; it is optional for the preferred one only."""
    if accept is None:
        return None
    kinds = LiteralOf(response.media_types)
    return replace(accept, type=kinds, required=response.result is not preferred)


def _listed(media_types: Sequence[str]) -> str:
    return " or ".join(f"`{media_type}`" for media_type in media_types)


# Bodies.


def _content_type(forms: Sequence[BodyForm]) -> Argument | None:
    bodies = bodies_of(forms)
    if not bodies or (len(bodies) == 1 and not is_range(bodies[0].media_type)):
        return None
    first = bodies[0].sent_as
    words = f"The media type of the body: {_listed([body.media_type for body in bodies])}."
    if not is_range(first):
        words += f" Defaults to `{first}`."
    return Argument(
        name=Identifier("content_type"),
        wire="",
        location="content_type",
        type=_kinds(forms),
        required=is_range(first),
        description=words,
    )


def bodies_of(forms: Sequence[BodyForm]) -> tuple[BodyPlan, ...]:
    """Return the bodies of all forms, the preferred one first. A nullable body has two forms of one."""
    return tuple(dict.fromkeys(body for form in forms for body in form.bodies))


def _of_form(choice: Argument, form: BodyForm, *, first: bool) -> Argument:
    """Return the `content_type` argument of one form; it is optional for the first one only."""
    required = not first or is_range(form.bodies[0].sent_as)
    return replace(choice, type=_kinds([form]), required=required)


def _kinds(forms: Sequence[BodyForm]) -> Type:
    kinds = [body.media_type for body in bodies_of(forms)]
    return Scalar("str") if any(map(is_range, kinds)) else LiteralOf(tuple(kinds))


# Names.


def _named(parameters: Sequence[Incoming], forms: Sequence[BodyForm]) -> Iterator[list[Argument]]:
    """Yield the named arguments of each form of the body.

    Those of the first are named as if it were the only form, and null as if it were sent beside the
    arguments that it replaces.
    """
    known: dict[ArgumentKey, Identifier] = {}
    for form in forms or (None,):
        alike = [other for other in forms if form is not None and other.bodies == form.bodies]
        sent = [argument for other in alike for argument in other.arguments]
        own = {each.key for each in (*parameters, *(form.arguments if form else ()))}
        arguments = [
            argument for argument in name_arguments([*parameters, *sent]) if argument.key in own
        ]
        for argument in arguments:
            if argument.key not in known:
                known[argument.key] = free_name(argument.name, set(known.values()))
        yield [replace(argument, name=known[argument.key]) for argument in arguments]
