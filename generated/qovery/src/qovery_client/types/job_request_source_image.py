"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class JobRequestSourceImageDict(TypedDict):
    """`JobRequestSourceImage` by the names of the wire."""

    image_name: NotRequired[str]

    registry_id: NotRequired[str]

    tag: NotRequired[str]


JobRequestSourceImage: TypeAlias = models.JobRequestSourceImage | JobRequestSourceImageDict
