"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class DockerfileFragmentInlineDict(TypedDict):
    """`DockerfileFragmentInline` by the names of the wire."""

    content: str

    type: Literal["inline"]


DockerfileFragmentInline: TypeAlias = models.DockerfileFragmentInline | DockerfileFragmentInlineDict
