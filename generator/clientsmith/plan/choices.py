"""A choice among media types: the arguments that make it, and an overload for each type it leads to.

A call that chooses nothing asks for the preferred answer and sends the preferred body, and has one type.
`accept` selects another answer, `content_type` another body. Every combination of the two has an overload
of its own while these are few; past that, the body's arguments are those of all its forms together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.media_types import is_range, words_of
from clientsmith.naming.identifier import Identifier
from clientsmith.plan.arguments import Incoming, name_arguments
from clientsmith.plan.model.method import Overload
from clientsmith.plan.model.request import Argument, Location
from clientsmith.plan.model.result import STREAMS, Result
from clientsmith.plan.model.types import LiteralOf, Scalar, Type
from clientsmith.plan.result import in_words
from clientsmith.plan.types import union

if TYPE_CHECKING:
    from clientsmith.plan.body import Bodies, BodyForm
    from clientsmith.plan.model.request import Body
    from clientsmith.plan.model.result import Form
    from clientsmith.runtime.codecs import Decode

_Key = tuple[Location, str, bool, bool]
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
class _Answer:
    """A type that an answer can have, and the media types that lead to it."""

    result: Result
    media_types: tuple[str, ...]


def plan_choices(
    parameters: Sequence[Incoming], bodies: Bodies, result: Result, order: Order
) -> Chosen:
    """The arguments of a method, and how its media types are chosen.

    Args:
        parameters: what travels outside of the body.
        bodies: all that can be sent.
        result: what is given, with its other forms.
        order: puts arguments in the order of a signature.
    """
    named = [order(one) for one in _named(parameters, bodies.forms)]
    answers = _answers(result)
    accept, content_type = _accept(result, answers), _content_type(bodies.forms)
    if accept is None and content_type is None and len(named) == 1:
        return Chosen(named[0])
    together = order(_merged(named))
    taken = {one.name for one in together}
    accept, content_type = (
        one and replace(one, name=_free(one.name, taken)) for one in (accept, content_type)
    )
    choices = _given(accept, content_type)
    if len(answers) == len(named) == 1:
        return Chosen(named[0], choices)
    kinds: list[Argument | None] = [None] * len(named)
    if content_type is not None:
        first = bodies.forms[0]
        kinds = [
            _of_form(content_type, form, first=form.bodies == first.bodies) for form in bodies.forms
        ]
    sent = [*zip(named, kinds, strict=True)]
    if len(answers) > 1 and len(answers) * len(sent) > _MOST_OVERLOADS:
        sent = [(together, content_type)]
    overloads = [
        Overload((*arguments, *_given(_of_answer(accept, answer, result), kind)), answer.result)
        for answer in answers
        for arguments, kind in sent
    ]
    return Chosen(named[0], choices, tuple(overloads), (*together, *choices))


def _given(*arguments: Argument | None) -> tuple[Argument, ...]:
    return tuple(one for one in arguments if one is not None)


# Answers.


def _answers(result: Result) -> list[_Answer]:
    """The types that an answer can have, the preferred one first."""
    groups: dict[tuple[str, Type], list[Form]] = {}
    for form in result.forms:
        groups.setdefault(_python_type(form.decode, form.type), []).append(form)
    own = groups.pop(_python_type(result.decode, result.first or result.type), [])
    others = [one.type for one in result.others if one.decode not in ("same", "bytes")]
    first = (result.media_type or "").split(", ")
    preferred = dict.fromkeys((*first, *(one.media_type for one in own)))
    answers = [_Answer(result, tuple(preferred))]
    for forms in groups.values():
        decode, kind, media_type = forms[0].decode, forms[0].type, forms[0].media_type
        if decode in ("json", "text"):
            one = Result(decode, union([kind, *others]), media_type, "")
        else:
            one = Result(decode, kind, media_type, "", beside=union(others) if others else None)
        one = replace(one, or_file=result.or_file and decode != "bytes")
        answers.append(_Answer(one, tuple(form.media_type for form in forms)))
    return answers


def _python_type(decode: Decode, kind: Type) -> tuple[str, Type]:
    """What tells two results apart for a type checker: a stream is one of either kind."""
    return "stream" if decode in STREAMS else decode, kind


def _accept(result: Result, answers: Sequence[_Answer]) -> Argument | None:
    if not result.forms:
        return None
    first, several = answers[0].media_types[0], "," in (result.media_type or "")
    left_out = "; whatever the server prefers" if several else f", `{first}`"
    words = [f"{_listed(one.media_types)} returns {_words(one, result)}" for one in answers]
    return Argument(
        name=Identifier("accept"),
        wire="",
        location="accept",
        type=LiteralOf(tuple(kind for one in answers for kind in one.media_types)),
        required=False,
        description=f"The media type to request{left_out} if left out: {'; '.join(words)}.",
    )


def _words(answer: _Answer, preferred: Result) -> str:
    decode = answer.result.decode
    if decode in ("text", "bytes", *STREAMS):
        return words_of(decode)
    return preferred.description if answer.result is preferred else in_words(answer.result.type)


def _of_answer(accept: Argument | None, answer: _Answer, preferred: Result) -> Argument | None:
    """The choice of one answer; only the preferred one need not be chosen."""
    if accept is None:
        return None
    kinds = LiteralOf(answer.media_types)
    return replace(accept, type=kinds, required=answer.result is not preferred)


def _listed(media_types: Sequence[str]) -> str:
    return " or ".join(f"`{one}`" for one in media_types)


# Bodies.


def _content_type(forms: Sequence[BodyForm]) -> Argument | None:
    bodies = bodies_of(forms)
    if len(bodies) < 2 and not any(is_range(body.media_type) for body in bodies):
        return None
    first = bodies[0].sent_as
    words = f"The media type of the body: {_listed([body.media_type for body in bodies])}."
    if not is_range(first):
        words = f"{words[:-1]}; `{first}` if left out."
    return Argument(
        name=Identifier("content_type"),
        wire="",
        location="content_type",
        type=_kinds(forms),
        required=is_range(first),
        description=words,
    )


def bodies_of(forms: Sequence[BodyForm]) -> tuple[Body, ...]:
    """What can be sent, the best first. A body that may be null has two forms of one media type."""
    return tuple(dict.fromkeys(body for form in forms for body in form.bodies))


def _of_form(choice: Argument, form: BodyForm, *, first: bool) -> Argument:
    """The choice of one form of the body; only the first need not be chosen."""
    required = not first or is_range(form.bodies[0].sent_as)
    return replace(choice, type=_kinds([form]), required=required)


def _kinds(forms: Sequence[BodyForm]) -> Type:
    kinds = [body.media_type for body in bodies_of(forms)]
    return Scalar("str") if any(map(is_range, kinds)) else LiteralOf(tuple(kinds))


# Names.


def _named(parameters: Sequence[Incoming], forms: Sequence[BodyForm]) -> Iterator[list[Argument]]:
    """The arguments of each form of the body. Those of the first are named as if it were the only one,
    and null as an argument beside those that it replaces."""
    known: dict[_Key, Identifier] = {}
    for form in forms or (None,):
        alike = [one for one in forms if form is not None and one.bodies == form.bodies]
        sent = [argument for one in alike for argument in one.arguments]
        own = set(map(_key, (*parameters, *(form.arguments if form else ()))))
        arguments = [one for one in name_arguments([*parameters, *sent]) if _key(one) in own]
        for one in arguments:
            if _key(one) not in known:
                known[_key(one)] = _free(one.name, set(known.values()))
        yield [replace(one, name=known[_key(one)]) for one in arguments]


def _key(one: Argument | Incoming) -> _Key:
    """What makes an argument the same in all forms."""
    return one.location, one.wire, one.is_rest, one.is_whole


def _free(name: str, taken: set[Identifier]) -> Identifier:
    while name in taken:
        name += "_"
    return Identifier(name)


def _merged(alternatives: Sequence[Sequence[Argument]]) -> list[Argument]:
    """The arguments of all forms together, each required only where every form requires it."""
    found: dict[Identifier, list[Argument]] = {}
    for arguments in alternatives:
        for one in arguments:
            found.setdefault(one.name, []).append(one)
    return [
        replace(
            each[0],
            description=" ".join(dict.fromkeys(one.description for one in each)),
            type=union([one.type for one in each]),
            required=len(each) == len(alternatives) and all(one.required for one in each),
        )
        for each in found.values()
    ]
