"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class HelmPortRequestPortServiceNameDict(TypedDict):
    """`HelmPortRequestPortServiceName` by the names of the wire."""

    external_port: NotRequired[int]

    internal_port: int

    is_default: NotRequired[bool]

    name: NotRequired[str]

    namespace: NotRequired[str]

    protocol: NotRequired[types.HelmPortProtocolEnum]

    service_name: NotRequired[str]


HelmPortRequestPortServiceName: TypeAlias = (
    models.HelmPortRequestPortServiceName | HelmPortRequestPortServiceNameDict
)
