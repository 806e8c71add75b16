"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class JobRequestSourceDict(TypedDict):
    """`JobRequestSource` by the names of the wire."""

    docker: NotRequired[types.JobRequestSourceDocker | None]

    image: NotRequired[types.JobRequestSourceImage | None]


JobRequestSource: TypeAlias = models.JobRequestSource | JobRequestSourceDict
