"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class AnnotationDict(TypedDict):
    """`Annotation` by the names of the wire."""

    key: str

    value: str


Annotation: TypeAlias = models.Annotation | AnnotationDict
